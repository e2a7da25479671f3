// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/viewmodels/timelinefiltering.h"
#include "ui/viewmodels/timelinereading.h"

#include <QTimer>

#include <optional>

namespace Godwit
{

class EngineThread;

// One timeline as a page shows it: from the cache at the place where it was left, then what is new. UI
// thread.
class TimelineController : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made in C++")
    Q_PROPERTY(Godwit::PostListModel *model READ model CONSTANT)
    Q_PROPERTY(Godwit::TimelineFiltering *filtering READ filtering CONSTANT)
    // The filter hides so many posts in a row that nobody goes on by itself: see lookFurther().
    Q_PROPERTY(bool stuck READ isStuck NOTIFY changed)
    Q_PROPERTY(bool loaded READ isLoaded NOTIFY changed)
    Q_PROPERTY(bool busy READ isBusy NOTIFY changed)
    Q_PROPERTY(bool atEnd READ isAtEnd NOTIFY changed)
    // The copy ends here: the server that has more has not answered.
    Q_PROPERTY(bool cutShort READ isCutShort NOTIFY changed)
    Q_PROPERTY(int newCount READ newCount NOTIFY changed)
    Q_PROPERTY(bool ownPostOnTop READ isOwnPostOnTop NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY changed)
    Q_PROPERTY(bool failed READ hasFailed NOTIFY changed)
    Q_PROPERTY(QString asOf READ asOf NOTIFY changed)

public:
    // The thread outlives the controller.
    TimelineController(EngineThread &engine, Looking looking, TimelineKey key, QObject *parent);

    PostListModel *model() { return &m_model; }

    TimelineFiltering *filtering() { return &m_filtering; }

    bool isStuck() const { return m_fruitless >= mostFruitless && !isAtEnd(); }

    bool isLoaded() const { return m_loaded; }

    bool isBusy() const { return m_fetching > 0; }

    // Nothing older is here or on the server.
    bool isAtEnd() const { return m_atOldest && m_serverAtEnd; }

    // Asked again once it has answered to anything.
    bool isCutShort() const { return m_atOldest && m_failed && !m_serverAtEnd; }

    // Rows above what has been looked at.
    int newCount() const { return m_unseen; }

    // The newest row has not left yet.
    bool isOwnPostOnTop() const { return m_atNewest && !m_waiting.empty(); }

    // Why the server's part is missing; what is cached is shown all the same. Empty where that is told by the
    // server's health.
    QString problem() const { return m_problem; }

    // The last look at the server brought nothing.
    bool hasFailed() const { return m_failed; }

    // When the server last answered, as "18:46"; empty when it never did.
    QString asOf() const;

    // Again in other colours.
    void setStyle(const MarkupStyle &style);
    // Another account of the same persona acts and fetches from now on; what is shown stays.
    void lookAs(const Looking &looking);

    const TimelineKey &key() const { return m_key; }

    // Something of one's own was put into the outbox: what comes of it is looked for once it has left.
    void expectPost();

    Q_INVOKABLE void refresh();
    Q_INVOKABLE void showOlder();
    Q_INVOKABLE void lookFurther();
    // Nothing is new any more; what is read stays where it is.
    Q_INVOKABLE void markRead();
    Q_INVOKABLE void showNewer();
    Q_INVOKABLE void showNewest();
    Q_INVOKABLE void fillGap(int index);
    // What the view shows at its top, and by how many pixels that row stands below where the view's edge is
    // when nothing lowers it.
    Q_INVOKABLE void keepPlace(int index, double offset);

    // Says again where the view is to stand: it shows this timeline after another one.
    Q_INVOKABLE void restorePlace();

public Q_SLOTS:
    // Something in the cache or the outbox is another than before.
    void readAgain();
    // The window has painted a frame: once the first rows are in one, what stands above them and what the
    // server has may follow.
    void painted();

Q_SIGNALS:
    void changed();
    // The view is to show this row at its top, so far below its edge as keepPlace() has it.
    void placed(int index, double offset);
    // Another account looks now: whoever shows this timeline is to refresh it.
    void lookedAnew();

private:
    // Pages of older rows of which the filter lets nothing be seen.
    static constexpr int mostFruitless = 5;

    void open();
    void filterAnew();
    void addOlder(TimelineRead read);
    void fetchOlder();
    void keepTo(const TimelineFilter &filter);
    void showMoreWhereFew();
    void holdBack(TimelineRead &read);
    void followUp();
    void showAbove();
    void take(TimelineRead read);
    void readAgainWithRoom(int room);
    void addNewer(TimelineRead read);
    void show();
    void fetched(const Fetching &fetching);
    void savePlace();

    EngineThread &m_engine;
    Looking m_looking;
    TimelineKey m_key;
    PostListModel m_model;
    TimelineFiltering m_filtering;
    std::vector<PostEntry> m_entries;
    // Rows of the cache from the top one on, also such as are not shown: what is hidden may come back.
    int m_rows = 0;
    RowPosition m_top;
    RowPosition m_bottom;
    std::vector<PostEntry> m_waiting;
    // Of the first reading, what stands above the place and is not shown yet.
    std::vector<PostEntry> m_above;
    bool m_aboveIsNewest = false;
    ReadingPosition m_place;
    // Where that stood among the rows, for when it is not there any more.
    int m_placeIndex = 0;
    // The last place that is not written down yet.
    std::optional<ReadingPosition> m_unkept;
    QTimer m_placeTimer;
    QTimer m_againTimer;
    // Runs from the first reading until that is painted.
    QTimer m_paintTimer;
    Instant m_fetchedAt;
    QString m_problem;
    int m_unseen = 0;
    int m_fruitless = 0;
    int m_fetching = 0;
    bool m_failed = false;
    bool m_expecting = false;
    bool m_loaded = false;
    bool m_reading = false;
    bool m_atNewest = true;
    bool m_atOldest = false;
    bool m_serverAtEnd = false;
    // Nothing was fetched since another account looks.
    bool m_stale = false;
};

} // namespace Godwit
