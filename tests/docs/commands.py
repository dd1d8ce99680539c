"""commands.py LIFANG PLAN ROOT SCRATCH PAGES...: runs the commands of pages, each page from its top to its end in a folder of
its own that holds the files people have (files.py). PAGES are patterns below ROOT; a ! before one leaves its pages out.

Fails where a command ends with another code than 0 or that of its mark, where its output lacks what a `console` block shows
(`…` stands for anything), where a block has no language (commands could hide in it), and where a block that is
run calls a program that is not allowed. What cannot be run says so by a mark (blocks.py).
"""
import concurrent.futures
import os
import pathlib
import re
import shutil
import subprocess
import sys

import blocks
import files

PROGRAM, PLAN, ROOT, SCRATCH = (pathlib.Path(word).resolve() for word in sys.argv[1:5])
MADE = SCRATCH / "files"
ALLOWED = {"lifang", "source", "mkdir", "cp"}  # what blocks may do to the machine of the test


def list_pages(patterns):
    left_out = {page for pattern in patterns if pattern.startswith("!") for page in ROOT.glob(pattern[1:])}
    return sorted({page for pattern in patterns if not pattern.startswith("!") for page in ROOT.glob(pattern)} - left_out)


def run(command, folder):
    language = "zh_CN.UTF-8" if "zh" in folder.name.split(".") else "C.UTF-8"
    environment = {**os.environ, "PATH": f"{folder}/.program:{os.environ['PATH']}", "HOME": str(folder), "LC_ALL": language}
    return subprocess.run(["bash", "-euo", "pipefail", "-c", command], cwd=folder, env=environment, stdin=subprocess.DEVNULL,
                          capture_output=True, text=True, timeout=300)


def shows(output, lines):
    """Whether the output has the lines in their order. Trailing blanks do not count."""
    pattern = ""
    for line in lines:
        pattern += ".*" if line.strip() == "…" else re.escape(line.rstrip()).replace("…", "[^\n]*") + " *\n.*?"
    return re.search("(^|\n)" + pattern, output + "\n", re.DOTALL) is not None


def list_wrong(page, folder):
    text = page.read_text(encoding="utf8")
    for block in blocks.list_blocks(text):
        place = f"{page.relative_to(ROOT)}:{block.line}"
        if not block.language:
            yield f"{place}: a block without a language; text, json, sh … behind its ```"
        if not block.is_run:
            continue
        strangers = sorted(block.list_programs() - ALLOWED)
        if strangers:
            yield f"{place}: runs {', '.join(strangers)}: mark the block as not run, or allow the program in commands.py"
            continue
        if not folder.exists():
            files.give(folder, text, MADE, PLAN, PROGRAM)
        commands = block.list_commands()
        for command, shown in commands:
            ended = run(command, folder)
            expected = block.exit_code if command == commands[-1][0] else 0
            if ended.returncode != expected:
                yield f"{place}: exit code {ended.returncode} instead of {expected}\n{command}\n{ended.stderr[-2000:]}"
            elif shown and not shows(ended.stdout + ended.stderr, shown):
                yield f"{place}: the page shows other output than\n$ {command}\n{ended.stdout}{ended.stderr}"


def judge(page):
    folder = SCRATCH / str(page.relative_to(ROOT)).replace("/", ".")
    shutil.rmtree(folder, ignore_errors=True)
    found = list(list_wrong(page, folder))
    if not found:
        shutil.rmtree(folder, ignore_errors=True)
    return found


def main():
    pages = list_pages(sys.argv[5:])
    files.make(ROOT, MADE)
    with concurrent.futures.ThreadPoolExecutor(2) as pool:
        found = [line for lines in pool.map(judge, pages) for line in lines]
    print("\n".join(found) or f"{len(pages)} pages")
    return 1 if found or not pages else 0


sys.exit(main())
