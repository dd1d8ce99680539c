"""site_links.py SITE: fails where a link of the site of documents leads to no page of it, or to no place on that page."""
import functools
import pathlib
import re
import sys
import urllib.parse

SITE = pathlib.Path(sys.argv[1]).resolve()
HREF = re.compile(r'<a [^>]*href="([^"]+)"')


@functools.lru_cache(None)
def list_places(page):
    return set(re.findall(r'\bid="([^"]+)"', page.read_text(encoding="utf8")))


def list_wrong(page):
    for link in set(HREF.findall(page.read_text(encoding="utf8"))):
        address = urllib.parse.urlsplit(link)
        if address.scheme or address.netloc:
            continue
        target = (page.parent / urllib.parse.unquote(address.path)).resolve() if address.path else page
        if not target.is_file() or SITE not in target.parents:
            yield f"{link}: no such page"
        elif address.fragment and urllib.parse.unquote(address.fragment) not in list_places(target):
            yield f"{link}: no such place"


def main():
    pages = sorted(SITE.rglob("*.html"))
    found = [f"{page.relative_to(SITE)}: {wrong}" for page in pages for wrong in sorted(list_wrong(page))]
    print("\n".join(found) or f"{len(pages)} pages")
    return 1 if found or not pages else 0


sys.exit(main())
