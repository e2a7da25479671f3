// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "update/statement.h"

#include <functional>

namespace Godwit
{

struct InstallOrder {
    ReleaseStatement release;
    Artifact artifact;
    // What was fetched.
    QString file;
    // What it replaces.
    QString program;
    // Null except in tests: after the verification, before the new file takes its place.
    std::function<void(const QString &staged)> meanwhile{};
};

// Whether this user can replace the program: a plain file, in a folder in which one may write.
UpdateResult<void> canReplace(const QString &program);

// Copies the file beside the program, hashes what was copied over the very descriptor, starts it once with
// --version, keeps the present program as the previous one, and puts the new one in its place in one step, so
// that at each moment, also after a crash, one of the two is there whole. Then it looks whether what is in
// place is what was hashed, and goes back where it is not. The first start is watched (startwatch.h). Blocks;
// any thread.
UpdateResult<void> install(const InstallOrder &order);

} // namespace Godwit
