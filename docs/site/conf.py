"""The site of the documents: Sphinx with MyST (decision 0051). scripts/docs builds it once for each language.

The tag `zh` makes the Chinese one: its pages are those of docs/zh/, and the English reference where there is no Chinese
one. The English site leaves docs/zh/ out.
"""
import pathlib
import sys

sys.path.insert(0, str(pathlib.Path(__file__).parent))

chinese = tags.has("zh")  # noqa: F821 (Sphinx gives it)
folder = pathlib.Path(__file__).parent.parent / "zh"
translated = sorted(str(page.relative_to(folder)) for page in folder.rglob("*.md"))

project = "里坊" if chinese else "Lifang"
language = "zh_CN" if chinese else "en"
root_doc = "zh/index" if chinese else "index"
exclude_patterns = ["site", *(translated if chinese else ["zh"])]
extensions = ["myst_parser", "contents", "links", "lines", "bigrams", "other_language"]
myst_heading_anchors = 4
locale_dirs = ["site/locale"]
html_search_language = "bigrams"
smartquotes = False  # fonts for Chinese draw an apostrophe as wide as a character
pygments_style = "default"

html_theme = "furo"
html_title = "里坊 文档" if chinese else "Lifang documents"
html_static_path = ["static"]
html_css_files = ["site.css"]
html_js_files = ["chinese.js"] if chinese else []
templates_path = ["templates"]
html_copy_source = False
html_show_copyright = False
html_use_index = False
html_sidebars = {"**": ["sidebar/brand.html", "other_language.html", "sidebar/search.html", "sidebar/scroll-start.html",
                        "sidebar/navigation.html", "sidebar/scroll-end.html"]}
