// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/post.h"
#include "model/profile.h"

#include <QStringList>

namespace Godwit
{

// The text that the full-text tables index, and queries on it. Chinese, Japanese and Korean have no spaces:
// their runs become overlapping pairs of characters. Operators are marks: words of private-use characters,
// which no text can contain, since they are taken out of it.

// Everything a person could search a post by, with its marks. The same post gives the same text in every run
// of every version that uses the same table: entries are deleted by it.
QString searchText(const Post &post);
QString searchText(const Profile &profile);

// `fr` of `fr-CA`.
QString languageMark(const QString &language);
QString authorMark(const PersonKey &author);
QString addresseeMark(const PersonKey &person);
// Of `has:` and `is:`: image, video, audio, link, poll, code, cw, reply; empty for any other word.
QString wordMark(const QString &word);

// A word or "phrase" as an FTS5 string; empty when there is nothing in it that is indexed.
QString matchPhrase(const QString &typed, bool prefix);

} // namespace Godwit
