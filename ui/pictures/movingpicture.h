// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMovie>
#include <QQuickPaintedItem>

#include <memory>

namespace Godwit
{

// The frames of an animated picture from the media library while it plays; nothing else, so that the still
// picture below is seen. Painted: it looks the same on every renderer.
class MovingPicture : public QQuickPaintedItem
{
    Q_OBJECT
    QML_ELEMENT
    // imageSource() of a file that may move.
    Q_PROPERTY(QString source READ source WRITE setSource NOTIFY sourceChanged)
    Q_PROPERTY(bool playing READ isPlaying WRITE setPlaying NOTIFY playingChanged)
    Q_PROPERTY(int radius READ radius WRITE setRadius NOTIFY radiusChanged)
    // Cut so that it fills the item; else it is seen whole.
    Q_PROPERTY(bool cover READ covers WRITE setCover NOTIFY coverChanged)
    // Frames are shown.
    Q_PROPERTY(bool moving READ isMoving NOTIFY movingChanged)

public:
    explicit MovingPicture(QQuickItem *parent = nullptr);

    QString source() const { return m_source; }

    void setSource(const QString &source);

    bool isPlaying() const { return m_playing; }

    void setPlaying(bool playing);

    int radius() const { return m_radius; }

    void setRadius(int radius);

    bool covers() const { return m_cover; }

    void setCover(bool cover);

    bool isMoving() const { return m_movie != nullptr; }

    void paint(QPainter *painter) override;

Q_SIGNALS:
    void sourceChanged();
    void playingChanged();
    void radiusChanged();
    void coverChanged();
    void movingChanged();

private:
    void look();
    void begin(const QString &file);
    void end();

    QString m_source;
    int m_radius = 0;
    bool m_playing = false;
    bool m_cover = true;
    std::unique_ptr<QMovie> m_movie;
};

} // namespace Godwit
