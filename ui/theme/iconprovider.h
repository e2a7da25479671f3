// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QQuickImageProvider>

namespace Godwit
{

// image://icon/NAME/RRGGBBAA/SIZE: a drawing of resources/icons in one colour. Its lines suit SIZE, which is
// in pixels of the layout; the screen may have more.
class IconProvider : public QQuickImageProvider
{
public:
    static constexpr const char *scheme = "icon";

    IconProvider() : QQuickImageProvider(Image) {}

    static QUrl url(const QString &name, const QColor &colour, int size);

    // The same drawing at once, for a screen with `ratio` pixels for one of the layout.
    static QImage picture(const QString &name, const QColor &colour, int size, qreal ratio);

    // An unknown name gives a null image, which QML reports as a warning.
    QImage requestImage(const QString &id, QSize *size, const QSize &requestedSize) override;
};

} // namespace Godwit
