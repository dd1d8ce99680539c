# SPDX-License-Identifier: GPL-2.0-or-later
"""From a parameter that `lifang describe` tells of to one of QGIS, and from its value to the input of a scenario."""
import re

from qgis.core import (QgsProcessing, QgsProcessingException, QgsProcessingParameterBoolean, QgsProcessingParameterCrs,
                       QgsProcessingParameterDefinition, QgsProcessingParameterEnum, QgsProcessingParameterFile,
                       QgsProcessingParameterFileDestination, QgsProcessingParameterMatrix,
                       QgsProcessingParameterMultipleLayers, QgsProcessingParameterNumber, QgsProcessingParameterString,
                       QgsProcessingParameterVectorDestination, QgsProcessingUtils)

from .words import language

# What most runs leave alone: QGIS folds it away.
ADVANCED = {"join", "field", "assume-srs", "s-srs", "t-srs", "renumber-duplicates", "fill", "atoms", "exclude", "constraints",
            "start", "through-excluded", "barrier-limit", "passable", "candidates", "seed", "strict", "threads", "most", "title",
            "date", "encoding", "field-names"}

# Files that lifang reads where they lie; other layers, and such with a filter, QGIS writes into a temporary GeoPackage.
READ_IN_PLACE = ["gpkg", "shp", "geojson", "json", "fgb", "gdb", "kml", "tab", "mif", "dxf", "osm", "pbf", "csv", "xlsx", "xls",
                 "ods"]


def make_parameter(told):
    """The QGIS parameter for one of a command."""
    name, title, default = told["name"], told["title"][language()], told["default_value"]
    optional = told["optional"] and default is None
    if told["type"] == "boolean":
        parameter = QgsProcessingParameterBoolean(name, title, default, optional)
    elif told["type"] in ("number", "integer"):
        kind = QgsProcessingParameterNumber.Integer if told["type"] == "integer" else QgsProcessingParameterNumber.Double
        parameter = QgsProcessingParameterNumber(name, title, kind, default, optional)
        if "least" in told:
            parameter.setMinimum(told["least"])
    elif "choices" in told:
        parameter = QgsProcessingParameterEnum(name, title, told["choices"], False, default, optional, True)
    else:
        parameter = _make_text_parameter(told, name, title, default, optional)
    parameter.setHelp(told["description"][language()])
    if name in ADVANCED:
        parameter.setFlags(parameter.flags() | QgsProcessingParameterDefinition.FlagAdvanced)
    return parameter


def _make_text_parameter(told, name, title, default, optional):
    content = told["content"]
    if content in ("layers", "table"):
        kind = QgsProcessing.TypeVectorAnyGeometry if content == "layers" else QgsProcessing.TypeVector
        return QgsProcessingParameterMultipleLayers(name, title, kind, None, optional)
    if told["list"]:
        return QgsProcessingParameterMatrix(name, title, 0, False, [told["metavar"]], [], optional)
    if content == "new_plan":
        return QgsProcessingParameterVectorDestination(name, title, QgsProcessing.TypeVectorAnyGeometry, None, optional)
    if content == "new_file":
        endings = " ".join(f"*.{ending}" for ending in re.findall(r"\.(\w+)", told["metavar"]))
        return QgsProcessingParameterFileDestination(name, title, f"{title} ({endings or '*'})", None, optional, not optional)
    if content == "crs":
        return QgsProcessingParameterCrs(name, title, default, optional)
    if content in ("plan", "file"):
        file_filter = "GeoPackage (*.gpkg)" if content == "plan" else ""
        return QgsProcessingParameterFile(name, title, QgsProcessingParameterFile.File, "", default, optional, file_filter)
    return QgsProcessingParameterString(name, title, default, False, optional)


def value_of(algorithm, told, parameters, context, feedback):
    """The input of the scenario; None: nothing was given, and lifang takes its own default."""
    name = told["name"]
    if parameters.get(name) in (None, "", []):
        return None
    if told["type"] == "boolean":
        return algorithm.parameterAsBoolean(parameters, name, context)
    if told["type"] == "integer":
        return algorithm.parameterAsInt(parameters, name, context)
    if told["type"] == "number":
        return algorithm.parameterAsDouble(parameters, name, context)
    if "choices" in told:
        return algorithm.parameterAsEnumString(parameters, name, context)
    return _text_of(algorithm, told, parameters, context, feedback)


def _text_of(algorithm, told, parameters, context, feedback):
    name, content = told["name"], told["content"]
    if content in ("layers", "table"):
        given = parameters[name]
        return [_source_of(one, name, context, feedback) for one in (given if isinstance(given, list) else [given])]
    if told["list"]:
        return [str(cell) for cell in algorithm.parameterAsMatrix(parameters, name, context) if str(cell)]
    if content == "new_plan":
        return algorithm.parameterAsOutputLayer(parameters, name, context)
    if content == "new_file":
        return algorithm.parameterAsFileOutput(parameters, name, context)
    if content == "crs":
        crs = algorithm.parameterAsCrs(parameters, name, context)
        return (crs.authid() or crs.toWkt()) if crs.isValid() else str(parameters[name])
    return algorithm.parameterAsString(parameters, name, context)


def _source_of(given, name, context, feedback):
    """A layer as lifang names it: PATH or PATH:LAYER. What QGIS does not read as a layer, lifang may."""
    layer = QgsProcessingUtils.mapLayerFromString(given, context) if isinstance(given, str) else given
    if layer is None:
        return given
    path, layer_name = QgsProcessingUtils.convertToCompatibleFormatAndLayerName(
        layer, False, name, READ_IN_PLACE, "gpkg", context, feedback)
    if not path:
        raise QgsProcessingException(layer.name())
    return f"{path}:{layer_name}" if layer_name else path
