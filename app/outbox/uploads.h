// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "outbox/desk.h"

namespace Godwit
{

// Why a post's files are not all on the server.
enum class UploadGap : quint8 {
    Renewed, // the server has dropped them by now: they are sent again first
    Missing, // one was not uploaded
    Unread,  // the journal cannot be read now
};

// What the server calls the files that were uploaded for an act, in order.
QCoro::Task<std::expected<std::vector<LocalId>, UploadGap>> uploadedFiles(Desk *desk, ActId act,
                                                                          std::vector<ActId> uploads);

// Ends an act that cannot be sent as it was meant.
QCoro::Task<> refuse(Desk *desk, JournalEntry entry, QString problem, QString sentence);
// The same for UploadGap::Missing.
QCoro::Task<> refuseForMissingFile(Desk *desk, JournalEntry entry);

} // namespace Godwit
