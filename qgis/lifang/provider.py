# SPDX-License-Identifier: GPL-2.0-or-later
"""The algorithms of lifang in the toolbox, made from what the program says of itself."""
import os

from processing.core.ProcessingConfig import ProcessingConfig, Setting, settingsWatcher
from qgis.core import Qgis, QgsMessageLog, QgsProcessingException, QgsProcessingProvider
from qgis.PyQt.QtGui import QIcon

from . import program
from .algorithm import Algorithm
from .words import say

COMMANDS = ("plan", "check", "cover", "merge", "export")


class Provider(QgsProcessingProvider):
    def __init__(self):
        super().__init__()
        self._icon = QIcon(os.path.join(os.path.dirname(__file__), "icon.svg"))
        self._problem = ""

    def id(self):
        return "lifang"

    def name(self):
        return say("provider")

    def icon(self):
        return self._icon

    def load(self):
        ProcessingConfig.settingIcons[self.name()] = self._icon
        ProcessingConfig.addSetting(Setting(self.name(), program.SETTING, say("setting"), "", valuetype=Setting.FILE))
        ProcessingConfig.readSettings()
        settingsWatcher.settingsChanged.connect(self.refreshAlgorithms)
        self.refreshAlgorithms()
        return True

    def unload(self):
        settingsWatcher.settingsChanged.disconnect(self.refreshAlgorithms)
        ProcessingConfig.removeSetting(program.SETTING)

    def loadAlgorithms(self):
        self._problem = ""
        try:
            commands = program.describe(program.find_program())
        except QgsProcessingException as error:
            self._problem = str(error)
            QgsMessageLog.logMessage(self._problem, self.name(), Qgis.Warning)
            return
        for name in COMMANDS:
            self.addAlgorithm(Algorithm(commands[name], self._icon))

    def warningMessage(self):
        return self._problem

    def supportedOutputVectorLayerExtensions(self):
        return ["gpkg"]

    def supportsNonFileBasedOutput(self):
        return False
