"""The product as it is installed without extras: the sentence encoder is left out, unless the first argument is `encoder`."""

from __future__ import annotations

import sys
from typing import Any

if sys.argv[1] != "encoder":
    modules: dict[str, Any] = sys.modules
    modules["onnxruntime"] = None
del sys.argv[1]

from plugin.cli.app import main  # noqa: E402 - what is left out must be so before anything is imported

main()
