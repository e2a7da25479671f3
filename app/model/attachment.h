// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointF>
#include <QSize>
#include <QString>

namespace Godwit
{

struct Attachment {
    enum class Kind : quint8 {
        Unknown, // shown as a link
        Image,
        Gif, // a silent, looping video
        Video,
        Audio,
    };

    Kind kind = Kind::Unknown;
    // Empty while the server is still processing it.
    QString url;
    QString previewUrl;
    // The file at the author's server, when this one only holds a copy.
    QString remoteUrl;
    QString altText;
    QString blurhash;
    // Of the original, in pixels; empty when the server does not say.
    QSize size;
    double durationSeconds = 0;
    // -1…1 in both directions, (0, 0) is the middle.
    QPointF focus;

    friend bool operator==(const Attachment &, const Attachment &) = default;
};

} // namespace Godwit
