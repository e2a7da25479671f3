// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/ansi.h"
#include "text/htmlreader.h"
#include "text/markup.h"
#include "text/plaintext.h"

#include <QRegularExpression>

using namespace Godwit;

namespace
{

const HtmlContext &context()
{
    static const HtmlContext context = [] {
        HtmlContext made;
        made.mentions.insert(QStringLiteral("https://a.example/@ada"),
                             PersonKey(QStringLiteral("https://a.example/ada")));
        made.hashtags = {QStringLiteral("news")};
        made.emoji.insert(QStringLiteral("cat"), QStringLiteral("https://a.example/cat.png"));
        made.hasQuote = true;
        return made;
    }();
    return context;
}

void check(bool holds)
{
    if (!holds)
        __builtin_trap();
}

void checkSpans(const RichText &text)
{
    for (const TextBlock &block : text.blocks) {
        check(block.quoteDepth <= 64 && block.listDepth <= 64);
        for (const TextSpan &span : block.spans) {
            if (span.kind == TextSpan::Kind::Link)
                check(span.target.startsWith(QStringLiteral("http://")) ||
                      span.target.startsWith(QStringLiteral("https://")) ||
                      span.target.startsWith(QStringLiteral("mailto:")));
            if (span.kind == TextSpan::Kind::Emoji)
                check(span.target == QStringLiteral("https://a.example/cat.png"));
            check(!span.text.contains(u'\033') && !span.text.contains(u'\u202e'));
        }
    }
}

void checkMarkup(QString markup)
{
    static const QRegularExpression image(
        QStringLiteral("<img src=\"image://emoji/[0-9a-f]{64}\" width=\"20\" height=\"20\">"));
    static const QRegularExpression known(
        QStringLiteral("</?(?:p|b|i|u|s|a|span|font|small)(?: [a-z-]+=\"[^\"<>]*\")*>|<br/>"));
    markup.remove(image);
    check(!markup.contains(QStringLiteral("<img")));
    check(!markup.remove(known).contains(u'<'));
}

void checkTerminal(const RichText &text)
{
    const QStringList lines = ansiLines(text, {.width = 40, .colours = false});
    for (const QString &line : lines) {
        for (const QChar c : line)
            check(c >= u' ' && !(c >= u'\x7f' && c < u'\xa0'));
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QString html = QString::fromUtf8(reinterpret_cast<const char *>(data), qsizetype(size));
    const RichText text = readHtml(html, context());
    checkSpans(text);
    checkMarkup(toMarkup(text, {}));
    checkTerminal(text);
    plainText(text);
    checkSpans(readName(html, context().emoji));
    return 0;
}
