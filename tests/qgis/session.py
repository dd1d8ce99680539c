"""A QGIS without a screen, for as long as a test runs."""
import contextlib
import sys

from qgis.core import QgsApplication


@contextlib.contextmanager
def qgis_session():
    application = QgsApplication([], False)
    application.initQgis()
    try:
        yield
    finally:
        application.exitQgis()


failures = []


def check(held, sentence):
    """Notes what does not hold, and goes on."""
    if not held:
        failures.append(sentence)
        print("wrong:", sentence)


def finish():
    sys.exit(1 if failures else 0)
