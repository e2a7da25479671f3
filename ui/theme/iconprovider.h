// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QQuickImageProvider>

namespace Godwit
{

// image://icon/NAME/RRGGBBAA: a drawing of resources/icons in one colour, at the size that is asked for.
class IconProvider : public QQuickImageProvider
{
public:
    static constexpr const char *scheme = "icon";

    IconProvider() : QQuickImageProvider(Image) {}

    static QUrl url(const QString &name, const QColor &colour);

    // An unknown name gives a null image, which QML reports as a warning.
    QImage requestImage(const QString &id, QSize *size, const QSize &requestedSize) override;
};

} // namespace Godwit
