# Names that are markup of a page stay words in a map, a report, a dossier of a merger and a KML file: no script runs, no element
# of theirs is made, and a page asks for nothing from elsewhere.
compounds | sed -e 's/"Court 00"/"<script>alert(1)<\/script>"/' -e "s/\"Court 01\"/\"' onmouseover='alert(1)\"/" \
    -e 's/"Court 02"/"javascript:alert(1)"/' -e 's/"Court 03"/"\\"><img src=x onerror=alert(1)>"/' \
    -e 's/"Court 10"/"]]><svg onload=alert(1)>"/' -e 's/"Court 11"/"<\/text><a href=\\"javascript:alert(1)\\">"/' \
    -e 's/"Court 12"/"<\/style><\/title>--><iframe src=\/\/127.0.0.1>"/' -e 's/"Court 13"/"\&lt;script\&gt;"/' |
    collection compounds.geojson
streets | sed -e 's/"Street 1"/"<script>alert(2)<\/script>"/' -e 's/"Street 2"/"\\" onload=\\"alert(2)"/' | collection streets.geojson
run 0 plan "${quarter[@]}" -o plan.gpkg
run 0 export plan.gpkg -f SVG -o map.svg
run 0 export plan.gpkg -f KML -o map.kml
run 0 report plan.gpkg --title '<script>alert(3)</script>' --date '"><script>' -o report.html
run 0 merge plan.gpkg --layout 1 --compounds c00,c01 --dossier dossier.html
python3 - <<'X' >told
import html.parser, xml.dom.minidom
class Page(html.parser.HTMLParser):
    def handle_starttag(self, tag, attributes):
        if tag in ("script", "iframe", "img", "object", "embed", "base", "form", "foreignobject"):
            print(f"{name}: <{tag}>")
        for key, value in attributes:
            value = "".join((value or "").split()).lower()
            is_link = key in ("href", "src", "xlink:href", "action", "data")
            if key.startswith("on") or "javascript:" in value or (is_link and not value.startswith(("#", "data:"))):
                print(f"{name}: <{tag} {key}={value[:60]}>")
    def handle_data(self, data):
        seen.append(data)
for name in ("map.svg", "report.html", "dossier.html"):
    seen = []
    Page().feed(open(name, encoding="utf-8").read())
    if "alert(1)" not in "".join(seen):
        print(f"{name}: the name is not told as it is")
for name in ("map.svg", "map.kml"):
    xml.dom.minidom.parse(name)
X
[[ $? -eq 0 && ! -s told ]] || wrong "$(head -5 told)"
