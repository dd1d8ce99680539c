# SPDX-License-Identifier: GPL-2.0-or-later
"""From lifang's answer to results of QGIS: values for models and scripts, and layers of the plan in its own style."""
import json

from qgis.core import (QgsProcessingContext, QgsProcessingLayerPostProcessorInterface, QgsProcessingOutputBoolean,
                       QgsProcessingOutputNumber, QgsProcessingOutputString)
from qgis.PyQt import sip

from .words import language, say

OUTPUTS = {"boolean": QgsProcessingOutputBoolean, "number": QgsProcessingOutputNumber, "integer": QgsProcessingOutputNumber}


def make_outputs(command):
    """A value of each key at the top of the command's JSON; lists and objects are JSON in a text."""
    taken = {told["name"] for told in command["parameters"] if told.get("content") in ("new_plan", "new_file")}
    keys = {key: told for key, told in command["results"].items() if key.isidentifier() and key not in taken}
    outputs = [_kind(told)(key, told["description"][language()]) for key, told in keys.items()]
    return outputs + [QgsProcessingOutputNumber("exit_code", say("exit_code")), QgsProcessingOutputString("text", say("text"))]


def _kind(told):
    return OUTPUTS.get(told["type"], QgsProcessingOutputString) if isinstance(told["type"], str) else QgsProcessingOutputString


def values_of(answer):
    """What is unknown is left out: qgis_process ends with a fault over a None."""
    flat = {key: json.dumps(value, ensure_ascii=False) if isinstance(value, (list, dict)) else value
            for key, value in answer["results"].items() if value is not None}
    return {**flat, "exit_code": answer["exit_code"], "text": answer["text"]}


class _StyleOfPlan(QgsProcessingLayerPostProcessorInterface):
    """Layers that Processing loads have no style, until they are told to take that of their file."""

    def postProcessLayer(self, layer, context, feedback):
        layer.loadDefaultStyle()
        layer.triggerRepaint()


_kept = []  # Python would let go of what only QGIS knows; QGIS deletes each with its context


def _style_of_plan():
    _kept[:] = [one for one in _kept if not sip.isdeleted(one)]
    _kept.append(_StyleOfPlan())
    return _kept[-1]


def stored_layout(answer):
    """The layout that was drawn or stored; None: the plan is as it was."""
    results = answer["results"]
    if answer["command"] == "plan":
        return results["layouts"][0]["layout_id"]
    return results.get("stored_layout_id") if answer["command"] == "cover" else results.get("layout_id")


def show_layout(path, layout, with_stations, context):
    """Has the layers of a layout loaded when the algorithm is done; views of docs/plan-file.md, units on top."""
    layers = {f"{path}|layername=layout_{layout}_{kind}": say(kind, layout=layout) for kind in ("compounds", "units")}
    if with_stations:
        layers[f"{path}|layername=stations|subset=layout_id = '{layout}'"] = say("stations", layout=layout)
    for source, name in layers.items():
        details = QgsProcessingContext.LayerDetails(name, context.project(), "")
        details.forceName = True  # in the place of that of the view
        details.setPostProcessor(_style_of_plan())
        context.addLayerToLoadOnCompletion(source, details)
