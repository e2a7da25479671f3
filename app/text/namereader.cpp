// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/clean.h"
#include "text/htmlreader.h"
#include "text/richtextbuilder.h"

namespace Godwit
{

RichText readName(QStringView name, const EmojiMap &emoji)
{
    RichTextBuilder builder(emoji);
    const QString line = cleanLine(name);
    // Characters without a look of their own do not make a name.
    bool visible = false;
    for (const QChar c : line)
        visible = visible || (c.category() != QChar::Other_Format && !c.isSpace());
    if (visible)
        builder.text(line);
    return builder.take();
}

RichText readPlain(QStringView text, const EmojiMap &emoji)
{
    RichTextBuilder builder(emoji);
    const QString clean = cleanText(text, 1024 * 1024);
    for (const QStringView line : QStringView(clean).split(u'\n')) {
        builder.text(line);
        builder.lineBreak();
    }
    return builder.take();
}

} // namespace Godwit
