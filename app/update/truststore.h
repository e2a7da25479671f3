// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "update/trust.h"

#include <QLockFile>

namespace Godwit
{

// Keeps what was learnt of releases in a folder of the user's data: roots and serials that were seen are
// never unseen, also after a crash. One folder for each root that trust began with, so that another program's
// root (--root) has a memory of its own. A newer program that comes with a later root of the same line begins
// with what the one before knew, where it knew that root already, or where the newer one comes with the roots
// between (UpdateSettings::rootsBefore). Where neither is so it begins anew: nothing says that the two belong
// together, and whoever could write a memory of another line could else say which releases were seen. One
// process at a time holds it. Any thread, one at a time.
class TrustStore
{
public:
    // `folder` is made where it is missing. `anchor` is of the root that comes with the program, and knows
    // those before it.
    TrustStore(QString folder, const Trust &anchor);

    // Busy where another process holds it, for as long as this object lives.
    UpdateResult<void> lock();

    // What was saved, by a program before where by none of this root; the anchor where nothing was. A file
    // that cannot be read is set aside as if it had not been, and said in `notice`.
    UpdateResult<Trust> load(std::optional<UpdateError> &notice) const;
    UpdateResult<void> save(const Trust &trust) const;

    const QString &folder() const { return m_folder; }

private:
    UpdateResult<Trust> read() const;
    Trust inherited() const;
    std::optional<Trust> continued(Trust trust) const;
    QString file() const;

    QString m_folder;
    Trust m_anchor;
    std::unique_ptr<QLockFile> m_lock;
};

} // namespace Godwit
