// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cache/searchtext.h"

#include <algorithm>

namespace Godwit
{

static constexpr char16_t firstWordMark = 0xE001;
static constexpr char16_t authorLead = 0xE020;
static constexpr char16_t addresseeLead = 0xE021;
static constexpr char16_t languageLead = 0xE022;

static const QStringList &markedWords()
{
    static const QStringList words{
        QStringLiteral("image"), QStringLiteral("video"), QStringLiteral("audio"), QStringLiteral("link"),
        QStringLiteral("poll"),  QStringLiteral("code"),  QStringLiteral("cw"),    QStringLiteral("reply"),
    };
    return words;
}

QString wordMark(const QString &word)
{
    const qsizetype index = markedWords().indexOf(word);
    return index < 0 ? QString() : QString(QChar(char16_t(firstWordMark + index)));
}

static QString keyMark(char16_t lead, const PersonKey &key)
{
    // FNV-1a: short, and the same in every run.
    quint64 hash = 14695981039346656037U;
    const QByteArray utf8 = key.toString().toUtf8();
    for (const char byte : utf8)
        hash = (hash ^ quint8(byte)) * 1099511628211U;
    return QChar(lead) + QString::number(hash, 36);
}

QString authorMark(const PersonKey &author)
{
    return keyMark(authorLead, author);
}

QString addresseeMark(const PersonKey &person)
{
    return keyMark(addresseeLead, person);
}

QString languageMark(const QString &language)
{
    QString primary;
    for (const QChar letter : language) {
        if (letter == u'-' || letter == u'_' || primary.size() >= 8)
            break;
        if (letter.isLetterOrNumber() && letter.unicode() < 128)
            primary += letter.toLower();
    }
    return primary.isEmpty() ? QString() : QChar(languageLead) + primary;
}

static bool isUnspaced(char32_t letter)
{
    switch (QChar::script(letter)) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Hangul:
    case QChar::Script_Bopomofo:
        return QChar::isLetter(letter);
    default:
        // The prolonged sound mark belongs to the words it stands in.
        return letter == 0x30FC;
    }
}

static QString character(char32_t letter)
{
    return QString::fromUcs4(&letter, 1);
}

// A run as pairs; at its end the last character alone, so that a search for one character finds it there too.
static void appendRun(QString &result, const std::u32string &run, bool whole)
{
    for (size_t n = 0; n + 1 < run.size(); ++n)
        result += u' ' + character(run[n]) + character(run[n + 1]);
    if (!run.empty() && (whole || run.size() == 1))
        result += u' ' + character(run.back());
    result += u' ';
}

// `whole`: for the index; otherwise for a query, which need not end where the text's run ends.
static QString spaced(const QString &text, bool whole)
{
    QString result;
    result.reserve(text.size() + 16);
    std::u32string unspaced;
    for (const char32_t letter : text.toUcs4()) {
        if (isUnspaced(letter)) {
            unspaced += letter;
            continue;
        }
        if (!unspaced.empty()) {
            appendRun(result, unspaced, true);
            unspaced.clear();
        }
        if (QChar::category(letter) == QChar::Other_PrivateUse || letter == 0)
            result += u' ';
        else
            result += character(letter);
    }
    if (!unspaced.empty())
        appendRun(result, unspaced, whole);
    return result;
}

static void append(QString &text, const QString &more)
{
    if (!more.isEmpty())
        text += u'\n' + more;
}

static void append(QString &text, const RichText &rich)
{
    for (const TextBlock &block : rich.blocks) {
        text += u'\n';
        for (const TextSpan &span : block.spans) {
            if (span.kind == TextSpan::Kind::LineBreak)
                text += u'\n';
            else if (span.kind != TextSpan::Kind::Emoji)
                text += span.text;
            else
                text += u' ';
            if (span.kind == TextSpan::Kind::Ruby)
                text += u' ' + span.target + u' ';
        }
    }
}

static bool hasSpan(const RichText &text, auto test)
{
    return std::ranges::any_of(
        text.blocks, [&](const TextBlock &block) { return std::ranges::any_of(block.spans, test); });
}

static QStringList kindsOf(const Post &post)
{
    QStringList words;
    for (const Attachment &item : post.attachments) {
        if (item.kind == Attachment::Kind::Image)
            words.append(QStringLiteral("image"));
        else if (item.kind == Attachment::Kind::Video || item.kind == Attachment::Kind::Gif)
            words.append(QStringLiteral("video"));
        else if (item.kind == Attachment::Kind::Audio)
            words.append(QStringLiteral("audio"));
    }
    if (post.card ||
        hasSpan(post.text, [](const TextSpan &span) { return span.kind == TextSpan::Kind::Link; }))
        words.append(QStringLiteral("link"));
    if (post.poll)
        words.append(QStringLiteral("poll"));
    if (std::ranges::any_of(post.text.blocks,
                            [](const TextBlock &block) { return block.kind == TextBlock::Kind::Code; }) ||
        hasSpan(post.text, [](const TextSpan &span) { return span.styles.testFlag(TextSpan::Code); }))
        words.append(QStringLiteral("code"));
    if (!post.contentWarning.isEmpty())
        words.append(QStringLiteral("cw"));
    if (post.isReply)
        words.append(QStringLiteral("reply"));
    words.removeDuplicates();
    return words;
}

static QString marksOf(const Post &post)
{
    QStringList marks{authorMark(post.author), languageMark(post.language)};
    const QStringList kinds = kindsOf(post);
    for (const QString &kind : kinds)
        marks.append(wordMark(kind));
    static constexpr size_t addresseesMarked = 20;
    if (post.repliesTo)
        marks.append(addresseeMark(post.repliesTo));
    for (size_t n = 0; n < std::min(post.mentions.size(), addresseesMarked); ++n)
        marks.append(addresseeMark(post.mentions[n]));
    marks.removeDuplicates();
    return marks.join(u' ');
}

QString searchText(const Post &post)
{
    QString text = post.contentWarning;
    append(text, post.text);
    for (const Attachment &item : post.attachments)
        append(text, item.altText);
    if (post.poll) {
        for (const PollOption &option : post.poll->options)
            append(text, option.title);
    }
    if (post.card) {
        append(text, post.card->title);
        append(text, post.card->description);
    }
    return spaced(text, true) + u'\n' + marksOf(post);
}

QString searchText(const Profile &profile)
{
    QString text = profile.handle;
    append(text, profile.displayName);
    return spaced(text, true);
}

QString matchPhrase(const QString &typed, bool prefix)
{
    QString text = spaced(typed, false);
    text.replace(u'"', u' ');
    const bool indexed = std::ranges::any_of(text.toUcs4(), [](char32_t letter) {
        return QChar::isLetterOrNumber(letter) || QChar::isMark(letter);
    });
    if (!indexed)
        return {};
    const auto letters = typed.trimmed().toUcs4();
    // One character of an unspaced script begins a pair nearly always.
    const bool oneUnspaced = letters.size() == 1 && isUnspaced(letters.front());
    return u'"' + text.trimmed() + (prefix || oneUnspaced ? QStringLiteral("\"*") : QStringLiteral("\""));
}

} // namespace Godwit
