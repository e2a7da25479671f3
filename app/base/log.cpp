// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/log.h"

namespace Godwit
{

Q_LOGGING_CATEGORY(logNet, "godwit.net", QtWarningMsg)
Q_LOGGING_CATEGORY(logEndings, "godwit.net.endings", QtWarningMsg)
Q_LOGGING_CATEGORY(logServers, "godwit.servers", QtWarningMsg)
Q_LOGGING_CATEGORY(logCache, "godwit.cache", QtWarningMsg)
Q_LOGGING_CATEGORY(logAccounts, "godwit.accounts", QtWarningMsg)
Q_LOGGING_CATEGORY(logTimeline, "godwit.timeline", QtWarningMsg)
Q_LOGGING_CATEGORY(logOutbox, "godwit.outbox", QtWarningMsg)
Q_LOGGING_CATEGORY(logMedia, "godwit.media", QtWarningMsg)
Q_LOGGING_CATEGORY(logHealth, "godwit.health", QtWarningMsg)
Q_LOGGING_CATEGORY(logText, "godwit.text", QtWarningMsg)

} // namespace Godwit
