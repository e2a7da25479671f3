// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/failure.h"

#include "cache/storesentence.h"
#include "model/serversentence.h"

namespace Godwit
{

static ExitCode exitCodeOf(ServerError::Kind kind)
{
    using Kind = ServerError::Kind;
    switch (kind) {
    case Kind::Unauthorized:
    case Kind::SignedOut:
    case Kind::TokenLocked:
    case Kind::NeedsAccount:
        return ExitCode::SignIn;
    case Kind::NotFound:
    case Kind::LocalFile:
        return ExitCode::NotFound;
    case Kind::Forbidden:
    case Kind::Suspended:
    case Kind::Rejected:
    case Kind::Unsupported:
    case Kind::TokenGuarded:
        return ExitCode::Refused;
    case Kind::Cancelled:
        return ExitCode::Failed;
    default:
        return ExitCode::Unreachable;
    }
}

static QString storeErrorWord(StoreError::Kind kind)
{
    switch (kind) {
    case StoreError::Kind::Busy:
        return QStringLiteral("busy");
    case StoreError::Kind::DiskFull:
        return QStringLiteral("disk-full");
    case StoreError::Kind::DiskLow:
        return QStringLiteral("disk-low");
    case StoreError::Kind::Damaged:
        return QStringLiteral("damaged");
    case StoreError::Kind::ReadOnly:
        return QStringLiteral("read-only");
    case StoreError::Kind::NewerVersion:
        return QStringLiteral("newer-version");
    case StoreError::Kind::OnlyReads:
        return QStringLiteral("imported");
    case StoreError::Kind::Cancelled:
        return QStringLiteral("cancelled");
    case StoreError::Kind::Failed:
        return QStringLiteral("store-failed");
    }
    Q_UNREACHABLE_RETURN({});
}

Failure failureOf(const ServerError &error)
{
    return {exitCodeOf(error.kind), serverErrorWord(error.kind), serverSentence(error), error.evidence};
}

Failure failureOf(const StoreError &error)
{
    return {ExitCode::LocalData, storeErrorWord(error.kind), storeSentence(error), {error.detail}};
}

Failure failureOf(const FetchError &error)
{
    return std::visit([](const auto &cause) { return failureOf(cause); }, error);
}

} // namespace Godwit
