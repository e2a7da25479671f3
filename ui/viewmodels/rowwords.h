// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/post.h"
#include "outbox/act.h"

namespace Godwit
{

// The words of a row, in the user's language. Callable from any thread.

// "now", "4 min", "3 h", "2 d", then the date, with the year when it is another one.
QString ageWords(Instant instant, Instant now);
// "18:42", and before it the date when it is not today's.
QString clockWords(Instant instant, Instant now);
// Day, month, year and time, by the user's locale.
QString exactTimeWords(Instant instant);
// The language's own name; empty for none that is known. CODE as in BCP 47.
QString languageWords(const QString &code);
// What posts are translated into, as in "de".
QString readersLanguage();
// Empty for none; from 10,000 on with one decimal and K or M.
QString countWords(qint64 count);
// "1:24".
QString lengthWords(double seconds);
// What a fold hides: "1,240 characters · 2 attachments".
QString foldedWords(const Post &post);
QString quoteWords(QuoteState state);
// "Ines", "Ines and Kit", "Ines, Kit and 3 others".
QString namesWords(const QStringList &names);
// Where an act of the outbox, which may be paused, stands.
QString waitingWords(const Act &act, bool paused);
// image, gif, video, audio or file.
QString attachmentWord(Attachment::Kind kind);
// public, unlisted, followers or direct: also the names of their icons.
QString visibilityKey(Visibility visibility);

} // namespace Godwit
