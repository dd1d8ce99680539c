# SPDX-License-Identifier: GPL-2.0-or-later
"""The program lifang: where it is, what it says of itself, and how it is run and stopped."""
import contextlib
import json
import queue
import shutil
import subprocess
import threading

from processing.core.ProcessingConfig import ProcessingConfig
from qgis.core import QgsProcessingException

from .words import language, say

SETTING = "LIFANG_PROGRAM"
SECONDS_TO_DESCRIBE = 60
SECONDS_BETWEEN_LOOKS = 0.1  # at whether the user has cancelled


def find_program():
    """The program of the setting, else that on the PATH. Raises QgsProcessingException where there is none."""
    found = shutil.which(ProcessingConfig.getSetting(SETTING) or "lifang")
    if found is None:
        raise QgsProcessingException(say("not_found"))
    return found


def describe(program):
    """What lifang says of its commands, by name. Raises QgsProcessingException where it is another program."""
    try:
        said = subprocess.run([program, "describe", "--json"], stdin=subprocess.DEVNULL, capture_output=True, check=True,
                              timeout=SECONDS_TO_DESCRIBE)
        return {command["name"]: command for command in json.loads(said.stdout)["commands"]}
    except (OSError, subprocess.SubprocessError, ValueError, KeyError, TypeError) as error:
        raise QgsProcessingException(say("not_lifang", program=program, cause=error)) from error


def run(program, scenario, feedback):
    """Runs a scenario and returns lifang's answer; None: the user has cancelled. Raises QgsProcessingException with
    where, what and what to do."""
    words = [program, "run", "-", "--json", "--progress", "--language", language()]
    process = subprocess.Popen(words, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    lines, answer = queue.Queue(), []
    readers = [threading.Thread(target=_read_lines, args=(process.stderr, lines), daemon=True),
               threading.Thread(target=lambda: answer.append(process.stdout.read()), daemon=True)]
    for reader in readers:
        reader.start()
    with process:
        with contextlib.suppress(BrokenPipeError):  # it has ended already, and its answer says why
            process.stdin.write(json.dumps(scenario).encode())
            process.stdin.close()
        _follow(process, lines, feedback)
        for reader in readers:
            reader.join()
    code = process.returncode
    return None if feedback.isCanceled() else _take_answer(answer[0], code)


def _read_lines(stream, lines):
    for line in stream:
        lines.put(line.decode(errors="replace").rstrip())
    lines.put(None)


def _follow(process, lines, feedback):
    """Hands on what lifang tells of its run until it ends; ends it, by its own process id, where the user cancels."""
    stage, stopping, failed = None, False, False
    while True:
        if feedback.isCanceled() and not stopping:
            process.terminate()  # lifang takes back what it has begun, and ends
            stopping = True
        try:
            line = lines.get(timeout=SECONDS_BETWEEN_LOOKS)
        except queue.Empty:
            continue
        if line is None:
            return
        if line.startswith('{"stage"'):
            stage = _show_progress(json.loads(line), stage, feedback)
            continue
        failed = failed or line.startswith(("lifang: ", "lifang："))  # the answer holds the same
        if line and not failed:
            feedback.pushInfo(line)


def _show_progress(progress, shown, feedback):
    """The bar is that of the stage under way, which a line of the log names when it begins."""
    if progress["stage"] != shown:
        feedback.setProgressText(progress["name"])
    if progress["items"] > 0:
        feedback.setProgress(min(100, 100 * progress["done"] / progress["items"]))
    return progress["stage"]


def _take_answer(text, code):
    try:
        answer = json.loads(text)
    except ValueError as error:
        raise QgsProcessingException(say("broken_off", code=code)) from error
    if "error" not in answer:
        return answer
    error = answer["error"]
    colon = "：" if language() == "zh" else ": "
    sentences = [colon.join(part for part in (error["where"], error["what"]) if part)]
    if error["advice"]:
        sentences.append(say("advice", advice=error["advice"]))
    raise QgsProcessingException("\n".join(sentences))
