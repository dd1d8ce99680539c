"""runs_in_qgis.py PLUGINS LIFANG SAMPLE: the plugin inside QGIS: the program of the setting, layers as inputs, styled layers
as results, a plan that does not hold, a run that is cancelled. In a folder for what is made."""
import os
import sqlite3
import sys
import threading
import time

PLUGINS, LIFANG, SAMPLE = sys.argv[1:4]
sys.path[:0] = ["/usr/share/qgis/python/plugins", PLUGINS]
from qgis.core import (QgsApplication, QgsProcessingContext, QgsProcessingFeedback,  # noqa: E402
                       QgsProcessingOutputLayerDefinition, QgsProject, QgsVectorLayer)

from session import check, finish, qgis_session  # noqa: E402


class Feedback(QgsProcessingFeedback):
    """Notes what the user would read, and cancels at the first line about a stage."""

    def __init__(self, cancels=False):
        super().__init__()
        self.lines, self.warnings, self.stages, self.texts, self.cancels = [], [], [], [], cancels
        self.farthest = 0
        self.progressChanged.connect(self.note_progress)

    def note_progress(self, percent):
        self.farthest = max(self.farthest, percent)

    def setProgressText(self, stage):
        self.stages.append(stage)

    def pushConsoleInfo(self, text):
        self.texts.append(text)

    def pushInfo(self, line):
        self.lines.append(line)
        if self.cancels:
            self.cancel()

    def pushWarning(self, line):
        self.warnings.append(line)


def run(name, parameters, feedback):
    from processing.gui.Postprocessing import handleAlgorithmResults
    algorithm = QgsApplication.processingRegistry().createAlgorithmById(f"lifang:{name}")
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    results, done = algorithm.run(parameters, context, feedback)
    check(done, f"{name} ends well")
    check(handleAlgorithmResults(algorithm, context, feedback), f"the layers of {name} are loaded")
    return results


def to_be_loaded(path):
    return QgsProcessingOutputLayerDefinition(os.path.abspath(path), QgsProject.instance())


def look_for_program(provider):
    """Without the setting and off the PATH there is nothing to offer but a reason."""
    from lifang.program import SETTING
    from processing.core.ProcessingConfig import ProcessingConfig, settingsWatcher
    check(provider.algorithms() == [], "without the program there are no algorithms")
    check("lifang" in provider.warningMessage(), "and QGIS says why")
    ProcessingConfig.setSettingValue(SETTING, SAMPLE)
    settingsWatcher.settingsChanged.emit()
    check(provider.algorithms() == [] and provider.warningMessage(), "a file that is not a program is told")
    ProcessingConfig.setSettingValue(SETTING, LIFANG)
    settingsWatcher.settingsChanged.emit()
    check(len(provider.algorithms()) == 5 and not provider.warningMessage(), "the program of the setting is found")


def look_at_parameters(provider):
    """Each parameter that lifang tells of is one of the algorithm, and no other is."""
    from lifang.parameters import ADVANCED
    names = set()
    for algorithm in provider.algorithms():
        told = [parameter["name"] for parameter in algorithm.command["parameters"]]
        check([one.name() for one in algorithm.parameterDefinitions()] == told, f"{algorithm.name()} has its parameters")
        names.update(told)
    check(ADVANCED <= names, f"what is folded away exists: {ADVANCED - names}")


def plan_layers():
    """Layers of the project, one with a filter: what is not shown is not planned."""
    compounds = QgsVectorLayer(f"{SAMPLE}|layername=compounds", "compounds", "ogr")
    compounds.setSubsetString("fid % 2 = 0")
    roads = QgsVectorLayer(f"{SAMPLE}|layername=roads", "roads", "ogr")
    QgsProject.instance().addMapLayers([compounds, roads])
    feedback = Feedback()
    run("plan", {"compounds": [compounds.id()], "roads": [roads], "output": to_be_loaded("layers.gpkg"), "candidates": 1,
                 "t-srs": "EPSG:4543"}, feedback)
    with sqlite3.connect("layers.gpkg") as plan:
        planned = plan.execute("SELECT count(*) FROM compounds").fetchone()[0]
    check(planned == compounds.featureCount(), f"{compounds.featureCount()} compounds are planned: {planned}")
    check(any(line.startswith("partition") for line in feedback.lines), f"what a stage made is told: {feedback.lines}")
    check(feedback.stages[:2] == ["load", "tessellate"] and "publish" in feedback.stages, f"stages are told: {feedback.stages}")
    check(50 < feedback.farthest <= 100, f"the bar moves: {feedback.farthest}")
    check(not any("{" in line for line in feedback.lines), "what is for the program is not shown")
    QgsProject.instance().clear()


