"""opens_view.py PLAN: puts a view of a plan on a map as a user does who drags it there; its style comes along."""
import sys

from qgis.core import QgsVectorLayer

from session import check, finish, qgis_session

with qgis_session():
    for name, renderer in (("layout_1_units", "categorizedSymbol"), ("layout_2_compounds", "categorizedSymbol")):
        layer = QgsVectorLayer(f"{sys.argv[1]}|layername={name}", name, "ogr")
        check(layer.isValid(), f"{name} is valid")
        check(layer.featureCount() > 0, f"{name} has rows")
        check(layer.renderer().type() == renderer, f"{name} has its style: {layer.renderer().type()}")
        check(layer.labelsEnabled(), f"{name} has labels")
        check(layer.fields().field("unit_code").alias() == "单元编码", f"{name} has Chinese columns")
        del layer
finish()
