"""Which bracket or quotation mark closes which?"""

BRACKETS = {"》": "《", "〉": "〈", "”": "“", "’": "‘", "」": "「", "』": "『", ")": "(", "）": "（", "]": "["}
