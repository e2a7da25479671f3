// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/viewmodels/looking.h"
#include "ui/viewmodels/postlistmodel.h"

#include <QTimer>
#include <qcoro/qcorotask.h>

#include <stop_token>

namespace Godwit
{

class Engine;
class EngineThread;

// Search over everything cached as one types, and on the server when asked. UI thread.
class SearchController : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made in C++")
    Q_PROPERTY(QString text READ text WRITE setText NOTIFY textChanged)
    Q_PROPERTY(Godwit::PostListModel *model READ model CONSTANT)
    Q_PROPERTY(QList<Godwit::PersonRow> people READ people NOTIFY changed)
    Q_PROPERTY(QStringList hashtags READ hashtags NOTIFY changed)
    // What was found came from the server too.
    Q_PROPERTY(bool asked READ isAsked NOTIFY changed)
    Q_PROPERTY(bool busy READ isBusy NOTIFY changed)
    Q_PROPERTY(QString summary READ summary NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY changed)

public:
    // The thread outlives the controller.
    SearchController(EngineThread &engine, Looking looking, QObject *parent);

    QString text() const { return m_text; }

    void setText(const QString &text);

    PostListModel *model() { return &m_model; }

    QList<PersonRow> people() const { return m_found.people; }

    QStringList hashtags() const { return m_found.hashtags; }

    bool isAsked() const { return m_asked; }

    bool isBusy() const { return m_busy; }

    // "37 posts in 4 ms".
    QString summary() const { return m_summary; }

    QString problem() const { return m_problem; }

    // Again in other colours.
    void setStyle(const MarkupStyle &style);

    // Another account of the same persona acts from now on; what is shown stays.
    void lookAs(const Looking &looking) { m_looking = looking; }

    Q_INVOKABLE void askServer();

public Q_SLOTS:
    void readAgain();

Q_SIGNALS:
    void textChanged();
    void changed();

private:
    struct Found {
        std::vector<PostEntry> posts;
        QList<PersonRow> people;
        QStringList hashtags;
        double milliseconds = 0;
        bool cancelled = false;
        QString problem;
    };

    static QCoro::Task<Found> findHere(Engine *engine, Looking looking, QString text, std::stop_token stop);
    static QCoro::Task<Found> findThere(Engine *engine, Looking looking, QString text);
    void show(Found found, bool asked);

    EngineThread &m_engine;
    Looking m_looking;
    QString m_text;
    PostListModel m_model;
    Found m_found;
    QString m_summary;
    QString m_problem;
    std::stop_source m_stop;
    bool m_asked = false;
    bool m_busy = false;
};

} // namespace Godwit
