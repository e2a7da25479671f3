// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/plaintext.h"

namespace Godwit
{

namespace
{

QString lineOf(const TextBlock &block)
{
    QString line;
    for (const TextSpan &span : block.spans) {
        if (span.kind == TextSpan::Kind::LineBreak)
            line += u'\n';
        else if (span.kind == TextSpan::Kind::Ruby)
            line += span.text + u'(' + span.target + u')';
        else
            line += span.text;
    }
    return line;
}

QString marker(const TextBlock &block)
{
    if (block.kind != TextBlock::Kind::ListItem)
        return QString(2 * qsizetype(block.listDepth), u' ');
    const QString sign =
        block.ordinal > 0 ? QString::number(block.ordinal) + QStringLiteral(". ") : QStringLiteral("- ");
    return QString(2 * (std::max<qsizetype>(block.listDepth, 1) - 1), u' ') + sign;
}

} // namespace

QString plainText(const RichText &text)
{
    QString plain;
    const TextBlock *previous = nullptr;
    for (const TextBlock &block : text.blocks) {
        if (previous)
            plain += previous->listDepth > 0 && block.kind == TextBlock::Kind::ListItem ? u"\n" : u"\n\n";
        previous = &block;
        QString lines = marker(block) + lineOf(block);
        if (block.quoteDepth > 0) {
            const QString quote = QStringLiteral("> ").repeated(block.quoteDepth);
            lines = quote + lines.replace(u'\n', u'\n' + quote);
        }
        plain += lines;
    }
    return plain;
}

QString spokenName(const RichText &name)
{
    RichText spoken = name;
    for (TextBlock &block : spoken.blocks)
        std::erase_if(block.spans, [](const TextSpan &span) { return span.kind == TextSpan::Kind::Emoji; });
    const QString words = plainText(spoken).simplified();
    return words.isEmpty() ? plainText(name) : words;
}

QString comparableText(const RichText &text)
{
    QString joined;
    for (const TextBlock &block : text.blocks)
        joined += lineOf(block) + u'\n';
    return joined.simplified().normalized(QString::NormalizationForm_C);
}

} // namespace Godwit
