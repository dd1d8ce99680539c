"""The way from a page to the same page in the other language; where there is none, to what the other site has in its place."""
import pathlib


def find_page(page, is_chinese, pages):
    other = page[3:] if page.startswith("zh/") else f"zh/{page}"
    if other in pages and page.startswith("zh/") == is_chinese:
        return other
    return "index" if page.startswith("zh/") else page  # English pages stand in both sites, and so does the search


def add(app, page, template, context, doctree):
    is_chinese = app.config.root_doc.startswith("zh/")
    folder = pathlib.Path(app.srcdir)
    pages = {str(file.relative_to(folder).with_suffix("")) for file in folder.rglob("*.md")}
    target = find_page(page, is_chinese, pages)
    context["other_language"] = f"{'../' * (page.count('/') + 1)}{'en' if is_chinese else 'zh'}/{target}.html"
    context["other_language_name"] = "English" if is_chinese else "中文"


def setup(app):
    app.connect("html-page-context", add)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
