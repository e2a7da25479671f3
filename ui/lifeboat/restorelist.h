// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lifeboat/graphowner.h"
#include "ui/lifeboat/backuprows.h"
#include "ui/viewmodels/rereading.h"

#include <QSet>
#include <QUrl>
#include <qcoro/qcorotask.h>

#include <functional>

namespace Godwit
{

class Engine;
class EngineThread;

// What was restored to the accounts here, and what became of it. UI thread.
class RestoreList : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made in C++")
    // Newest first.
    Q_PROPERTY(QList<Godwit::RestoreRow> rows READ rows NOTIFY changed)

public:
    // Outlives it.
    RestoreList(EngineThread &engine, QObject *parent);

    QList<RestoreRow> rows() const { return m_rows; }

    void setWatched(bool watched);
    // All of them, if somebody watches: what was of tomorrow is of today.
    void readAnew();

    Q_INVOKABLE void setPaused(int id, bool paused);
    // Takes back what it has done.
    Q_INVOKABLE void undo(int id);
    // Shows it no more; what it has done stays.
    Q_INVOKABLE void forget(int id);
    // The follows that wait, as a table for the server's own page.
    Q_INVOKABLE void saveFollows(int id, const QUrl &folder);

Q_SIGNALS:
    void changed();
    // What was asked could not be done.
    void failed(const QString &sentence);
    // The table is there; `place` as it is shown.
    void saved(int id, const QString &place);

private:
    void note(RestoreId changed);
    void read();
    void act(int id, std::function<QCoro::Task<QString>(Engine &)> task);

    EngineThread &m_engine;
    QList<RestoreRow> m_rows;
    // Those that are read again.
    QSet<RestoreId> m_changed;
    Rereading m_rereading;
    bool m_watched = false;
    // Nobody has looked for what has changed meanwhile: all are read.
    bool m_isOld = true;
};

} // namespace Godwit
