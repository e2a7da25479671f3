// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pictures/movingpicture.h"

#include "ui/pictures/pictureprovider.h"

#include <QPainter>
#include <QPainterPath>
#include <QQmlEngine>

namespace Godwit
{

MovingPicture::MovingPicture(QQuickItem *parent) : QQuickPaintedItem(parent)
{
    setAntialiasing(true);
}

void MovingPicture::setSource(const QString &source)
{
    if (source == m_source)
        return;
    m_source = source;
    end();
    look();
    Q_EMIT sourceChanged();
}

void MovingPicture::setPlaying(bool playing)
{
    if (playing == m_playing)
        return;
    m_playing = playing;
    playing ? look() : end();
    Q_EMIT playingChanged();
}

void MovingPicture::setRadius(int radius)
{
    if (radius == m_radius)
        return;
    m_radius = radius;
    update();
    Q_EMIT radiusChanged();
}

void MovingPicture::setCover(bool cover)
{
    if (cover == m_cover)
        return;
    m_cover = cover;
    update();
    Q_EMIT coverChanged();
}

void MovingPicture::look()
{
    if (!m_playing || m_source.isEmpty() || !qmlEngine(this))
        return;
    const auto *pictures =
        dynamic_cast<PictureProvider *>(qmlEngine(this)->imageProvider(QStringLiteral("media")));
    if (!pictures)
        return;
    pictures->findMoving(m_source, this, [this, source = m_source](const QString &file) {
        if (m_playing && source == m_source && !file.isEmpty())
            begin(file);
    });
}

void MovingPicture::begin(const QString &file)
{
    m_movie = std::make_unique<QMovie>(file);
    connect(m_movie.get(), &QMovie::frameChanged, this, [this] { update(); });
    m_movie->start();
    Q_EMIT movingChanged();
}

void MovingPicture::end()
{
    if (!m_movie)
        return;
    m_movie.reset();
    update();
    Q_EMIT movingChanged();
}

void MovingPicture::paint(QPainter *painter)
{
    const QImage frame = m_movie ? m_movie->currentImage() : QImage();
    if (frame.isNull())
        return;
    const QSizeF shown =
        QSizeF(frame.size()).scaled(size(), m_cover ? Qt::KeepAspectRatioByExpanding : Qt::KeepAspectRatio);
    const QRectF place(QPointF((width() - shown.width()) / 2, (height() - shown.height()) / 2), shown);
    QPainterPath shape;
    shape.addRoundedRect(m_cover ? boundingRect() : place, m_radius, m_radius);
    QBrush brush(frame);
    brush.setTransform(QTransform::fromTranslate(place.x(), place.y())
                           .scale(shown.width() / frame.width(), shown.height() / frame.height()));
    painter->setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    painter->fillPath(shape, brush);
}

} // namespace Godwit
