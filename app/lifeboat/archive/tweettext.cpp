// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lifeboat/archive/tweettext.h"

#include "text/clean.h"
#include "text/links.h"

#include <QRegularExpression>

namespace Godwit
{

using namespace Qt::StringLiterals;

namespace
{

void addText(std::vector<TextSpan> &spans, const QString &text)
{
    if (!text.isEmpty())
        spans.push_back({TextSpan::Kind::Text, TextSpan::Plain, text, {}});
}

// Nothing: it is text like any other. An empty one is not shown.
std::optional<TextSpan> spanOf(const QString &word, const TweetEntities &entities)
{
    if (word.startsWith(u'@')) {
        const QString name = word.sliced(1);
        if (!entities.mentions.contains(name.toLower()))
            return std::nullopt;
        return TextSpan{TextSpan::Kind::Mention, TextSpan::Plain, word, tweetPerson(name).toString()};
    }
    if (word.startsWith(u'#')) {
        if (!entities.hashtags.contains(word.sliced(1), Qt::CaseInsensitive))
            return std::nullopt;
        return TextSpan{TextSpan::Kind::Hashtag, TextSpan::Plain, word, word.sliced(1)};
    }
    if (entities.pictures.contains(word))
        return TextSpan{};
    const auto link = entities.links.constFind(word);
    const QString target = safeLink(link != entities.links.cend() ? link->target : word);
    if (target.isEmpty())
        return std::nullopt;
    const QString shown = link != entities.links.cend() ? cleanLine(link->shown) : QString();
    return TextSpan{TextSpan::Kind::Link, TextSpan::Plain, shown.isEmpty() ? target : shown, target};
}

void addLine(std::vector<TextSpan> &spans, const QString &line, const TweetEntities &entities)
{
    static const QRegularExpression words(
        u"https?://t\\.co/[A-Za-z0-9]+|(?<![\\w@])@\\w{1,30}|(?<![\\w#])#\\w+"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    qsizetype at = 0;
    for (const QRegularExpressionMatch &match : words.globalMatch(line)) {
        const auto span = spanOf(match.captured(), entities);
        if (!span)
            continue;
        addText(spans, line.sliced(at, match.capturedStart() - at));
        at = match.capturedEnd();
        if (!span->text.isEmpty())
            spans.push_back(*span);
    }
    addText(spans, line.sliced(at));
}

// A short address that stood for a picture leaves white space behind.
void trimEnd(std::vector<TextSpan> &spans)
{
    while (!spans.empty()) {
        TextSpan &last = spans.back();
        while (last.kind == TextSpan::Kind::Text && !last.text.isEmpty() && last.text.back().isSpace())
            last.text.chop(1);
        if (last.kind != TextSpan::Kind::LineBreak && !last.text.isEmpty())
            return;
        spans.pop_back();
    }
}

} // namespace

QString unescapedTweet(QString text)
{
    return text.replace("&lt;"_L1, "<"_L1)
        .replace("&gt;"_L1, ">"_L1)
        .replace("&quot;"_L1, "\""_L1)
        .replace("&#39;"_L1, "'"_L1)
        .replace("&amp;"_L1, "&"_L1);
}

PersonKey tweetPerson(const QString &name)
{
    return PersonKey(u"https://x.com/"_s + name);
}

RichText tweetText(const QString &written, const TweetEntities &entities)
{
    constexpr qsizetype longest = 100'000;
    RichText text;
    static const QRegularExpression blank(u"\\n[ \\t]*\\n"_s);
    const QStringList paragraphs =
        cleanText(unescapedTweet(written), longest).split(blank, Qt::SkipEmptyParts);
    for (const QString &paragraph : paragraphs) {
        TextBlock block;
        for (const QString &line : paragraph.split(u'\n')) {
            if (!block.spans.empty())
                block.spans.push_back({TextSpan::Kind::LineBreak, TextSpan::Plain, {}, {}});
            addLine(block.spans, line, entities);
        }
        trimEnd(block.spans);
        if (!block.spans.empty())
            text.blocks.push_back(std::move(block));
    }
    return text;
}

} // namespace Godwit
