// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/player/filmplayer.h"

#include <QQuickPaintedItem>

namespace Godwit
{

// A film or a sound of a post: fetched by the media library as a file, then played from that. Painted: it
// looks the same on every renderer. Nothing is fetched and nothing loaded before it is to run. Of those with
// a sound that do not loop one runs at a time. UI thread.
class Film : public QQuickPaintedItem
{
    Q_OBJECT
    QML_ELEMENT
    // The file's address.
    Q_PROPERTY(QString source READ source WRITE setSource NOTIFY sourceChanged)
    Q_PROPERTY(bool running READ isRunning WRITE setRunning NOTIFY changed)
    Q_PROPERTY(bool looping MEMBER m_looping WRITE setLooping NOTIFY changed)
    Q_PROPERTY(double volume READ volume WRITE setVolume NOTIFY changed)
    Q_PROPERTY(int radius MEMBER m_radius NOTIFY changed)
    // Cut so that it fills the item; else it is seen whole.
    Q_PROPERTY(bool cover MEMBER m_cover NOTIFY changed)
    // Wanted, and not there yet; how much of it is, 0 to 1, negative where nobody says.
    Q_PROPERTY(bool loading READ isLoading NOTIFY changed)
    Q_PROPERTY(double loaded READ loaded NOTIFY changed)
    // Pictures of it are seen.
    Q_PROPERTY(bool moving READ isMoving NOTIFY changed)
    Q_PROPERTY(bool sounding READ isSounding NOTIFY changed)
    // Milliseconds; a length of 0 is not known.
    Q_PROPERTY(double position READ position WRITE seek NOTIFY changed)
    Q_PROPERTY(double duration READ duration NOTIFY changed)
    // "0:24", of both.
    Q_PROPERTY(QString clock READ clock NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY changed)

public:
    explicit Film(QQuickItem *parent = nullptr);
    ~Film() override;

    QString source() const { return m_source; }

    void setSource(const QString &source);

    bool isRunning() const { return m_running; }

    void setRunning(bool running);
    void setLooping(bool on);

    double volume() const { return m_volume; }

    void setVolume(double volume);

    bool isLoading() const { return m_running && !m_player && m_problem.isEmpty(); }

    double loaded() const { return m_loaded; }

    bool isMoving() const { return !m_frame.isNull(); }

    bool isSounding() const { return m_player && m_player->hasSound(); }

    double position() const { return m_player ? double(m_player->position()) : 0; }

    double duration() const { return m_player ? double(m_player->duration()) : 0; }

    void seek(double position);
    QString clock() const;

    QString problem() const { return m_problem; }

    void paint(QPainter *painter) override;

Q_SIGNALS:
    void sourceChanged();
    void changed();

protected:
    void geometryChange(const QRectF &now, const QRectF &before) override;

private:
    void fetch();
    void begin(const QString &file);
    void end();
    void fail(const QString &problem);
    void drop();
    void listen();
    // What is heard falls silent for this one.
    void beHeard();
    void tellSize();

    QString m_source;
    QString m_problem;
    std::unique_ptr<FilmPlayer> m_player;
    QImage m_frame;
    double m_volume = 1;
    double m_loaded = -1;
    QMetaObject::Connection m_following;
    int m_radius = 0;
    bool m_running = false;
    bool m_looping = false;
    bool m_cover = false;
    bool m_fetching = false;
};

} // namespace Godwit
