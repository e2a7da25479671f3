// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/iconprovider.h"

#include <QCache>
#include <QColor>
#include <QFile>
#include <QMutex>
#include <QPainter>
#include <QSvgRenderer>
#include <QUrl>
#include <QtMath>

using namespace Qt::StringLiterals;

namespace Godwit
{

namespace
{

constexpr int gridSize = 24;

// Pictures: some ten signs in a handful of colours.
constexpr int mostKept = 100;
constexpr double usualLine = 1.75;

// Lines of small drawings are heavier than their grid says: 2 units at 16 pixels.
constexpr double thinnest = 2.0 * 16 / gridSize;

QByteArray drawing(const QString &name, const QColor &colour, int size)
{
    QFile file(u":/godwit/icons/%1.svg"_s.arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QByteArray svg = file.readAll();
    svg.replace("currentColor", colour.name().toLatin1());
    const double line = size > 0 ? thinnest * gridSize / size : 0;
    if (line > usualLine)
        svg.replace("stroke-width=\"1.75\"", "stroke-width=\"" + QByteArray::number(line, 'f', 2) + '"');
    return svg;
}

QImage painted(const QString &name, const QColor &colour, int size, const QSize &pixels)
{
    const QByteArray svg = drawing(name, colour, size);
    if (svg.isEmpty())
        return {};
    QImage image(pixels, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setOpacity(colour.alphaF());
    QSvgRenderer(svg).render(&painter);
    return image;
}

} // namespace

QUrl IconProvider::url(const QString &name, const QColor &colour, int size)
{
    const QRgb rgba = (colour.rgb() << 8) | uint(colour.alpha());
    return QUrl(u"image://icon/%1/%2/%3"_s.arg(name).arg(rgba, 8, 16, '0'_L1).arg(size));
}

QImage IconProvider::requestImage(const QString &id, QSize *size, const QSize &requestedSize)
{
    const QString name = id.section('/'_L1, 0, 0);
    const QRgb rgba = id.section('/'_L1, 1, 1).toUInt(nullptr, 16);
    const QSize pixels = requestedSize.isEmpty() ? QSize(gridSize, gridSize) : requestedSize;
    QColor colour = QColor::fromRgb(rgba >> 8);
    colour.setAlpha(int(rgba & 0xff));
    QImage image = painted(name, colour, id.section('/'_L1, 2).toInt(), pixels);
    if (!image.isNull())
        *size = pixels;
    return image;
}

QImage IconProvider::picture(const QString &name, const QColor &colour, int size, qreal ratio)
{
    // Rows ask for the same few again and again, on the thread of each window's scene.
    static QMutex mutex;
    static QCache<QString, QImage> kept(mostKept);
    const int pixels = qCeil(size * ratio);
    const QString key = u"%1/%2/%3/%4"_s.arg(name).arg(colour.rgba(), 8, 16).arg(size).arg(pixels);
    const QMutexLocker lock(&mutex);
    if (const QImage *known = kept.object(key))
        return *known;
    const QImage image = painted(name, colour, size, {pixels, pixels});
    if (image.isNull())
        qWarning("There is no drawing %s.", qPrintable(name));
    kept.insert(key, new QImage(image));
    return image;
}

} // namespace Godwit
