// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lifeboat/syncend.h"

#include "cache/storesentence.h"
#include "model/serversentence.h"
#include "outbox/outbox.h"

namespace Godwit
{

using namespace std::chrono_literals;
using Kind = ServerError::Kind;
using Why = SyncEnd::Why;

static constexpr Milliseconds unnamedWait = 6min;
static constexpr Milliseconds afterTrouble = 15min;

SyncEnd syncEndHeldBack()
{
    return {Why::HeldBack, {}, Outbox::pausedSentence()};
}

SyncEnd syncEndOf(const StoreError &error)
{
    return {Why::Store, {}, storeSentence(error)};
}

SyncEnd syncEndOf(const GraphError &error, Instant now)
{
    if (const auto *store = std::get_if<StoreError>(&error))
        return syncEndOf(*store);
    const ServerError &server = std::get<ServerError>(error);
    if (server.kind == Kind::Cancelled)
        return {Why::Stopped, {}, {}};
    if (server.kind == Kind::RateLimited)
        return {Why::Waits, server.retryAt.value_or(now + unnamedWait), serverSentence(server)};
    return {Why::Trouble, now + afterTrouble, serverSentence(server)};
}

QString syncEndWord(Why why)
{
    switch (why) {
    case Why::Finished:
        return QStringLiteral("finished");
    case Why::Waits:
        return QStringLiteral("waits");
    case Why::Trouble:
        return QStringLiteral("trouble");
    case Why::Paused:
        return QStringLiteral("paused");
    case Why::HeldBack:
        return QStringLiteral("outbox-paused");
    case Why::NoConsent:
        return QStringLiteral("no-consent");
    case Why::Busy:
        return QStringLiteral("busy");
    case Why::Stopped:
        return QStringLiteral("stopped");
    case Why::Store:
        return QStringLiteral("store");
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace Godwit
