"""The files that the commands of pages name: those of an office, made of the sample district, and a plan of it."""
import os
import pathlib
import shutil
import subprocess

SAMPLE = "data/sample/yongchang_synthetic.gpkg"
LAYERS = {"buildings": "楼栋", "roads": "道路", "compounds": "小区", "communities": "社区"}
COPIES = {"tests/data/assignments/moved.csv": ("moved.csv", "调整.csv"),
          "tests/data/facilities/clinics.geojson": ("clinics.geojson", "诊所.geojson"),
          "tests/data/rules/rules.csv": ("rules.csv", "规则.csv")}

CHANGES = ("management = 'owner_unit' WHERE id IN ('C045', 'C077')", "floor_area = 30000 WHERE id = 'C010'")


def convert(source, target, *options):
    subprocess.run(["ogr2ogr", *options, str(target), str(source)], check=True, capture_output=True,
                   env={**os.environ, "OGR_SQLITE_SYNCHRONOUS": "OFF"})


def make(root, folder):
    """Fills the folder. Layers are Shapefiles under English and Chinese names; of compounds the Chinese one has a column JZMJ."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    sample = root / SAMPLE
    for name in ("district.gpkg", "片区.gpkg"):
        shutil.copy(sample, folder / name)
    for layer, chinese in LAYERS.items():
        for name in (layer, chinese):
            field = ", floor_area AS JZMJ" if name == "小区" else ""
            convert(sample, folder / f"{name}.shp", "-f", "ESRI Shapefile", "-nln", name, "-lco", "ENCODING=UTF-8",
                    "-sql", f"SELECT *{field} FROM {layer}")
    for name in ("ledger.xlsx", "台账.xlsx"):
        convert(sample, folder / name, "-f", "XLSX", "-sql", "SELECT id, name, households, consent FROM compounds")
    for name in ("district_2027.gpkg", "片区2027.gpkg"):
        shutil.copy(sample, folder / name)
        for change in CHANGES:
            subprocess.run(["ogrinfo", "-q", str(folder / name), "-sql", f"UPDATE compounds SET {change}"], check=True, capture_output=True)
    for path, names in COPIES.items():
        for name in names:
            shutil.copy(root / path, folder / name)


def give(folder, text, made, plan, program):
    """A page's own folder: the files, the program by its name, and the plan where the page does not make it."""
    shutil.copytree(made, folder)
    (folder / ".program").mkdir()
    (folder / ".program" / "lifang").symlink_to(program)
    for name in ("plan.gpkg", "方案.gpkg"):
        if f"-o {name}" not in text:
            shutil.copy(plan, folder / name)
