// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/richtext.h"

#include <QHash>
#include <QMutex>

namespace Godwit
{

// Which picture an image://emoji/HASH of the markup means. Callable from any thread.
class EmojiBook
{
public:
    void remember(const RichText &text);
    // Gives the address under which it is shown.
    QString remember(const QString &url);
    // Empty when nobody has shown it.
    QString url(const QString &hash) const;

private:
    mutable QMutex m_mutex;
    QHash<QString, QString> m_urls;
};

} // namespace Godwit