def look_at_layers(names, renderers):
    layers = [node.layer() for node in QgsProject.instance().layerTreeRoot().findLayers()]
    check([layer.name() for layer in layers] == names, f"loaded are {names}: {[layer.name() for layer in layers]}")
    for layer, renderer in zip(layers, renderers):
        check(layer.isValid() and layer.featureCount() > 0, f"{layer.name()} has rows")
        check(layer.renderer().type() == renderer, f"{layer.name()} has its style: {layer.renderer().type()}")
        check(all(field.alias() for field in layer.fields()), f"{layer.name()} has Chinese columns")


def show_results():
    run("plan", {"input": [SAMPLE], "output": to_be_loaded("plan.gpkg"), "candidates": 1}, Feedback())
    drawn = ["Layout 1: units", "Layout 1: compounds"]
    look_at_layers(drawn, ["categorizedSymbol"] * 2)
    # The plan is changed while QGIS shows it.
    run("cover", {"plan": "plan.gpkg", "layout": "1", "stations": 1, "apply": True}, Feedback())
    look_at_layers(["Layout 2: service stations", "Layout 2: units", "Layout 2: compounds", *drawn],
                   ["singleSymbol", *["categorizedSymbol"] * 4])
    QgsProject.instance().clear()
    run("plan", {"input": [SAMPLE], "output": os.path.abspath("unseen.gpkg"), "candidates": 1}, Feedback())
    look_at_layers([], [])


def look_at_broken_plan():
    with sqlite3.connect("unseen.gpkg") as plan:
        plan.execute("DELETE FROM assignments WHERE rowid = 1")
    feedback = Feedback()
    results = run("check", {"plan": "unseen.gpkg"}, feedback)
    check(results["holds"] is False and results["exit_code"] == 3, "a plan that breaks a rule does not hold")
    check("findings" in results and len(feedback.warnings) == 1, "and the reader is told")
    check("BROKEN" in feedback.texts[0] and "\n" in feedback.texts[0], f"what breaks is in the log: {feedback.texts}")


def cancel():
    """Stops a run that replaces a plan: the old one stays, nothing lies beside it, the program is gone."""
    with open("plan.gpkg", "rb") as file:
        before = file.read()
    beside = sorted(os.listdir("."))
    feedback = Feedback(cancels=True)
    began = time.monotonic()
    results = run("plan", {"input": [SAMPLE], "output": os.path.abspath("plan.gpkg"), "overwrite": True, "candidates": 30,
                           "time-limit": 60}, feedback)
    check(time.monotonic() - began < 20, "a cancelled run ends soon")
    check(results == {}, f"and has no results: {results}")
    with open("plan.gpkg", "rb") as file:
        check(file.read() == before, "the old plan is as it was")
    check(sorted(os.listdir(".")) == beside, f"nothing lies beside it: {os.listdir('.')}")
    check(not children(), "the program is gone")


def children():
    with open(f"/proc/self/task/{threading.get_native_id()}/children", encoding="ascii") as file:
        return file.read().split()


def main():
    with qgis_session():
        from processing.core.Processing import Processing
        Processing.initialize()
        import lifang
        plugin = lifang.classFactory(None)
        plugin.initGui()
        look_for_program(plugin.provider)
        look_at_parameters(plugin.provider)
        plan_layers()
        show_results()
        look_at_broken_plan()
        cancel()
        QgsProject.instance().clear()
        plugin.unload()
    finish()


main()
