// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "update/updateerror.h"

#include <QtClassHelperMacros>

namespace Godwit
{

// Held while a program's file is replaced: two processes with a data folder each would else make each other's
// work the way back, or undo it. The file itself is locked, so nothing is left beside it; what takes its
// place is locked before (share()), so that there is no moment without. Where a file system knows no locks,
// there is none.
class ProgramLock
{
public:
    ProgramLock() = default;
    ~ProgramLock();
    Q_DISABLE_COPY_MOVE(ProgramLock)

    // Busy where another process replaces it, or just did.
    UpdateResult<void> take(const QString &program);

    // An open file that will have the program's name. As long as it is open.
    static void share(int descriptor);

private:
    int m_descriptor = -1;
};

} // namespace Godwit
