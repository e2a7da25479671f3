// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/counting.h"

#include <QRegularExpression>
#include <QTextBoundaryFinder>

namespace Godwit
{

namespace
{

// An address ends before the sentence's own punctuation; a closing bracket belongs to it only when it was
// opened in it.
qsizetype addressLength(QStringView address)
{
    qsizetype length = address.size();
    while (length > 0) {
        const QChar last = address[length - 1];
        const QStringView kept = address.first(length);
        const bool unopened = last == u')' && kept.count(u')') > kept.count(u'(');
        if (!unopened && !QStringView(u".,:;!?'\"*").contains(last))
            break;
        --length;
    }
    return length;
}

QString withShortAddresses(const QString &text, int charactersPerUrl)
{
    static const QRegularExpression address(
        QStringLiteral("(?<![\\w@/])https?://[\\w-]+(?:\\.[\\w-]+)+(?::\\d+)?(?:[/?#][^\\s<>\"]*)?"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    QString counted;
    qsizetype at = 0;
    for (const auto &match : address.globalMatch(text)) {
        const qsizetype length = addressLength(match.capturedView());
        counted += QStringView(text).sliced(at, match.capturedStart() - at);
        counted += QString(charactersPerUrl, u'x');
        at = match.capturedStart() + length;
    }
    counted += QStringView(text).sliced(at);
    return counted;
}

QString withShortMentions(QString text)
{
    static const QRegularExpression mention(
        QStringLiteral("(?<![/\\w])@([a-z0-9_]+(?:[a-z0-9_.-]*[a-z0-9_])?)@[\\w.-]*\\w"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return text.replace(mention, QStringLiteral("@\\1"));
}

} // namespace

int countGraphemes(QStringView text)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text.constData(), text.size());
    int count = 0;
    while (finder.toNextBoundary() >= 0)
        ++count;
    return count;
}

int countCharacters(const QString &text, const QString &contentWarning, const PostLimits &limits)
{
    const QString counted =
        withShortMentions(withShortAddresses(text, std::clamp(limits.charactersPerUrl, 0, 4'096)));
    return countGraphemes(counted) + countGraphemes(contentWarning);
}

int charactersLeft(const QString &text, const QString &contentWarning, const PostLimits &limits)
{
    return limits.characters - countCharacters(text, contentWarning, limits);
}

} // namespace Godwit
