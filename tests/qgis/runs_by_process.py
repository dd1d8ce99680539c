"""runs_by_process.py LIFANG SAMPLE: every algorithm of the plugin by qgis_process, for an English and a Chinese reader, held
against what lifang itself says and makes. In an empty folder, with a QGIS profile that has the plugin."""
import json
import os
import shutil
import subprocess
import sys

LIFANG, SAMPLE = sys.argv[1:3]
# Debian's qgis_process is a script that hands on an option which only qgis has.
QGIS_PROCESS = shutil.which("qgis_process.bin") or "qgis_process"
LOCALES = {"en": "C.UTF-8", "zh": "zh_CN.UTF-8"}
COMMANDS = ("plan", "check", "cover", "merge", "export")
WHAT_TO_DO = {"en": "What to do: ", "zh": "怎么办："}
failures = []


def check(held, sentence):
    if not held:
        failures.append(sentence)
        print("wrong:", sentence)


def ask_lifang(*words):
    said = subprocess.run([LIFANG, *words, "--json"], capture_output=True, check=True)
    return json.loads(said.stdout)


def qgis(language, *words):
    return subprocess.run([QGIS_PROCESS, *words], capture_output=True, text=True, env={**os.environ, "LC_ALL": LOCALES[language]})


def run(language, command, **inputs):
    """The results of an algorithm; None, with a note of what is wrong: it failed."""
    words = [f"{key.replace('_', '-')}={value}" for key, value in inputs.items()]
    said = qgis(language, "run", "--json", f"lifang:{command}", "--", *words)
    check(said.returncode == 0, f"{command} ends well: {said.returncode} {said.stderr[-500:]}")
    return json.loads(said.stdout[said.stdout.index("{"):])["results"] if said.returncode == 0 else {}


def refusal(language, command, **inputs):
    said = qgis(language, "run", f"lifang:{command}", "--", *[f"{key}={value}" for key, value in inputs.items()])
    check(said.returncode != 0, f"{command} is refused")
    return said.stdout + said.stderr


def look_at_words(language, described):
    listed = qgis(language, "list").stdout
    for command in COMMANDS:
        title = described[command]["title"][language]
        check(f"lifang:{command}\t{title}" in listed, f"{command} is listed as {title}")
        helped = qgis(language, "help", f"lifang:{command}").stdout
        for told in described[command]["parameters"]:
            check(f"{told['name']}: {told['title'][language]}\n" in helped, f"{command} has {told['name']}: {helped[:300]}")
            check(told["description"][language] in helped, f"{command} explains {told['name']}")


def units_of(plan):
    units = ask_lifang("info", plan, "--layout", "1")["units"]
    return [(unit["unit_code"], unit["floor_area_m2"]) for unit in units]


def run_all(language):
    plan = os.path.abspath(f"永昌 街道 {language}.gpkg")
    drawn = run(language, "plan", input=SAMPLE, output=plan, candidates=2, objective="compactness", threads=1)
    check(drawn.get("output") == plan, "plan names its file")
    check(units_of(plan) == units_of("itself.gpkg"), "the layout is the one that lifang draws")
    check(run(language, "check", plan=plan).get("holds") is True, "the plan holds")

    merged = run(language, "merge", plan=plan, layout=1, units="u03,u04", apply="true", dossier=f"{language}.html")
    check(merged.get("layout_id") == "3", f"the merged layout is stored: {merged.get('layout_id')}")
    check(merged.get("dossier", "").endswith(f"{language}.html") and os.path.getsize(f"{language}.html") > 1000,
          "the dossier is written")
    covered = run(language, "cover", plan=plan, layout=3, stations=1, objective="coverage", apply="true")
    check(covered.get("stored_layout_id") == "4", "the layout with stations is stored")
    check(run(language, "cover", plan=plan, layout=1).get("stored_layout_id") is None, "nothing is stored without being asked")
    run(language, "export", plan=plan, layout=4, format="ESRI Shapefile", encoding="gbk", output=f"handover_{language}")
    check(os.path.getsize(f"handover_{language}/units.shp") > 1000, "the units are exported")
    check(ask_lifang("check", plan)["holds"], "the plan still holds")

    said = refusal(language, "plan", input=SAMPLE, output=plan)
    check(plan in said and WHAT_TO_DO[language] in said and "--overwrite" in said, f"what is there is named: {said}")
    said = refusal(language, "merge", plan=plan, layout=1, units="u03,nobody")
    check("nobody" in said and WHAT_TO_DO[language] in said, f"the unit is named: {said}")


qgis("en", "plugins", "enable", "lifang")
described = {command["name"]: command for command in ask_lifang("describe")["commands"]}
ask_lifang("plan", SAMPLE, "-o", "itself.gpkg", "--candidates", "2", "--objective", "compactness", "--threads", "1")
for language in LOCALES:
    look_at_words(language, described)
    run_all(language)
sys.exit(1 if failures else 0)
