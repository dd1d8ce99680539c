"""opens_plan.py PLAN [--map SVG]: opens the project in a plan as a user does, and looks at what QGIS shows."""
import argparse
import os
import re
import sqlite3
from collections import Counter
from urllib.parse import quote

from qgis.core import (QgsGeometry, QgsMapRendererParallelJob, QgsMapSettings, QgsPointXY, QgsProject)
from qgis.PyQt.QtCore import QSize
from qgis.PyQt.QtGui import QColor

from session import check, finish, qgis_session

PROJECT = "里坊方案"
# What the SVG map and QGIS paint units with; docs/plan-file.md, map_colour 1 to 8.
COLOURS = ["#4b74e1", "#dfc232", "#ce8a70", "#b2e1e1", "#9b93b4", "#4a696b", "#dc3232", "#c4329d"]
OPACITY = 0.4
WIDTH = 1600


def expected_colour(map_colour, ground):
    over, below = QColor(COLOURS[map_colour - 1]), QColor(ground)
    mix = lambda top, bottom: OPACITY * top + (1 - OPACITY) * bottom
    return tuple(mix(*pair) for pair in zip(over.getRgb()[:3], below.getRgb()[:3]))


def is_near(colour, expected):
    return max(abs(a - b) for a, b in zip(colour, expected)) <= 3


def settings_for(layers, project):
    settings = QgsMapSettings()
    settings.setLayers(layers)
    settings.setDestinationCrs(project.crs())
    extent = project.viewSettings().defaultViewExtent()
    settings.setExtent(extent)
    settings.setOutputSize(QSize(WIDTH, round(WIDTH * extent.height() / extent.width())))
    settings.setBackgroundColor(QColor("white"))
    return settings


def render(settings):
    job = QgsMapRendererParallelJob(settings)
    job.start()
    job.waitForFinished()
    check(not job.errors(), f"the map is drawn without errors: {[error.message for error in job.errors()]}")
    return job.renderedImage(), job.takeLabelingResults()


def points_inside(geometry, metres_off):
    """A lattice of points of a unit that lie well inside, its point on surface first."""
    inner = geometry.buffer(-metres_off, 4)
    if inner.isEmpty():
        return [geometry.pointOnSurface().asPoint()]
    box = inner.boundingBox()
    points = [inner.pointOnSurface().asPoint()]
    for i in range(1, 12):
        for j in range(1, 12):
            point = QgsPointXY(box.xMinimum() + box.width() * i / 12, box.yMinimum() + box.height() * j / 12)
            if inner.contains(QgsGeometry.fromPointXY(point)):
                points.append(point)
    return points


def colours_at(image, settings, points):
    transform = settings.mapToPixel()
    found = []
    for point in points:
        pixel = transform.transform(point)
        found.append(image.pixelColor(int(pixel.x()), int(pixel.y())).getRgb()[:3])
    return found


def look_at_tree(project):
    groups = project.layerTreeRoot().children()
    layouts = [group for group in groups if group.name().startswith("方案 ")]
    check(len(layouts) > 0, "there is a group for a layout")
    check([group.itemVisibilityChecked() for group in layouts] == [True] + [False] * (len(layouts) - 1),
          "the first layout is on, the others are off")
    for group in layouts:
        check([node.name() for node in group.children()] == ["管理单元", "小区"],
              f"{group.name()} shows units and compounds")
    check("底图" in [group.name() for group in groups], "the ground has a group")


def look_at_layers(project):
    check(len(project.mapLayers()) > 10, "the project has layers")
    for layer in project.mapLayers().values():
        check(layer.isValid(), f"{layer.id()} is valid")
        for field in layer.fields():
            check(field.alias(), f"{layer.id()}.{field.name()} has a Chinese name")


def look_at_codes(project):
    compounds = project.mapLayer("lifang_layout_1_compounds").fields()
    units = project.mapLayer("lifang_layout_1_units").fields()

    def words(fields, name):
        setup = fields.field(name).editorWidgetSetup()
        check(setup.type() == "ValueMap", f"{name} has words for its codes")
        return {code: word for entry in setup.config().get("map", []) for word, code in entry.items()}

    check(units.field("floor_area_m2").alias() == "建筑面积（平方米）", "floor_area_m2 is 建筑面积（平方米）")
    check(words(units, "violations").get("below_min") == "低于下限", "below_min is 低于下限")
    check(words(compounds, "management").get("self_governed") == "业主自治", "self_governed is 业主自治")
    check(words(compounds, "scope_reason").get("owner_unit") == "权属单位自管", "owner_unit is 权属单位自管")
    roads = project.mapLayer("lifang_roads").fields()
    check(words(roads, "road_class").get("secondary") == "次干路", "secondary is 次干路")


