// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "outbox/uploads.h"

#include <QCoreApplication>
#include <qcoro/qcorofuture.h>

namespace Godwit
{

using namespace std::chrono_literals;

// Mastodon removes files that no post uses after a day (its scheduler); ours are younger when they are used.
static constexpr Milliseconds uploadLife = 12h;

QCoro::Task<std::expected<std::vector<LocalId>, UploadGap>> uploadedFiles(Desk *desk, ActId act,
                                                                          std::vector<ActId> uploads)
{
    std::vector<LocalId> ids;
    if (uploads.empty())
        co_return ids;
    const Instant now = desk->clock().now();
    const auto renewed = co_await desk->work().renewUploads(act, now - uploadLife, now);
    if (!renewed || *renewed)
        co_return std::unexpected(renewed ? UploadGap::Renewed : UploadGap::Unread);
    const auto entries = co_await desk->work().entries(uploads);
    if (!entries)
        co_return std::unexpected(UploadGap::Unread);
    for (const JournalEntry &upload : *entries) {
        if (upload.act.state != Act::State::Sent || !upload.act.resultId)
            co_return std::unexpected(UploadGap::Missing);
        ids.push_back(upload.act.resultId);
    }
    co_return ids;
}

QCoro::Task<> refuse(Desk *desk, JournalEntry entry, QString problem, QString sentence)
{
    entry.act.state = Act::State::Rejected;
    entry.act.nextTryAt.reset();
    entry.act.problem = std::move(problem);
    entry.act.problemSentence = std::move(sentence);
    co_await desk->keep(std::move(entry));
}

QCoro::Task<> refuseForMissingFile(Desk *desk, JournalEntry entry)
{
    const QString sentence =
        QCoreApplication::translate("Outbox", "Not sent, because one of its files was not uploaded.");
    co_await refuse(desk, std::move(entry), QStringLiteral("needs-unsent"), sentence);
}

} // namespace Godwit
