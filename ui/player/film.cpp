// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/player/film.h"

#include "ui/pictures/pictureprovider.h"
#include "update/launched.h"

#include <QPainter>
#include <QPainterPath>
#include <QPointer>
#include <QQmlEngine>
#include <QQuickWindow>

namespace Godwit
{

// The one that was told last to be heard.
static QPointer<Film> heard;

static const PictureProvider *picturesOf(const QObject *item)
{
    const QQmlEngine *engine = qmlEngine(item);
    return engine ? dynamic_cast<PictureProvider *>(engine->imageProvider(QStringLiteral("media"))) : nullptr;
}

Film::Film(QQuickItem *parent) : QQuickPaintedItem(parent)
{
    setAntialiasing(true);
    // Without a picture it takes no memory for one.
    setFlag(ItemHasContents, false);
}

Film::~Film()
{
    drop();
}

void Film::setSource(const QString &source)
{
    if (source == m_source)
        return;
    end();
    m_source = source;
    fetch();
    Q_EMIT sourceChanged();
}

void Film::setRunning(bool running)
{
    if (running == m_running)
        return;
    m_running = running;
    if (running)
        beHeard();
    if (m_player)
        running ? m_player->play() : m_player->pause();
    else
        fetch();
    Q_EMIT changed();
}

void Film::beHeard()
{
    if (m_looping || m_volume <= 0)
        return;
    if (heard && heard != this)
        heard->setRunning(false);
    heard = this;
}

void Film::setLooping(bool on)
{
    m_looping = on;
    if (m_player)
        m_player->setLooping(on);
    Q_EMIT changed();
}

void Film::setVolume(double volume)
{
    m_volume = std::clamp(volume, 0.0, 1.0);
    if (m_running)
        beHeard();
    if (m_player)
        m_player->setVolume(m_volume);
    Q_EMIT changed();
}

void Film::seek(double position)
{
    if (m_player)
        m_player->seek(qint64(std::max(0.0, position)));
}

static QString clockOf(double milliseconds)
{
    const int seconds = int(milliseconds / 1000);
    return QStringLiteral("%1:%2").arg(seconds / 60).arg(seconds % 60, 2, 10, QLatin1Char('0'));
}

QString Film::clock() const
{
    return duration() > 0 ? clockOf(position()) + QStringLiteral(" / ") + clockOf(duration())
                          : clockOf(position());
}

void Film::fetch()
{
    const PictureProvider *pictures = picturesOf(this);
    if (!m_running || m_source.isEmpty() || m_fetching || !pictures)
        return;
    m_problem.clear();
    m_fetching = true;
    m_loaded = -1;
    m_following = pictures->followFilm(m_source, this, [this](double part) {
        if (qRound(part * 100) == qRound(std::exchange(m_loaded, part) * 100))
            return;
        Q_EMIT changed();
    });
    pictures->findFilm(m_source, this, [this, source = m_source](const FoundFilm &found) {
        if (source != m_source || !m_fetching)
            return;
        m_fetching = false;
        disconnect(m_following);
        if (!m_running)
            return;
        if (found.file.isEmpty())
            fail(found.problem);
        else
            begin(found.file);
    });
}

void Film::drop()
{
    disconnect(m_following);
    if (!std::exchange(m_fetching, false))
        return;
    if (const PictureProvider *pictures = picturesOf(this))
        pictures->dropFilm(m_source);
}

void Film::fail(const QString &problem)
{
    m_running = false;
    m_player.reset();
    m_problem = problem;
    Q_EMIT changed();
}

void Film::listen()
{
    m_player->frame = [this](const QImage &frame) {
        const bool isFirst = m_frame.isNull();
        m_frame = frame;
        setFlag(ItemHasContents);
        update();
        if (isFirst)
            Q_EMIT changed();
    };
    m_player->changed = [this] { Q_EMIT changed(); };
    m_player->ended = [this] {
        if (m_looping)
            return;
        m_running = false;
        Q_EMIT changed();
    };
    m_player->failed = [this](const QString &) {
        // The player calls this itself: it goes when it has returned.
        QMetaObject::invokeMethod(
            this, [this] { fail(tr("This cannot be played here. Open it in the browser.")); },
            Qt::QueuedConnection);
    };
}

// The self-contained file always has that part, but who unpacked it may have been stopped, as by a full disk.
static QString withoutPlayer()
{
    return launchersFile().isEmpty()
               ? Film::tr("This Godwit came without the part that plays videos. Open it in the browser.")
               : Film::tr(
                     "The part that plays videos could not be unpacked. If the disk is full, make room; then "
                     "close Godwit and start it again.");
}

void Film::begin(const QString &file)
{
    if (!isAllUnpacked()) {
        whenAllUnpacked(this, [this, file, source = m_source] {
            if (m_running && !m_player && !m_fetching && m_problem.isEmpty() && m_source == source)
                begin(file);
        });
        return;
    }
    FilmPlayerMaker *maker = filmPlayerMaker();
    if (!maker) {
        fail(withoutPlayer());
        return;
    }
    m_player = maker->make();
    listen();
    m_player->setVolume(m_volume);
    m_player->setLooping(m_looping);
    tellSize();
    if (m_player->open(file))
        m_player->play();
    else
        fail(tr("The file cannot be read from this disk any more. Try again."));
    Q_EMIT changed();
}

void Film::end()
{
    drop();
    m_player.reset();
    m_frame = {};
    setFlag(ItemHasContents, false);
    m_problem.clear();
    Q_EMIT changed();
}

void Film::tellSize()
{
    const double scale = window() ? window()->effectiveDevicePixelRatio() : 1;
    // Larger where it is cut: a film's side is seldom more than twice the other one.
    if (m_player)
        m_player->setMostPixels((size() * scale * (m_cover ? 2 : 1)).toSize());
}

void Film::geometryChange(const QRectF &now, const QRectF &before)
{
    QQuickPaintedItem::geometryChange(now, before);
    tellSize();
}

void Film::paint(QPainter *painter)
{
    if (m_frame.isNull())
        return;
    const QSizeF shown =
        QSizeF(m_frame.size()).scaled(size(), m_cover ? Qt::KeepAspectRatioByExpanding : Qt::KeepAspectRatio);
    const QRectF place(QPointF((width() - shown.width()) / 2, (height() - shown.height()) / 2), shown);
    QPainterPath shape;
    shape.addRoundedRect(m_cover ? boundingRect() : place, m_radius, m_radius);
    QBrush brush(m_frame);
    brush.setTransform(QTransform::fromTranslate(place.x(), place.y())
                           .scale(shown.width() / m_frame.width(), shown.height() / m_frame.height()));
    painter->setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    painter->fillPath(shape, brush);
}

} // namespace Godwit
