"""json_reference.py LIFANG ROOT [--write]: docs/json.md and docs/zh/json.md say of the JSON of every command, and of figures, what
`lifang describe` says. To bring them up to date: --write. That the commands print what `describe` says holds cli.results_match.
"""
import json
import pathlib
import subprocess
import sys

LIFANG, ROOT = sys.argv[1], pathlib.Path(sys.argv[2])
PAGES = {"en": "docs/json.md", "zh": "docs/zh/json.md"}
WORDS = {
    "en": {"head": "| key | type | meaning |", "left_out": ", or left out", "unknown": " or null", "errors": "Errors",
           "layouts": "Figures of a layout", "units": "Figures of a unit",
           "lead": "What each command prints with `--json`, as `lifang describe --json` tells it to programs; the shape of what lies inside, and "
                   "examples, are in [commands](cli.md#json). Lengths are m, areas m², times s, money CNY, shares 0–1; unknown is `null`, never 0."},
    "zh": {"head": "| 键 | 类型 | 含义 |", "left_out": "，可能没有", "unknown": " 或 null", "errors": "错误",
           "layouts": "方案的指标", "units": "单元的指标",
           "lead": "各命令加 `--json` 时的输出，与 `lifang describe --json` 一致；内层结构和示例见[英文命令参考](../cli.md#json)。长度为米，面积为平方米，"
                   "时间为秒，金额为元，比例为 0 至 1；不明写 `null`，不写 0。"},
}


def write_table(rows, language):
    words = WORDS[language]
    yield from (words["head"], "|---|---|---|")
    for key, row in rows.items():
        types = row.get("type", "number")
        kind = types if isinstance(types, str) else " / ".join(types)
        kind += words["unknown"] if row.get("may_be_null") else ""
        kind += "" if row.get("always", True) else words["left_out"]
        yield f"| `{key}` | {kind} | {row['description'][language].replace('|', chr(92) + '|')} |"


def write_page(told, language):
    words = WORDS[language]
    yield from ("# JSON", "", "<!-- written by tests/docs/json_reference.py --write -->", "", words["lead"])
    for command in (one for one in told["commands"] if one["results"]):
        yield from ("", f"## {command['name']}", "", *write_table(command["results"], language))
    yield from ("", f"## {words['errors']}", "", *write_table(told["error"], language))
    for of, figures in told["figures"].items():
        yield from ("", f"## {words[of]}", "", *write_table(figures, language))


def main():
    described = subprocess.run([LIFANG, "describe", "--json"], check=True, capture_output=True, text=True).stdout
    wrong = 0
    for language, page in PAGES.items():
        text = "\n".join(write_page(json.loads(described), language)) + "\n"
        if "--write" in sys.argv:
            (ROOT / page).write_text(text, encoding="utf8")
        elif (ROOT / page).read_text(encoding="utf8") != text:
            print(f"{page} says other than lifang describe: tests/docs/json_reference.py LIFANG ROOT --write")
            wrong = 1
    return wrong


sys.exit(main())
