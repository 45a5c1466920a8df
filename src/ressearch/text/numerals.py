"""Numbers as resolutions were numbered before 1972: 一五一四(十五), 五十四(一九四八), 二一七甲(三).

Zero is written with several look-alikes: 〇, 零, a circle ○, Latin, Greek and Cyrillic О, the digit 0.
"""

ZEROS = "〇零○◯ОоΟOo0"

DIGITS = {"一": 1, "二": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8, "九": 9} | dict.fromkeys(
    ZEROS, 0
)

TENS = {"十": 10, "廿": 20, "卅": 30}

NUMERALS = "".join(DIGITS) + "".join(TENS) + "百千"

ROMAN = ((50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"))


def chinese_number(text: str) -> int:
    """Read a number written digit by digit or with tens and hundreds.

    >>> chinese_number("一五一四"), chinese_number("一百五十四"), chinese_number("廿六"), chinese_number("一九六О")
    (1514, 154, 26, 1960)
    """
    if all(char in DIGITS for char in text):
        return int("".join(str(DIGITS[char]) for char in text))
    total = pending = 0
    for char in text:
        if char in DIGITS:
            pending = DIGITS[char]
        elif char in TENS:
            total += TENS[char] * (pending or 1)
            pending = 0
        else:
            total += (pending or 1) * (100 if char == "百" else 1000)
            pending = 0
    return total + pending


def roman(number: int) -> str:
    """Write a session number as the symbols do.

    >>> roman(15), roman(29)
    ('XV', 'XXIX')
    """
    written = ""
    for value, letters in ROMAN:
        count, number = divmod(number, value)
        written += letters * count
    return written
