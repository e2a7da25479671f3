// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fakes/seededfolder.h"

#include <QTemporaryDir>

#include <optional>

namespace Godwit
{

// A data folder with two accounts on a server that is not there (or on the given one, or on one each), and a
// home timeline of seeded posts each.
class WindowBench
{
public:
    explicit WindowBench(int posts, const SeededFolder::Change &change = {},
                         const std::optional<ServerInfo> &given = {},
                         const std::optional<ServerInfo> &second = {});

    QString folder() const { return m_folder.path(); }

    const std::vector<Account> &accounts() const { return m_accounts; }

    // The second account stands by for the first; the cache has not heard of it, as after a crash.
    void pair() const;

private:
    QTemporaryDir m_folder;
    std::vector<Account> m_accounts;
};

} // namespace Godwit
