"""Runs first in the frozen program, on Linux: takes back that the loader looks into the bundle first.

What the program starts (a browser, the file manager) must get the person's own libraries.
"""

import os

if "LD_LIBRARY_PATH" in os.environ:
    before = os.environ.pop("LD_LIBRARY_PATH_ORIG", "")
    del os.environ["LD_LIBRARY_PATH"]
    if before:
        os.environ["LD_LIBRARY_PATH"] = before
