// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/iconprovider.h"

#include <QColor>
#include <QFile>
#include <QPainter>
#include <QSvgRenderer>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace Godwit
{

namespace
{

constexpr int gridSize = 24;
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
    const QByteArray svg = drawing(name, QColor::fromRgb(rgba >> 8), id.section('/'_L1, 2).toInt());
    if (svg.isEmpty())
        return {};
    QImage image(pixels, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setOpacity(double(rgba & 0xff) / 255);
    QSvgRenderer(svg).render(&painter);
    *size = pixels;
    return image;
}

} // namespace Godwit
