"""named_options.py LIFANG ROOT: what pages say in passing, as `lifang edit --move C=U` in a line of text, names commands and
options that the program has (`lifang help --markdown`). Blocks of commands are run (commands.py); decisions and the change log tell of
the past.
"""
import pathlib
import re
import subprocess
import sys

LIFANG, ROOT = sys.argv[1], pathlib.Path(sys.argv[2]).resolve()
SPAN = re.compile(r"`lifang ([^`]+)`")
OPTION = re.compile(r"(?<!\S)--([a-z][a-z-]*)")
OF_PROGRAM = {"version", "formats", "help"}


def list_commands():
    """Options by command, and under "" those of the program itself."""
    told = subprocess.run([LIFANG, "help", "--markdown", "--language", "en"], check=True, capture_output=True, text=True).stdout
    sections = re.findall(r"^### (\S+)\n(.*?)(?=^### |\Z)", told, re.DOTALL | re.MULTILINE)
    return {"": OF_PROGRAM} | {command: {"help"} | set(re.findall(r"--([a-z][a-z-]*)", options)) for command, options in sections}


def list_wrong(text, commands):
    for words in SPAN.findall(re.sub(r"```.*?```", "", text, flags=re.DOTALL)):
        names = words.split()[0].split("|")
        command = "" if names[0].startswith("-") else names[0]
        if command and not re.fullmatch("[a-z-]+", command):
            continue  # a place for any command: COMMAND, 命令
        if command not in commands:
            yield f"`lifang {words}`: no such command"
            continue
        for option in OPTION.findall(words):
            if option not in commands[command]:
                yield f"`lifang {words}`: no option --{option}"


def main():
    commands = list_commands()
    pages = [p for p in [*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md"), *(ROOT / "data").glob("*.md")]
             if p.parent.name != "decisions" and p.name != "CHANGELOG.md"]
    found = [f"{page.relative_to(ROOT)}: {wrong}" for page in sorted(pages)
             for wrong in list_wrong(page.read_text(encoding="utf8"), commands)]
    print("\n".join(found) or f"{len(pages)} pages")
    return 1 if found or not pages else 0


sys.exit(main())
