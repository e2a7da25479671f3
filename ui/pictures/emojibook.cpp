// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pictures/emojibook.h"

#include "text/markup.h"

namespace Godwit
{

// A server with thousands of emoji still fits; a hostile one cannot fill the memory.
static constexpr qsizetype mostEmoji = 20'000;

void EmojiBook::remember(const RichText &text)
{
    for (const TextBlock &block : text.blocks) {
        for (const TextSpan &span : block.spans) {
            if (span.kind != TextSpan::Kind::Emoji)
                continue;
            remember(span.target);
        }
    }
}

QString EmojiBook::remember(const QString &url)
{
    const QString hash = imageHash(url);
    const QMutexLocker lock(&m_mutex);
    if (m_urls.size() >= mostEmoji)
        m_urls.clear();
    m_urls.insert(hash, url);
    return QStringLiteral("image://emoji/") + hash;
}

QString EmojiBook::url(const QString &hash) const
{
    const QMutexLocker lock(&m_mutex);
    return m_urls.value(hash);
}

} // namespace Godwit
