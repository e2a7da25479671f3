// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/richtext.h"

#include <QStringList>

namespace Godwit
{

// A text in a form short enough for a table of expectations: blocks joined by " | "; `P`, `L1.`, `C(cpp)`,
// `M` prefixed where not a plain paragraph, `>` per quote; styles as *_~`; links [text](target), mentions
// @{}, hashtags
// #{}, emoji E{}, ruby R{}, line breaks as "/".
inline QString dumpSpan(const TextSpan &span)
{
    QString sign;
    if (span.styles & TextSpan::Strong)
        sign += u'*';
    if (span.styles & TextSpan::Emphasis)
        sign += u'_';
    if (span.styles & TextSpan::Underline)
        sign += u'+';
    if (span.styles & TextSpan::Strike)
        sign += u'~';
    if (span.styles & TextSpan::Code)
        sign += u'`';
    const QString text = sign + span.text + sign;
    switch (span.kind) {
    case TextSpan::Kind::Text:
        return text;
    case TextSpan::Kind::LineBreak:
        return QStringLiteral("/");
    case TextSpan::Kind::Link:
        return QStringLiteral("[%1](%2)").arg(text, span.target);
    case TextSpan::Kind::Mention:
        return QStringLiteral("@{%1=%2}").arg(text, span.target);
    case TextSpan::Kind::Hashtag:
        return QStringLiteral("#{%1=%2}").arg(text, span.target);
    case TextSpan::Kind::Emoji:
        return QStringLiteral("E{%1=%2}").arg(text, span.target);
    case TextSpan::Kind::Ruby:
        return QStringLiteral("R{%1=%2}").arg(text, span.target);
    }
    return {};
}

inline QString dump(const RichText &text)
{
    QStringList blocks;
    for (const TextBlock &block : text.blocks) {
        QString line(block.quoteDepth, u'>');
        if (block.kind == TextBlock::Kind::ListItem)
            line += QStringLiteral("L%1%2 ")
                        .arg(block.listDepth)
                        .arg(block.ordinal > 0 ? QStringLiteral(".%1").arg(block.ordinal) : QString());
        else if (block.listDepth > 0)
            line += QStringLiteral("l%1 ").arg(block.listDepth);
        if (block.kind == TextBlock::Kind::Code)
            line += QStringLiteral("C(%1) ").arg(block.language);
        if (block.kind == TextBlock::Kind::Maths)
            line += QStringLiteral("M ");
        for (const TextSpan &span : block.spans)
            line += dumpSpan(span);
        blocks += line;
    }
    return blocks.join(QStringLiteral(" | "));
}

} // namespace Godwit
