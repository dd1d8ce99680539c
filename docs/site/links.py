"""Links of a page that its site does not hold: to the sources, which readers of the site need not have, they become text.

In the Chinese site, English pages lead to the Chinese one of a page that is there in both languages; a Chinese page that names
the English one means it, and leads to the English site.
"""
import pathlib

from docutils import nodes
from sphinx.util.nodes import make_refnode


def find_file(app, env, node):
    """What the link names: relative to its page, or a page by its name below docs/."""
    path = node["reftarget"].split("#")[0]
    for file in (pathlib.Path(env.doc2path(node["refdoc"])).parent / path, pathlib.Path(app.srcdir) / f"{path}.md"):
        if file.exists():
            return file.resolve()
    return None


def resolve(app, env, node, content):
    if node.get("reftype") not in ("myst", "any"):  # MyST asks as "any"
        return None
    file = find_file(app, env, node)
    folder = pathlib.Path(app.srcdir).resolve()
    if file is None:
        return None
    if folder not in file.parents:
        return content
    page = str(file.relative_to(folder).with_suffix(""))
    if f"zh/{page}" not in env.found_docs:
        return None
    if not node["refdoc"].startswith("zh/"):
        return make_refnode(app.builder, node["refdoc"], f"zh/{page}", None, content)
    anchor = node["reftarget"].partition("#")[2]
    up = "../" * (node["refdoc"].count("/") + 1)
    return nodes.reference("", "", content, refuri=f"{up}en/{page}.html" + (f"#{anchor}" if anchor else ""))


def setup(app):
    app.connect("missing-reference", resolve)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
