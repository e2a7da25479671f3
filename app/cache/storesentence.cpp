// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cache/storesentence.h"

#include "base/tr.h"
#include "cache/database.h"

namespace Godwit
{

QString storeSentence(const StoreError &error)
{
    using Kind = StoreError::Kind;
    switch (error.kind) {
    case Kind::Busy:
        return tr(
            "Another Godwit is using the data folder and did not let go of it in time. Try again; if it goes "
            "on, close the other one.");
    case Kind::DiskFull:
        return tr("The disk is full, so nothing could be saved. Free some space, then try again.");
    case Kind::DiskLow:
        return tr("The disk is almost full, so nothing new is fetched: what room is left is for what you "
                  "write. Free "
                  "some space, then try again.");
    case Kind::Damaged:
        return tr("A data file is damaged. Close every Godwit that uses this data folder and start again: "
                  "what can be "
                  "read is then saved into a fresh file, and the damaged one is kept beside it.");
    case Kind::ReadOnly:
        return tr("Godwit may not write to its data folder. Check the "
                  "folder's permissions, or choose another one.");
    case Kind::NewerVersion:
        if (!error.copy.isEmpty()) {
            return tr("The data folder was written by a later version of Godwit. It has not been touched; "
                      "install that version or a later one. A copy from before is kept as %1: this version "
                      "opens it in an empty folder, under the name user.db.")
                .arg(error.copy);
        }
        return tr(
            "The data folder was written by a later version of Godwit. It has not been touched; install that "
            "version or a later one, or choose another data folder.");
    case Kind::OnlyReads:
        return tr(
            "This account was made of an archive: it can be read and searched, and nothing can be posted "
            "or changed with it. Choose an account that is signed in.");
    case Kind::Cancelled:
        return tr("That was stopped before it was done. Try again if you still want it.");
    case Kind::Failed:
        return tr("The data folder could not be read or written. Check that its disk works, then try again.");
    }
    Q_UNREACHABLE_RETURN({});
}

QString recoverySentence(const Recovery &recovery)
{
    if (recovery.complete) {
        return tr("A data file was damaged. All of it could be read and was saved into a fresh file; the "
                  "damaged one is kept as %1.")
            .arg(recovery.setAside);
    }
    return tr("A data file was damaged. %n entries could be saved into a fresh "
              "file, others may be lost; the "
              "damaged one is kept as %1.",
              nullptr, int(recovery.savedRows))
        .arg(recovery.setAside);
}

} // namespace Godwit
