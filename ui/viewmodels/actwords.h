// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cache/entry.h"
#include "outbox/act.h"

namespace Godwit
{

// The words of the outbox, in the user's language. Callable from any thread.

// Whom and what an act is about; empty where that is not cached.
struct Subject {
    QString name;
    QString text;
};

// Of how many files so many are on the server; or the place of one among them.
struct UploadCount {
    int done = 0;
    int all = 0;
};

Subject subjectOf(const PostView &view);
// The post that a deed is about, if any.
PostKey postOf(const Deed &deed);

QString iconOf(const Deed &deed);
// "Boost of Slow Trains: “The night sleeper to the coast…”"
QString titleOf(const Deed &deed, const Subject &subject);
QString uploadTitle(const Act &act, UploadCount place);
// needs, waiting, checking, sending, scheduled or sent.
QString standingOf(Act::State state);
QString stateWords(const Act &act);
// "18:47, two pictures uploaded"
QString detailOf(const Act &act, const QString &handle, UploadCount uploads);

// "tomorrow at 09:00"
QString whenWords(Instant instant);
// Of what is for later: when it goes out, and who sees to that.
QString laterWords(const Act &act);
QString laterNote(const Act &act, const QString &host);

} // namespace Godwit
