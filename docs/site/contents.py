"""What stands where in the list of pages at the left. Pages are given their lists while they are read, so that what stands in
docs/ is plain Markdown. A page that is named nowhere comes into the last list by itself."""
import pathlib

ENGLISH = {
    "Start": ["tutorial", "install", "overview"],
    "How to": ["howto/planners", "howto/clerks", "howto/gis"],
    "Reference": ["cli", "json", "viewer", "qgis", "plan-file", "profiles", "money", "issues", "graph-files", "cluster", "scale", "glossary"],
    "Explanation": ["explanation/proof"] + [f"stages/{stage}" for stage in
                    ("load", "tessellate", "connect", "partition", "evaluate", "publish", "check")] + ["benchmarks", "reliability"],
    "Development": ["decisions/README", "recipes/README", "style"],
}
CHINESE_REFERENCE = ["cli", "json", "viewer", "qgis", "plan-file", "profiles", "money", "issues", "cluster"]
CHINESE = {
    "入门": ["zh/tutorial", "zh/install"],
    "操作指南": ["zh/howto/planners", "zh/howto/clerks", "zh/howto/gis"],
    "参考": [f"zh/{page}" for page in CHINESE_REFERENCE] + ["glossary"],
    "原理": ["zh/explanation/proof", "zh/promises"],
    "参考与原理（英文）": [page for page in ENGLISH["Reference"] if page not in CHINESE_REFERENCE + ["glossary"]] +
                 ["overview"] + ENGLISH["Explanation"][1:],
    "开发（英文）": ENGLISH["Development"],
}
TITLES = {  # of English pages among Chinese ones
    "graph-files": "图文件", "scale": "规模", "glossary": "术语表", "overview": "总览", "benchmarks": "基准测试",
    "reliability": "可靠性", "stages/load": "读取 load", "stages/tessellate": "划分地块 tessellate", "stages/connect": "建立邻接 connect",
    "stages/partition": "划分单元 partition", "stages/evaluate": "评价 evaluate", "stages/publish": "写出 publish",
    "stages/check": "核验 check", "decisions/README": "设计决定", "recipes/README": "常见改动", "style": "代码风格"}


def list_rest(folder, contents):
    """Pages below docs/ that no list names: those of the other language and of folders with a page README apart."""
    named = {page for pages in contents.values() for page in pages}
    for file in sorted(folder.rglob("*.md")):
        page = str(file.relative_to(folder).with_suffix(""))
        has_readme = (file.parent / "README.md").exists()
        is_translated = (folder / "zh" / f"{page}.md").exists() or page.endswith("index")
        if page not in named and not has_readme and not (contents is CHINESE and is_translated):
            if page.startswith("zh/") == (contents is CHINESE) or not page.startswith("zh/"):
                yield page


def write_list(caption, pages, titles):
    lines = [f"{titles[page]} </{page}>" if page in titles else f"/{page}" for page in pages]
    return f"\n```{{toctree}}\n:hidden:\n:caption: {caption}\n\n" + "\n".join(lines) + "\n```\n"


def add(app, page, source):
    folder = pathlib.Path(app.srcdir)
    if page == app.config.root_doc:
        contents = CHINESE if page.startswith("zh/") else ENGLISH
        last = list(contents)[-1]
        for caption, pages in contents.items():
            rest = [p for p in list_rest(folder, contents) if p != page] if caption == last else []
            source[0] += write_list(caption, pages + rest, TITLES if contents is CHINESE else {})
    elif page.endswith("/README"):
        pages = sorted(f.stem for f in (folder / page).parent.glob("*.md") if f.stem != "README")
        source[0] += "\n```{toctree}\n:hidden:\n\n" + "\n".join(pages) + "\n```\n"


def setup(app):
    app.connect("source-read", add)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
