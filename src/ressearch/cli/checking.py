"""``ressearch check``: what is wrong with a draft?"""

import click

from ressearch.cli.options import command, form_option
from ressearch.cli.output import view, write
from ressearch.cli.reading import Reading
from ressearch.cli.status import FOUND, NOTHING, TROUBLE, Misuse
from ressearch.errors import nearest_hint
from ressearch.model.resolution import Finding
from ressearch.render import FINDINGS, LISTINGS, Listing

# The forms of findings that the checks themselves have, too, and which of a listing that is.
CODES = {"page": "table", "plain": "plain", "json": "jsonl", "jsonl": "jsonl"}


@command
@click.argument("paths", nargs=-1, metavar="PATH...")
@click.option(
    "--select",
    multiple=True,
    metavar="CODES",
    help="只查这些，以逗号分开 / only these checks, with commas between",
)
@click.option("--ignore", multiple=True, metavar="CODES", help="不查这些 / all but these checks")
@click.option("--codes", is_flag=True, help="列出各项检查 / list the checks")
@form_option(FINDINGS, terminal="page", pipe="plain")
def check(
    paths: tuple[str, ...], select: tuple[str, ...], ignore: tuple[str, ...], form: str, *, codes: bool
) -> int:
    """检查决议草案 / Check a draft for slips and lost text.

    编号、标点、括号、脚注、动词次序等 / numbers, punctuation, notes, verbs.
    每行一处 / one finding a line: FILE:LINE:COLUMN: CODE 说明 / what
    状态码 / exit status: 0 无 none, 1 有发现 found, 2 有误 trouble
    - 是标准输入 / - is standard input.

    例 / examples:
      ressearch check 草案.docx
      ressearch check 草案/ --ignore half_width,rank_order
      ressearch check --codes
    """
    chosen = chosen_codes(select, ignore)
    if codes:
        return list_codes(chosen, paths, form)
    if not paths:
        raise Misuse("缺少要检查的文件；各项检查见 ressearch check --codes", "missing argument PATH...")
    from ressearch.app import check_paths  # noqa: PLC0415 - a help page needs no parser

    checked: Reading[tuple[Finding, ...]] = Reading(check_paths(paths, chosen), len)
    write(FINDINGS[form](((path, finding) for path, found in checked for finding in found), view()))
    if checked.errors:
        return TROUBLE
    return NOTHING if checked.found else FOUND


def list_codes(codes: frozenset[str], paths: tuple[str, ...], form: str) -> int:
    """Write the checks themselves."""
    if paths:
        raise Misuse(f"--codes 只列出检查项，不读文件 {paths[0]}", "--codes lists the checks and reads no file")
    if form not in CODES:
        named = "、".join(CODES)
        raise Misuse(f"--codes 没有 {form} 格式，可用：{named}", f"--codes has no form {form}: {', '.join(CODES)}")
    write(LISTINGS[CODES[form]](code_listing(codes), view()))
    return FOUND


def chosen_codes(select: tuple[str, ...], ignore: tuple[str, ...]) -> frozenset[str]:
    """The codes that are asked for. Raises ``Misuse``, with the nearest ones, for a code that does not exist."""
    from ressearch.app import CHECKS  # noqa: PLC0415 - a help page needs no parser
    from ressearch.querying import nearest  # noqa: PLC0415 - the same

    wanted, unwanted = (
        [code for given in codes for code in given.replace("，", ",").split(",") if code]
        for codes in (select, ignore)
    )
    for code in (*wanted, *unwanted):
        if code not in CHECKS:
            zh_hint, en_hint = nearest_hint(nearest(code, list(CHECKS)))
            raise Misuse(f"没有检查项 {code}{zh_hint}", f"no such check{en_hint}")
    return frozenset(wanted or CHECKS) - frozenset(unwanted)


def code_listing(codes: frozenset[str]) -> Listing:
    """The checks as rows."""
    from ressearch.app import CHECKS  # noqa: PLC0415 - a help page needs no parser

    return Listing(
        ("code", "severity", "what"),
        ("代码", "轻重", "查什么"),
        tuple(
            (code, check.severity, f"{check.zh} / {check.en}") for code, check in CHECKS.items() if code in codes
        ),
    )
