// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLoggingCategory>

namespace Godwit
{

// One category a room. A log line never holds a token, a password, a post's text or a query string.
Q_DECLARE_LOGGING_CATEGORY(logNet)
// What servers will stop to do; the command line, which would say it with each call, is silent about it.
Q_DECLARE_LOGGING_CATEGORY(logEndings)
Q_DECLARE_LOGGING_CATEGORY(logServers)
Q_DECLARE_LOGGING_CATEGORY(logCache)
Q_DECLARE_LOGGING_CATEGORY(logAccounts)
Q_DECLARE_LOGGING_CATEGORY(logTimeline)
Q_DECLARE_LOGGING_CATEGORY(logOutbox)
Q_DECLARE_LOGGING_CATEGORY(logMedia)
Q_DECLARE_LOGGING_CATEGORY(logHealth)
Q_DECLARE_LOGGING_CATEGORY(logText)

} // namespace Godwit
