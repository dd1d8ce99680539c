"""results_match.py LIFANG PLAN SAMPLE GRAPH: holds the JSON that commands print against what 'lifang describe' says.

Every command but those for people and shells has its keys described; what is always there is there, and nothing else is.
"""
import json
import pathlib
import subprocess
import sys
import tempfile

LIFANG, PLAN, SAMPLE, GRAPH = sys.argv[1:5]
FOLDER = tempfile.TemporaryDirectory()
OWN = {"help", "completion"}  # for people and shells
SCENARIO = f"{FOLDER.name}/scenario.json"
CASES = {
    "inspect": [["inspect", SAMPLE]],
    "check": [["check", PLAN]],
    "info": [["info", PLAN], ["info", PLAN, "--layout", "1", "--compounds"],
             ["info", PLAN, "--layout", "1", "--unit", "u03"]],
    "compare": [["compare", PLAN, "--layouts", "1,2"]],
    "merge": [["merge", PLAN, "--layout", "1", "--units", "u03,u04"], ["merge", PLAN, "--layout", "1", "--suggest"]],
    "edit": [["edit", PLAN, "--layout", "1", "--split", "u05", "--dry-run"]],
    "plan": [["plan", SAMPLE, "-o", f"{FOLDER.name}/p.gpkg", "--candidates", "1"]],
    "export": [["export", PLAN, "-f", "GeoJSON", "-o", f"{FOLDER.name}/export"]],
    "explain": [["explain", PLAN, "--layout", "1", "--compound", "C045"]],
    "cover": [["cover", PLAN, "--layout", "1"]],
    "programme": [["programme", PLAN, "--layout", "1"]],
    "report": [["report", PLAN, "--layout", "1", "-o", f"{FOLDER.name}/r.html"]],
    "run": [["run", SCENARIO]],
    "plan-shards": [["plan-shards", SAMPLE, "-o", f"{FOLDER.name}/city.jsonl", "--candidates", "1"]],
    "run-shard": [["run-shard", "--manifest", f"{FOLDER.name}/city.jsonl", "--index", "1", "-o", f"{FOLDER.name}/shards"]],
    "merge-shards": [["merge-shards", f"{FOLDER.name}/shards", "--manifest", f"{FOLDER.name}/city.jsonl", "-o",
                      f"{FOLDER.name}/city.gpkg"]],
    "partition": [["partition", GRAPH, "-o", f"{FOLDER.name}/a.csv", "--units", "3"]],
    "profile": [["profile", "list"], ["profile", "show", "kunming"]],
    "describe": [["describe"], ["describe", "plan"], ["describe", PLAN]],
}


def ask(words):
    run = subprocess.run([LIFANG, *words, "--json"], capture_output=True, text=True)
    return json.loads(run.stdout)


def differences(command, words):
    keys = command["results"]
    value = ask(words)
    if isinstance(value, list):
        return [] if "[]" in keys else ["a list"]
    if "code" in value.get("error", {}):
        return [json.dumps(value)]
    wrong = [f"{key} is not described" for key in value if key not in keys and "*" not in keys]
    return wrong + [f"{key} is missing" for key, of in keys.items() if of["always"] and key not in value]


pathlib.Path(SCENARIO).write_text('{"command": "profile", "inputs": {"action": "list"}}', encoding="utf-8")
failed = False
described = ask(["describe"])["commands"]
for command in described:
    name = command["name"]
    if name not in OWN and not command["results"]:
        print(f"FAILED {name}: engine/cli/results.cpp says nothing of its JSON")
        failed = True
    for words in CASES.get(name, []):
        for wrong in differences(command, words):
            print(f"FAILED {' '.join(words)}: {wrong}")
            failed = True
sys.exit(failed)
