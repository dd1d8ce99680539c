"""Fenced blocks of a page, and what a page says of them to the test of its commands.

A comment right above a block is a mark: `<!-- not run: REASON -->`, or `<!-- exits with 5 -->` of its last command.
"""
import dataclasses
import re
import shlex

FENCE = re.compile(r"^( *)```(\S*)")
MARK = re.compile(r"^ *<!-- (not run: \S.*|exits with \d+) -->$")
SHELL = ("sh", "console")


@dataclasses.dataclass
class Block:
    language: str
    line: int  # of its first line, from 1
    lines: list
    mark: str  # empty where there is none

    @property
    def is_shell(self):
        return self.language in SHELL

    @property
    def is_run(self):
        return self.is_shell and not self.mark.startswith("not run")

    @property
    def exit_code(self):
        return int(self.mark.split()[-1]) if self.mark.startswith("exits") else 0

    def list_commands(self):
        """Pairs of a command and the lines that the page shows of its output: none in `sh`, in `console` those below `$`."""
        if self.language == "sh":
            return [("\n".join(self.lines), [])]
        found = []
        for line in self.lines:
            if line.startswith("$ "):
                found.append((line[2:], []))
            elif found:
                found[-1][1].append(line)
        return found

    def list_programs(self):
        """The programs that the block calls, by the first word of each line and of what follows `&&`, `|` and their like."""
        found = set()
        for line in "\n".join(command for command, _ in self.list_commands()).replace("\\\n", " ").splitlines():
            words = shlex.shlex(line, posix=True, punctuation_chars=";|&")
            words.whitespace_split = True
            is_first = True
            for word in words:
                if is_first and not set(word) <= set(";|&"):
                    found.add(word)
                is_first = set(word) <= set(";|&")
        return found


def list_blocks(text):
    blocks, block, before = [], None, ""
    for number, line in enumerate(text.splitlines(), 1):
        fence = FENCE.match(line)
        if block is None and fence:
            mark = MARK.match(before)
            block = Block(fence[2], number + 1, [], mark[1] if mark else "")
            indent = len(fence[1])
        elif block is not None and fence:
            blocks.append(block)
            block = None
        elif block is not None:
            block.lines.append(line[indent:])
        before = line
    return blocks
