"""english_sentences.py FILE...: fails on an English sentence in what lifang told a Chinese reader, and shows its line.

A sentence is three English words in a row. Left out is what is the same in every language: what stands in quotation
marks or backticks (another program's words, names, command lines), paths, options, codes with an underscore, names of
coordinate reference systems, words in capitals; and JSON and scripts for shells, which are for programs. A placeholder that nobody filled in,
"{name}", fails as well."""
import re
import sys

SAME_IN_EVERY_LANGUAGE = [
    r"[!-~]{200,}",                     # one name of any length, before patterns that take its square
    r"'[^'\n]*'", r'"[^"\n]*"', r"“[^”\n]*”", r"‘[^’\n]*’", r"`[^`\n]*`",
    r"(CGCS ?2000|China Geodetic Coordinate System 2000|WGS 84|Beijing 1954|Xian 1980)[^，。；（）:：]*",
    r"\[[^\]\n]*\]",                    # lists of names, "[-o FILE]"
    r"(EPSG:\d+|(?:本地|地方)坐标（米）)\s.*$",            # columns of the table of inputs: the fields of the data
    r"^\s*(title_en|source|\S*code_pattern)\s.*$",  # what a profile says of itself
    r"\S*\|\S*",                        # choices
    r"\S*[/\\~]\S*",                    # paths
    r"(?<!\S)-{1,2}[A-Za-z][\w-]*",     # options
    r"\w*_\w*", r"\w*\d\w*",            # codes and numbers
    r"\b[A-Z][A-Z.|,-]+\b",             # FILE, GDAL
    r"\S+\.(gpkg|shp|geojson|csv|xlsx|json|toml|zip|kml|dxf|osm|pbf|svg)\b",
]
SENTENCE = re.compile(r"\b[A-Za-z][a-z'-]*(?: [A-Za-z][a-z'-]*){2,}\b")
PLACEHOLDER = re.compile(r"\{[a-z_]+\}")


def find_english(text):
    """The lines with an English sentence or an open placeholder, as they were."""
    if text.lstrip()[:1] in ("{", "[", "#"):  # JSON, or a script
        return []
    text = re.sub(r"“[^”]*”", lambda quoted: "“" + quoted[0].replace("\n", " ")[1:], text)  # may span lines
    found = []
    for line in text.splitlines():
        if not SENTENCE.search(line) and not PLACEHOLDER.search(line):
            continue  # what is left out below makes none
        rest = line
        for pattern in SAME_IN_EVERY_LANGUAGE:
            rest = re.sub(pattern, "·", rest)
        if SENTENCE.search(rest) or PLACEHOLDER.search(rest):
            found.append(line)
    return found


if __name__ == "__main__":
    lines = []
    for name in sys.argv[1:]:
        with open(name, encoding="utf-8", errors="replace") as file:
            lines += find_english(file.read())
    for line in lines:
        print("English: " + line)
    sys.exit(1 if lines else 0)
