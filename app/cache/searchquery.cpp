// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cache/searchstore.h"

#include <QDateTime>
#include <QTimeZone>

namespace Godwit
{

namespace
{

struct Token {
    // `has` of `has:image`; empty for a word.
    QString name;
    QString value;
    bool minus = false;
    bool quoted = false;
};

} // namespace

// A hostile or pasted query stays a query.
static constexpr qsizetype charactersRead = 1000;
static constexpr qsizetype wordsRead = 32;

static QString readValue(const QString &text, qsizetype &at, bool &quoted)
{
    quoted = at < text.size() && text[at] == u'"';
    const qsizetype begin = quoted ? at + 1 : at;
    qsizetype end = begin;
    while (end < text.size() && (quoted ? text[end] != u'"' : !text[end].isSpace()))
        ++end;
    at = std::min(end + (quoted ? 1 : 0), text.size());
    return text.sliced(begin, end - begin);
}

static Token readToken(const QString &text, qsizetype &at)
{
    Token token;
    if (text[at] == u'-' && at + 1 < text.size() && !text[at + 1].isSpace()) {
        token.minus = true;
        ++at;
    }
    qsizetype colon = at;
    while (colon < text.size() && text[colon].unicode() < 128 && text[colon].isLetter())
        ++colon;
    if (!token.minus && colon > at && colon + 1 < text.size() && text[colon] == u':' &&
        !text[colon + 1].isSpace()) {
        token.name = text.sliced(at, colon - at).toLower();
        at = colon + 1;
    }
    token.value = readValue(text, at, token.quoted);
    return token;
}

// A day, a month or a year; its beginning in UTC.
static std::optional<Instant> dateFrom(const QString &value)
{
    for (const auto &format :
         {QStringLiteral("yyyy-MM-dd"), QStringLiteral("yyyy-MM"), QStringLiteral("yyyy")}) {
        const QDate date = QDate::fromString(value, format);
        if (date.isValid())
            return instantFromMs(date.startOfDay(QTimeZone::UTC).toMSecsSinceEpoch());
    }
    return std::nullopt;
}

static QString withoutAt(const QString &handle)
{
    return handle.startsWith(u'@') ? handle.mid(1) : handle;
}

static bool takeWordOperator(SearchQuery &query, const Token &token)
{
    static const QStringList hasWords{
        QStringLiteral("image"), QStringLiteral("video"), QStringLiteral("audio"), QStringLiteral("link"),
        QStringLiteral("poll"),  QStringLiteral("code"),  QStringLiteral("cw")};
    static const QStringList isWords{QStringLiteral("reply"), QStringLiteral("boosted"),
                                     QStringLiteral("favourite"), QStringLiteral("bookmarked"),
                                     QStringLiteral("own")};
    const QString value = token.value.toLower();
    if (token.name == QStringLiteral("has") && hasWords.contains(value))
        query.has.append(value);
    else if (token.name == QStringLiteral("is") && isWords.contains(value))
        query.is.append(value);
    else if (token.name == QStringLiteral("in") && timelineKindFromWord(value))
        query.in = value;
    else
        return false;
    return true;
}

static bool takeOperator(SearchQuery &query, const Token &token)
{
    if (token.name == QStringLiteral("from"))
        query.from = withoutAt(token.value);
    else if (token.name == QStringLiteral("to"))
        query.to = withoutAt(token.value);
    else if (token.name == QStringLiteral("lang"))
        query.language = token.value.toLower();
    else if (token.name == QStringLiteral("before") && dateFrom(token.value))
        query.before = dateFrom(token.value);
    else if (token.name == QStringLiteral("after") && dateFrom(token.value))
        query.after = dateFrom(token.value);
    else
        return takeWordOperator(query, token);
    return true;
}

SearchQuery parseSearch(const QString &typed)
{
    const QString text = typed.left(charactersRead);
    SearchQuery query;
    query.lastIsPrefix = false;
    qsizetype at = 0;
    while (at < text.size()) {
        if (text[at].isSpace()) {
            ++at;
            query.lastIsPrefix = false;
            continue;
        }
        const Token token = readToken(text, at);
        query.lastIsPrefix = false;
        if (!token.name.isEmpty() && takeOperator(query, token))
            continue;
        const QString word = token.name.isEmpty() ? token.value : token.name + u':' + token.value;
        if (word.isEmpty() || query.words.size() + query.excludedWords.size() >= wordsRead)
            continue;
        (token.minus ? query.excludedWords : query.words).append(word);
        query.lastIsPrefix = !token.minus && !token.quoted;
    }
    return query;
}

} // namespace Godwit
