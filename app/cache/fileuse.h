// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"

#include <QString>

namespace Godwit
{

// Says to other processes that a database is in use (a shared lock on NAME.use), so that none of them moves
// the file away under a reader, or gives it a form that an older program does not know.
class FileUse
{
public:
    explicit FileUse(const QString &path);
    ~FileUse();
    Q_DISABLE_COPY_MOVE(FileUse)

    // Until shared() is called: true when nobody else uses the file, who from then on waits for us. Who is
    // patient waits so long for them to let go, and uses it no more than they do meanwhile.
    bool exclusive(Milliseconds patience = {});
    void shared();

private:
#ifdef Q_OS_WIN
    void *m_file;
    bool m_isExclusive = false;
#else
    int m_descriptor = -1;
#endif
};

} // namespace Godwit
