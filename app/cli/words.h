// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/notification.h"
#include "model/serverinfo.h"
#include "outbox/act.h"

namespace Godwit
{

struct SyncEnd;

// The words of enumerations in `--json`, options and tables. Not translated.
QString visibilityWord(Visibility visibility);
std::optional<Visibility> visibilityFromWord(const QString &word);
QString actStateWord(Act::State state);
QString deedWord(const Deed &deed);
QString notificationWord(const Notification &notification);
// For people: also what can be done about it here.
QString outboxPausedSentence();
QString sentenceOf(const SyncEnd &end);
// Name and version, as far as the server says them; may be empty.
QString softwareWords(const ServerInfo &server);

} // namespace Godwit
