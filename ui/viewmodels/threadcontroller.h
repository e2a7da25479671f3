// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/viewmodels/threadfolds.h"
#include "ui/viewmodels/timelinereading.h"

#include <QTimer>

namespace Godwit
{

class EngineThread;

// A post with what it answers above and what answers it below: what is cached at once, then the server's. UI
// thread.
class ThreadController : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made in C++")
    Q_PROPERTY(Godwit::PostListModel *model READ model CONSTANT)
    Q_PROPERTY(QString focus READ focus CONSTANT)
    Q_PROPERTY(int focusIndex READ focusIndex NOTIFY changed)
    // Without a key until it is known.
    Q_PROPERTY(Godwit::PostRow focusRow READ focusRow NOTIFY changed)
    Q_PROPERTY(int replies READ replies NOTIFY changed)
    // How many people wrote them.
    Q_PROPERTY(int people READ people NOTIFY changed)
    // Counts changes, so that what is folded is asked for again.
    Q_PROPERTY(int revision READ revision NOTIFY changed)
    Q_PROPERTY(bool busy READ isBusy NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY changed)

public:
    // The thread outlives the controller.
    ThreadController(EngineThread &engine, Looking looking, PostKey focus, QObject *parent);

    PostListModel *model() { return &m_model; }

    QString focus() const { return m_focus.toString(); }

    int focusIndex() const { return m_model.indexOf(m_focus.toString()); }

    PostRow focusRow() const;

    // -1 for a post that is not shown.
    Q_INVOKABLE int indexOf(const QString &post) const { return m_model.indexOf(post); }

    // Below the post that is looked at.
    int replies() const { return m_replies; }

    int people() const { return m_people; }

    int revision() const { return m_revision; }

    // What is not shown below this post, in words; empty: nothing.
    Q_INVOKABLE QString folded(const QString &post) const;
    // Shows it, for as long as the thread is kept.
    Q_INVOKABLE void unfold(const QString &post);

    bool isBusy() const { return m_busy; }

    QString problem() const { return m_problem; }

    // Again in other colours.
    void setStyle(const MarkupStyle &style);

    // Another account of the same persona acts from now on; what is shown stays.
    void lookAs(const Looking &looking) { m_looking = looking; }

    Q_INVOKABLE void refresh();

public Q_SLOTS:
    void readAgain();

Q_SIGNALS:
    void changed();

private:
    void take(std::vector<PostEntry> entries);
    void fold();

    EngineThread &m_engine;
    Looking m_looking;
    PostKey m_focus;
    PostListModel m_model;
    // With what is folded.
    std::vector<PostEntry> m_all;
    QHash<QString, ThreadFold> m_folds;
    QSet<QString> m_unfolded;
    // What has stood there.
    QSet<QString> m_seen;
    QTimer m_againTimer;
    QString m_problem;
    int m_replies = 0;
    int m_people = 0;
    int m_revision = 0;
    bool m_busy = false;
};

} // namespace Godwit
