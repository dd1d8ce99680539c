"""plain_texts.py FOLDER: fails on a Text of a QML page that is not a PlainText: it would take names for HTML."""
import pathlib
import re
import sys

TEXT = re.compile(r"(?<![\w.])Text\s*\{")


def bare_texts(page):
    """Numbers of the lines of a page that hold one."""
    return [number for number, line in enumerate(page.splitlines(), 1) if TEXT.search(line.split("//")[0])]


if __name__ == "__main__":
    pages = [page for page in sorted(pathlib.Path(sys.argv[1]).rglob("*.qml")) if page.name != "PlainText.qml"]
    wrong = [f"{page}:{number}: a Text takes names for HTML; PlainText does not" for page in pages
             for number in bare_texts(page.read_text(encoding="utf-8"))]
    print("\n".join(wrong) if wrong else f"no bare Text in {len(pages)} pages")
    sys.exit(bool(wrong) or not pages)
