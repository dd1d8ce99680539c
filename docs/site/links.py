"""Links of a page that the site does not hold: to the sources, which readers of the site need not have, they become text; to
a page in English that the Chinese site has in Chinese, they lead to the Chinese one."""
import pathlib

from sphinx.util.nodes import make_refnode


def resolve(app, env, node, content):
    if node.get("reftype") not in ("myst", "any"):  # MyST asks as "any"
        return None
    target = node["reftarget"].split("#")[0]
    page = pathlib.Path(env.doc2path(node.get("refdoc", env.docname))).parent
    file = (page / target).resolve()
    if not file.exists():
        file = (pathlib.Path(app.srcdir) / (target + ".md")).resolve()
    if not file.exists():
        return None
    if pathlib.Path(app.srcdir).resolve() not in file.parents:
        return content
    translation = f"zh/{file.relative_to(pathlib.Path(app.srcdir).resolve()).with_suffix('')}"
    if translation in env.found_docs:
        return make_refnode(app.builder, node["refdoc"], translation, None, content)
    return None


def setup(app):
    app.connect("missing-reference", resolve)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
