"""Become another program, tied to the life of the one that started it.

Run as `python tether.py <parent's process id> <program> <argument>...`. On Linux the kernel ends this process when its parent
ends, however abruptly (`man 2 prctl`, PR_SET_PDEATHSIG; it outlives the exec below). Elsewhere the tie is left out, and only
an orderly end of the parent ends the child.
"""

from __future__ import annotations

import ctypes
import os
import signal
import sys

PR_SET_PDEATHSIG = 1


def main() -> None:
    parent, program = int(sys.argv[1]), sys.argv[2:]
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(PR_SET_PDEATHSIG, signal.SIGKILL)
    # The parent may have ended before the tie held: then there is nobody left to work for.
    if os.getppid() != parent:
        sys.exit(1)
    os.execv(program[0], program)


if __name__ == "__main__":
    main()
