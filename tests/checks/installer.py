# SPDX-FileCopyrightText: 2026 Godwit contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Windows' installer, made here over a stand-in tree (packaging/windows/standin): for one user, with links and versions."""

import re
import shutil


def for_one_user(check, text, made):
    """Nothing of it is the machine's, and nothing lies among a person's documents."""
    check.compare("what CPack's script has left of the machine", re.findall(r"SetShellVarContext all|\$DOCUMENTS|HKLM .Software.Microsoft.Windows.CurrentVersion.Uninstall", text), [])
    check.compare("where it is put", set(re.findall(r'(?:InstallDir|StrCpy \$INSTDIR) "([^"]+)"', text)), {r"$LOCALAPPDATA\Programs\Godwit"})
    check.expect("InstallDirRegKey HKCU 'Software\\Godwit contributors\\Godwit' ''" in text, "a newer one does not find where the older one was put")
    levels = [level for file in made for level in re.findall(rb'requestedExecutionLevel level="(\w+)"', file.read_bytes())]
    check.compare("the rights that it asks for", levels, [b"asInvoker"])


def links(check, text, schemes):
    for scheme in schemes:
        command = f"""'Software\\Classes\\{scheme}\\shell\\open\\command' '' '"$INSTDIR\\bin\\godwit.exe" "%1"'"""
        check.expect(f"WriteRegStr HKCU {command}" in text, f"{scheme}: links are not registered")
        check.expect(f"DeleteRegKey HKCU 'Software\\Classes\\{scheme}'" in text, f"{scheme}: links stay registered")


def versions(check, made):
    """What the file's properties show."""
    for file in made:
        content = file.read_bytes()
        for key, value in (("ProductName", "Godwit"), ("ProductVersion", "0.1.0"), ("FileDescription", "Installer of Godwit")):
            shown = f"{key}\0".encode("utf-16-le") + b"(?:\0\0)?" + f"{value}\0".encode("utf-16-le")
            check.expect(re.search(shown, content), f"{file.name} does not say that its {key} is {value}")


def run(check, schemes):
    if not shutil.which("makensis"):
        check.left_out.append("makensis is not here, so the installer's script was not compiled")
        return
    shutil.rmtree(check.work, ignore_errors=True)
    check.run("cmake", "-S", check.root / "packaging/windows/standin", "-B", check.work)
    check.run("cpack", folder=check.work)
    made = list(check.work.glob("*-setup.exe"))
    check.compare("installers made", len(made), 1)
    written = next(check.work.rglob("project.nsi"), None)
    text = written.read_text(encoding="utf-8-sig") if written else ""
    for_one_user(check, text, made)
    links(check, text, schemes)
    versions(check, made)
