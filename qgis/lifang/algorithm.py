# SPDX-License-Identifier: GPL-2.0-or-later
"""One command of lifang as an algorithm: its parameters, its run, its results. What it does, lifang does."""
import re

from qgis.core import QgsProcessingAlgorithm

from . import program
from .parameters import make_parameter, value_of
from .results import make_outputs, show_layout, stored_layout, values_of
from .words import language, say


class Algorithm(QgsProcessingAlgorithm):
    def __init__(self, command, icon):
        super().__init__()
        self.command = command
        self._icon = icon

    def createInstance(self):
        return Algorithm(self.command, self._icon)

    def name(self):
        return self.command["name"]

    def displayName(self):
        return self.command["title"][language()]

    def shortDescription(self):
        return self.command["description"][language()]

    def shortHelpString(self):
        words = [(told["title"][language()], told["description"][language()]) for told in self.command["parameters"]]
        lines = [say("explained", title=title, description=description) for title, description in words if title != description]
        return "\n".join([self.shortDescription(), "", *lines])

    def tags(self):
        return ["lifang", "里坊", self.name(), *self.command["title"].values()]

    def icon(self):
        return self._icon

    def initAlgorithm(self, configuration=None):
        for told in self.command["parameters"]:
            self.addParameter(make_parameter(told))
        for output in make_outputs(self.command):
            self.addOutput(output)

    def processAlgorithm(self, parameters, context, feedback):
        inputs = {told["name"]: value_of(self, told, parameters, context, feedback) for told in self.command["parameters"]}
        answer = program.run(program.find_program(), {"command": self.name(), "inputs": inputs}, feedback)
        if answer is None:
            feedback.pushInfo(say("stopped"))
            return {}
        # Blanks side by side are one in the log of QGIS, and columns of a table would not stand below each other.
        feedback.pushConsoleInfo(re.sub(r" {2,}", lambda blanks: "\u00a0" * len(blanks[0]), answer["text"]))
        if answer["exit_code"] != 0:
            feedback.pushWarning(say("not_zero", code=answer["exit_code"]))
        self._show(inputs, answer, context)
        written = {told["name"]: inputs[told["name"]] for told in self.command["parameters"]
                   if told.get("content") in ("new_plan", "new_file") and inputs[told["name"]] is not None}
        return {**values_of(answer), **written}

    def _show(self, inputs, answer, context):
        layout = stored_layout(answer)
        if layout is None:
            return
        path = inputs.get("output") or inputs["plan"]
        if "output" in inputs:  # Processing knows whether the plan is to be loaded, but not which of its layers
            wanted = context.layersToLoadOnCompletion()
            if wanted.pop(path, None) is None:
                return
            context.setLayersToLoadOnCompletion(wanted)
        show_layout(path, layout, self.name() == "cover", context)
