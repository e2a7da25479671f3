# SPDX-FileCopyrightText: 2026 Godwit contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Whether the program openssl can check an ed25519 signature: what is checked by hand, is by it."""

import re
import subprocess
import sys

LEFT_OUT = 77


def require():
    """Ends the test where it cannot. That is a failure wherever packaging/toolchain/packages or its like has been
    installed: OpenSSL 3 is in it. macOS alone has another program by that name, LibreSSL, which cannot."""
    try:
        said = subprocess.run(["openssl", "version"], capture_output=True, text=True, check=False).stdout.strip()
    except OSError:
        said = "none"
    number = re.match(r"OpenSSL (\d+)\.", said)
    if number and int(number[1]) >= 3:
        return
    print(f"this takes OpenSSL 3, and openssl here is {said or 'of no known version'}")
    sys.exit(LEFT_OUT if sys.platform == "darwin" else 1)
