"""Chinese has no blanks between words, and a browser makes one of each end of a line: where both sides of it are Chinese, the
lines of a paragraph are joined. MyST makes a text of its own of each end of a line."""
import re

from docutils import nodes

CHINESE = re.compile("[\u3000-\u303f\u3400-\u4dbf\u4e00-\u9fff\uff00-\uffef\u201c\u201d]")


def is_between_chinese(siblings, at):
    before, after = (node.astext() for node in (siblings[at - 1], siblings[at + 1]))
    return bool(before and after and CHINESE.match(before[-1]) and CHINESE.match(after[0]))


def join(app, doctree):
    for parent in {id(text.parent): text.parent for text in doctree.findall(nodes.Text) if text == "\n"}.values():
        for at in reversed(range(1, len(parent.children) - 1)):
            if parent[at].astext() == "\n" and is_between_chinese(parent.children, at):
                del parent[at]


def setup(app):
    app.connect("doctree-read", join)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
