// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/servererror.h"

namespace Godwit
{

using Kind = ServerError::Kind;

bool ServerError::mayHaveHappened() const
{
    switch (kind) {
    case Kind::TimedOut:
    case Kind::Broken:
        return left.value_or(true);
    case Kind::Cancelled:
        return left.value_or(false);
    case Kind::Unavailable:
    case Kind::BadAnswer:
    case Kind::NotAServer:
        return true;
    default:
        return false;
    }
}

bool ServerError::isTransient() const
{
    switch (kind) {
    case Kind::NoNetwork:
    case Kind::HostNotFound:
    case Kind::Refused:
    case Kind::TimedOut:
    case Kind::Broken:
    case Kind::Proxy:
    case Kind::CaptivePortal:
    case Kind::RateLimited:
    case Kind::Unavailable:
    case Kind::NotAServer:
    case Kind::Tls:
    case Kind::TokenLocked:
        return true;
    default:
        return false;
    }
}

QString serverErrorWord(Kind kind)
{
    switch (kind) {
    case Kind::NoNetwork:
        return QStringLiteral("no-network");
    case Kind::HostNotFound:
        return QStringLiteral("host-not-found");
    case Kind::Refused:
        return QStringLiteral("refused");
    case Kind::TimedOut:
        return QStringLiteral("timed-out");
    case Kind::Broken:
        return QStringLiteral("broken");
    case Kind::Tls:
        return QStringLiteral("tls");
    case Kind::Proxy:
        return QStringLiteral("proxy");
    case Kind::CaptivePortal:
        return QStringLiteral("captive-portal");
    case Kind::Redirected:
        return QStringLiteral("redirected");
    case Kind::RateLimited:
        return QStringLiteral("rate-limited");
    case Kind::Unavailable:
        return QStringLiteral("unavailable");
    case Kind::Unauthorized:
        return QStringLiteral("unauthorized");
    case Kind::Forbidden:
        return QStringLiteral("forbidden");
    case Kind::Suspended:
        return QStringLiteral("suspended");
    case Kind::NotFound:
        return QStringLiteral("not-found");
    case Kind::Rejected:
        return QStringLiteral("rejected");
    case Kind::Unsupported:
        return QStringLiteral("unsupported");
    case Kind::NeedsAccount:
        return QStringLiteral("needs-account");
    case Kind::NotAServer:
        return QStringLiteral("not-a-server");
    case Kind::BadAnswer:
        return QStringLiteral("bad-answer");
    case Kind::SignedOut:
        return QStringLiteral("signed-out");
    case Kind::TokenLocked:
        return QStringLiteral("token-locked");
    case Kind::TokenGuarded:
        return QStringLiteral("token-guarded");
    case Kind::Cancelled:
        return QStringLiteral("cancelled");
    case Kind::LocalFile:
        return QStringLiteral("local-file");
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace Godwit
