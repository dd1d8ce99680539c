"""Chinese has no blanks between words, and a browser makes one of each end of a line: where both sides of it are Chinese, the
lines of a paragraph are joined."""
import re

from docutils import nodes

CHINESE = "\u3000-\u303f\u3400-\u4dbf\u4e00-\u9fff\uff00-\uffef\u201c\u201d"
END = re.compile(f"(?<=[{CHINESE}])\n(?=[{CHINESE}])")


def join(app, doctree):
    for text in list(doctree.findall(nodes.Text)):
        if not isinstance(text.parent, nodes.FixedTextElement) and END.search(text):
            text.parent.replace(text, nodes.Text(END.sub("", text)))


def setup(app):
    app.connect("doctree-read", join)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
