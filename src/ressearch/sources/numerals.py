"""Numbers as lists of Word and of pages write them: 3, c, iii, 三, ③."""

from collections.abc import Callable

CHINESE = "〇一二三四五六七八九"
ROMAN = ((10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"))
MAX_NUMBER = 999


def written(number: int, form: str) -> str:
    """A number as a list writes it.

    >>> written(3, "lowerLetter"), written(12, "chineseCountingThousand"), written(4, "lowerRoman")
    ('c', '十二', 'iv')
    """
    return FORMS.get(form, str)(min(max(number, 0), MAX_NUMBER))


def letters(number: int) -> str:
    """a, b … z, aa, bb …"""
    return chr(ord("a") + (number - 1) % 26) * ((number - 1) // 26 + 1) if number else ""


def roman(number: int) -> str:
    """i, ii, iii, iv …"""
    out = ""
    for worth, sign in ROMAN:
        out += sign * (number // worth)
        number %= worth
    return out


def chinese(number: int) -> str:
    """一, 二 … 十, 十一 … 二十."""
    tens, ones = divmod(number, 10)
    if number >= 100:  # noqa: PLR2004 - lists of a hundred are written figure by figure
        return "".join(CHINESE[int(figure)] for figure in str(number))
    head = (CHINESE[tens] if tens > 1 else "") + "十" if tens else ""
    return head + (CHINESE[ones] if ones or not tens else "")


def circled(number: int) -> str:
    """①, ② … ⑳, then plain figures."""
    return chr(0x2460 + number - 1) if 1 <= number <= 20 else str(number)  # noqa: PLR2004 - the last is ⑳


FORMS: dict[str, Callable[[int], str]] = {
    "lowerLetter": letters,
    "upperLetter": lambda number: letters(number).upper(),
    "lowerRoman": roman,
    "upperRoman": lambda number: roman(number).upper(),
    "decimalEnclosedCircle": circled,
    "decimalEnclosedCircleChinese": circled,
    **dict.fromkeys(
        (
            "chineseCounting",
            "chineseCountingThousand",
            "ideographDigital",
            "japaneseCounting",
            "taiwaneseCounting",
            "taiwaneseCountingThousand",
        ),
        chinese,
    ),
}
