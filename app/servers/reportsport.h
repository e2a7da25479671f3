// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/ids.h"
#include "model/servererror.h"

#include <QStringList>
#include <qcoro/qcorotask.h>

#include <vector>

namespace Godwit
{

enum class ReportReason : quint8 {
    Spam = 1,
    Rules = 2, // of the account's own server
    Other = 3,
};

// What the people who keep a server in order are told.
struct NewReport {
    LocalId person{};
    // Of that person, as evidence; may be none.
    std::vector<LocalId> posts{};
    ReportReason reason = ReportReason::Other;
    // Of Rules: by ServerRule::id.
    QStringList rules{};
    QString comment{};
    // Also to the person's own server, where that is another one.
    bool forward = false;
};

// Complaints about people and posts. Only where the server has Capability::Reports.
class ReportsPort
{
public:
    // Of a comment: no server tells its limit, and all that are known take this many (Mastodon's
    // Report::COMMENT_SIZE_LIMIT, Pleroma's default of max_report_comment_size, GoToSocial's API).
    static constexpr int mostCharacters = 1000;

    virtual ~ReportsPort() = default;

    // Nothing but outbox/ calls this; the answer is what the server calls the report. Nobody tells which
    // reports there are already. Mastodon: POST /api/v1/reports. AT: com.atproto.moderation.createReport.
    virtual QCoro::Task<ServerResult<LocalId>> report(NewReport report) = 0;
};

} // namespace Godwit
