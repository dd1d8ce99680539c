# SPDX-License-Identifier: GPL-2.0-or-later
"""Lifang in QGIS: a thin Processing provider over the program `lifang` (docs/qgis.md)."""


def classFactory(iface):  # the name that QGIS asks for
    from .plugin import Plugin

    return Plugin()
