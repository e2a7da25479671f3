# SPDX-FileCopyrightText: 2026 Godwit contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A virtual display with one window: real keys, a real pointer, pictures of what is there."""

import os
import shutil
import subprocess
import time
from pathlib import Path


class Screen:
    def __init__(self, width=1440, height=900, picture_folder=None):
        """With a folder for it the screen's picture is a file, see paint.FrameBuffer."""
        self.size = (width, height)
        self.picture_folder = picture_folder
        self.process = None
        self.number = None

    def start(self):
        reader, writer = os.pipe()
        arguments = ["Xvfb", "-displayfd", str(writer), "-screen", "0", f"{self.size[0]}x{self.size[1]}x24", "-nolisten", "tcp"]
        if self.picture_folder:
            arguments += ["-fbdir", str(self.picture_folder)]
        self.process = subprocess.Popen(arguments, pass_fds=[writer], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        os.close(writer)
        with os.fdopen(reader) as answer:
            self.number = answer.readline().strip()
        if not self.number:
            raise RuntimeError("Xvfb did not start")

    def stop(self):
        if self.process:
            self.process.terminate()
            self.process.wait()

    def rest(self):
        """The pointer where it hovers over nothing."""
        self.run("xdotool", "mousemove", str(self.size[0] - 1), str(self.size[1] - 1))

    @property
    def environment(self):
        return {**os.environ, "DISPLAY": f":{self.number}", "QT_QPA_PLATFORM": "xcb"}

    def run(self, *command):
        return subprocess.run(command, env=self.environment, capture_output=True, text=True, check=False)

    def window(self, process, seconds=20):
        """The window of a process, once it is shown."""
        for _ in range(seconds * 10):
            found = self.run("xdotool", "search", "--onlyvisible", "--pid", str(process.pid)).stdout.split()
            if found:
                return found[-1]
            if process.poll() is not None:
                break
            time.sleep(0.1)
        raise RuntimeError("no window came up")

    def place(self, window, width, height):
        self.run("xdotool", "windowmove", "--sync", window, "0", "0", "windowsize", window, str(width), str(height), "windowfocus", "--sync", window)
        self.rest()
        time.sleep(0.4)

    def keys(self, *keys):
        for key in keys:
            self.run("xdotool", "key", key)
            time.sleep(0.12)

    def type(self, text):
        self.run("xdotool", "type", "--delay", "12", text)

    def click(self, x, y):
        self.run("xdotool", "mousemove", str(x), str(y), "click", "1")
        time.sleep(0.2)

    def save(self, file, width=None, height=None):
        crop = ["-crop", f"{width}x{height}+0+0", "+repage"] if width else []
        Path(file).parent.mkdir(parents=True, exist_ok=True)
        self.run("import", "-window", "root", *crop, str(file))
        if not Path(file).exists():
            raise RuntimeError(f"{file} could not be saved")


def has_tools():
    return all(shutil.which(tool) for tool in ("Xvfb", "xdotool", "import"))
