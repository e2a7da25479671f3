// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/taskscope.h"
#include "update/download.h"
#include "update/piecefile.h"

#include <QElapsedTimer>
#include <QHash>
#include <QObject>

#include <deque>
#include <vector>

namespace Godwit
{

// Shares out the pieces that a file lacks among the sources that may have them. Engine thread.
//
// First runs of them from all at once. What one is late with is asked of another one, too, as soon as nothing
// else is left to do, so that a mirror that is dead or drips delays nobody. Over a network so slow that no
// run comes to its end in time while all share it, it goes on with one source at a time, piece by piece. At
// last those are asked who give the file only as a whole.
class PieceWork : public QObject
{
    Q_OBJECT

public:
    PieceWork(DownloadOrder order, std::shared_ptr<DownloadStop> stop, QList<Chunk> chunks);

    PieceFile pieces;
    DownloadReport report;
    // The disk's: nobody can help.
    std::optional<UpdateError> failure{};

    const DownloadOrder &order() const { return m_order; }

    bool isStopped() const { return m_stop->isSet; }

    const std::atomic<bool> &stop() const { return m_stop->isSet; }

    void tell() const;

    // Ends when all pieces are there or nobody is left to ask. What is still on its way then belongs to the
    // scope, and touches nothing of this any more.
    static QCoro::Task<> fetch(std::shared_ptr<PieceWork> self, TaskScope *scope);

Q_SIGNALS:
    void changed();

private:
    using Self = std::shared_ptr<PieceWork>;
    using Source = std::shared_ptr<ReleaseSource>;
    // The first piece, and how many.
    using Run = std::pair<qsizetype, qsizetype>;

    // A run on its way.
    struct Flight {
        Run run;
        Source source;
        QElapsedTimer since;
        // Somebody else was asked, too.
        bool isDoubled = false;
    };

    static QCoro::Task<> together(Self self, TaskScope *scope);
    static QCoro::Task<> slowly(Self self);
    static QCoro::Task<> whole(Self self);
    static QCoro::Task<> work(Self self, Source source);

    bool isDone() const;
    bool mayGoOn() const;
    bool mayAsk(const Source &source) const;
    bool isThere(Run run) const;
    std::optional<Run> next(const Source &source);
    std::optional<Run> lateOne(const Source &source);
    void land(const std::shared_ptr<Flight> &flight, const UpdateResult<QByteArray> &bytes);
    void keep(Run run, const Source &source, const QByteArray &bytes);
    void askAgain(Run run);
    void leave(const Source &source, const UpdateError &problem);
    void leaveLate();

    DownloadOrder m_order;
    std::shared_ptr<DownloadStop> m_stop;
    std::deque<Run> m_runs;
    std::vector<std::shared_ptr<Flight>> m_flights;
    int m_workers = 0;
    bool m_isOver = false;
    // How often in a row a connection broke.
    QHash<ReleaseSource *, int> m_breaks;
    // The longest that a run took which came, in milliseconds.
    QHash<ReleaseSource *, qint64> m_took;
    // Of whom nothing more is asked; of these, who was too slow, and who gives only whole files.
    ReleaseSources m_left, m_slow, m_wholeOnly;
};

} // namespace Godwit