def look_at_extent(project, path):
    with sqlite3.connect(path) as plan:
        box = plan.execute("SELECT min_x, min_y, max_x, max_y FROM gpkg_contents "
                           "WHERE table_name = 'district'").fetchone()
    extent = project.viewSettings().defaultViewExtent()
    width, height = box[2] - box[0], box[3] - box[1]
    check(extent.xMinimum() <= box[0] and extent.yMaximum() >= box[3], "the district is in view")
    check(extent.width() < 1.1 * max(width, height) and extent.height() < 1.1 * max(width, height),
          "the view is no larger than the district")


def look_at_colours(project):
    units = project.mapLayer("lifang_layout_1_units")
    settings = settings_for([units], project)
    settings.setFlag(QgsMapSettings.DrawLabeling, False)
    image, _ = render(settings)
    visible = [node.layer() for node in project.layerTreeRoot().findLayers() if node.isVisible()]
    whole_settings = settings_for(visible, project)
    whole, _ = render(whole_settings)
    for unit in units.getFeatures():
        points = points_inside(unit.geometry(), 3 * settings.mapUnitsPerPixel())
        alone = Counter(colours_at(image, settings, points)).most_common(1)[0][0]
        check(is_near(alone, expected_colour(unit["map_colour"], "#ffffff")),
              f"{unit['unit_code']} is {COLOURS[unit['map_colour'] - 1]}: {alone}")
        # Over the district, compounds or buildings, between roads and letters.
        grounds = [expected_colour(unit["map_colour"], ground)
                   for ground in ("#ffffff", "#f6f3ec", "#efe1c6", "#d2ccc2")]
        seen = colours_at(whole, whole_settings, points)
        share = sum(any(is_near(colour, ground) for ground in grounds) for colour in seen) / len(seen)
        check(share > 0.25, f"{unit['unit_code']} shows its colour on the map: {share:.0%}")


def look_at_labels(project):
    units = project.mapLayer("lifang_layout_1_units")
    visible = [node.layer() for node in project.layerTreeRoot().findLayers() if node.isVisible()]
    _, results = render(settings_for(visible, project))
    labels = [label for label in results.allLabels() if label.layerID == units.id() and not label.isUnplaced]
    texts = [label.labelText for label in labels]
    for unit in units.getFeatures():
        area = f"{unit['floor_area_m2'] / 10000:.1f}万㎡"
        check(any(text.startswith(unit["unit_code"]) and text.endswith(area) for text in texts),
              f"{unit['unit_code']} is labelled with its code and {area}")
    for i, label in enumerate(labels):
        for other in labels[:i]:
            check(not label.labelRect.intersects(other.labelRect),
                  f"{label.labelText!r} and {other.labelText!r} lie apart")


def look_at_map(project, svg):
    """The SVG map paints units in their order, with the only fills that are seen through."""
    with open(svg, encoding="utf-8") as file:
        painted = re.findall(r'<path [^>]*fill="(#[0-9a-f]{6})" fill-opacity="0.4"', file.read())
    units = [unit["map_colour"] for unit in project.mapLayer("lifang_layout_1_units").getFeatures()]
    check(painted[:len(units)] == [COLOURS[colour - 1] for colour in units],
          "a unit has one colour in QGIS and on the SVG map")


def main():
    arguments = argparse.ArgumentParser()
    arguments.add_argument("plan")
    arguments.add_argument("--map")
    arguments = arguments.parse_args()
    path = os.path.abspath(arguments.plan)
    with qgis_session():
        project = QgsProject.instance()
        opened = project.read(f"geopackage:{quote(path)}?projectName={quote(PROJECT)}")
        check(opened, "QGIS opens the project in the plan")
        with sqlite3.connect(path) as plan:
            srs = plan.execute("SELECT srs_id FROM gpkg_geometry_columns WHERE table_name = 'units'").fetchone()[0]
        check(project.crs().authid() == (f"EPSG:{srs}" if srs > 0 else ""), "the project has the CRS of the plan")
        look_at_tree(project)
        look_at_layers(project)
        look_at_codes(project)
        look_at_extent(project, path)
        look_at_colours(project)
        look_at_labels(project)
        if arguments.map:
            look_at_map(project, arguments.map)
        project.clear()
    finish()


main()
