"""Numbers as resolutions were numbered before 1972: 一五一四(十五), 五十四(一九四八), 二一七甲(三).

Zero is written with several look-alikes: 〇, 零, a circle ○, Latin, Greek and Cyrillic О, the digit 0.
"""

ZEROS = "〇零○◯ОоΟOo0"

DIGITS = {"一": 1, "二": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8, "九": 9} | dict.fromkeys(
    ZEROS, 0
)

FIGURES = "零一二三四五六七八九"

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


def in_characters(number: int) -> str:
    """Write a number below 1,000 as sessions and articles have it.

    >>> in_characters(68), in_characters(18), in_characters(105), in_characters(210)
    ('六十八', '十八', '一百零五', '二百一十')
    """
    hundreds, rest = divmod(number, 100)
    tens, units = divmod(rest, 10)
    written = f"{FIGURES[hundreds]}百" if hundreds else ""
    if tens:
        written += f"{FIGURES[tens] if tens > 1 or hundreds else ''}十"
    elif hundreds and units:
        written += "零"
    return written + (FIGURES[units] if units or not number else "")


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
