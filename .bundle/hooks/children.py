"""Runs first in the frozen program: what PyInstaller has done for the processes that read lists.

Those are the program again, with arguments. A window started without any is seen before it needs this.
"""

import sys

if len(sys.argv) > 1:
    import pyi_rth_multiprocessing  # noqa: F401
