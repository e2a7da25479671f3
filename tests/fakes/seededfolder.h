// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/account.h"
#include "model/batch.h"

#include <functional>

namespace Godwit
{

// Makes a data folder as the program would have left it. Blocks; ends the process when the folder cannot be
// written.
class SeededFolder
{
public:
    explicit SeededFolder(QString path) : m_path(std::move(path)) {}

    // Maren and Noor, signed in to one server each, their tokens ("token-maren") in the folder's own file
    // under the passphrase of the environment: no keychain is asked. The folder must not have accounts yet.
    std::vector<Account> addAccounts(const ServerInfo &marens, const ServerInfo &noors) const;

    // What a page of the generator's becomes before it is kept.
    using Change = std::function<Page(Page)>;

    // A home timeline of seeded posts, the newest first, so many in a transaction.
    void addPosts(const Account &account, int posts, const Change &change, int perPage = 40) const;

    // Where this account was reading: so many rows below the newest, its top edge above the view's by a few
    // pixels.
    void leaveReadingAt(const Account &account, int row) const;

private:
    QString m_path;
};

} // namespace Godwit
