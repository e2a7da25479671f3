// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cache/storeerror.h"
#include "cli/exitcode.h"
#include "timeline/fetcherror.h"

#include <expected>

namespace Godwit
{

// Why a command could not do it: a sentence for people, a word and an exit code for scripts.
struct Failure {
    ExitCode code = ExitCode::Failed;
    // "refused", "not-found", …
    QString word;
    QString sentence;
    QStringList evidence;
};

using CommandResult = std::expected<ExitCode, Failure>;

Failure failureOf(const ServerError &error);
Failure failureOf(const StoreError &error);
Failure failureOf(const FetchError &error);

inline std::unexpected<Failure> fail(ExitCode code, const char *word, const QString &sentence)
{
    return std::unexpected(Failure{code, QString::fromLatin1(word), sentence, {}});
}

template <typename Error>
std::unexpected<Failure> fail(const Error &error)
{
    return std::unexpected(failureOf(error));
}

} // namespace Godwit
