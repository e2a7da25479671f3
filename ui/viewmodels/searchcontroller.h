// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cache/searchstore.h"
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
    // The text, taken apart: `from:ines` and the like, and what else is typed.
    Q_PROPERTY(QStringList operators READ operators NOTIFY textChanged)
    Q_PROPERTY(QString words READ words WRITE setWords NOTIFY textChanged)
    // Of the posts of this computer; a server answers in an order of its own.
    Q_PROPERTY(bool oldestFirst READ isOldestFirst WRITE setOldestFirst NOTIFY orderChanged)
    Q_PROPERTY(Godwit::PostListModel *model READ model CONSTANT)
    Q_PROPERTY(QList<Godwit::PersonRow> people READ people NOTIFY changed)
    Q_PROPERTY(QStringList hashtags READ hashtags NOTIFY changed)
    // The server has answered too: its posts stand below those of this computer, of which then only the first
    // are shown unless all are wanted.
    Q_PROPERTY(bool asked READ isAsked NOTIFY changed)
    Q_PROPERTY(bool foundThere READ isFoundThere NOTIFY changed)
    Q_PROPERTY(bool all READ isAll WRITE setAll NOTIFY changed)
    Q_PROPERTY(bool more READ hasMore NOTIFY changed)
    Q_PROPERTY(bool busy READ isBusy NOTIFY changed)
    Q_PROPERTY(QString summary READ summary NOTIFY changed)
    Q_PROPERTY(QString serverSummary READ serverSummary NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY changed)

public:
    // The thread outlives the controller.
    SearchController(EngineThread &engine, Looking looking, QObject *parent);

    QString text() const;
    void setText(const QString &text);

    QStringList operators() const { return m_operators; }

    QString words() const { return m_words; }

    void setWords(const QString &words);
    // The last operator becomes words again, to be changed.
    Q_INVOKABLE void takeLastOperator();
    Q_INVOKABLE void removeOperator(int index);

    bool isOldestFirst() const { return m_order == SearchOrder::OldestFirst; }

    void setOldestFirst(bool first);

    PostListModel *model() { return &m_model; }

    QList<PersonRow> people() const { return m_asked ? m_there.people : m_here.people; }

    QStringList hashtags() const { return m_there.hashtags; }

    bool isAsked() const { return m_asked; }

    bool isFoundThere() const { return m_asked && !m_onlyThere.empty(); }

    bool isAll() const { return m_all; }

    void setAll(bool all);

    // Some of what this computer has is not shown.
    bool hasMore() const { return m_asked && !m_all && m_here.posts.size() > firstPosts; }

    bool isBusy() const { return m_busy; }

    // "37 posts in 4 ms".
    QString summary() const;
    // "12 posts, 3 people".
    QString serverSummary() const;

    QString problem() const { return m_here.problem.isEmpty() ? m_there.problem : m_here.problem; }

    // Again in other colours.
    void setStyle(const MarkupStyle &style);

    // Another account of the same persona acts from now on; what is shown stays.
    void lookAs(const Looking &looking) { m_looking = looking; }

    Q_INVOKABLE void askServer();

public Q_SLOTS:
    void readAgain();

Q_SIGNALS:
    void textChanged();
    void orderChanged();
    void changed();
    // The posts of this computer stand in another order now.
    void reordered();

private:
    static constexpr size_t firstPosts = 3;

    struct Found {
        std::vector<PostEntry> posts;
        QList<PersonRow> people;
        QStringList hashtags;
        SearchOrder order = SearchOrder::NewestFirst;
        double milliseconds = 0;
        QString problem;
    };

    static QCoro::Task<Found> findHere(Engine *engine, Looking looking, QString text, SearchOrder order,
                                       std::stop_token stop);
    static QCoro::Task<Found> findThere(Engine *engine, Looking looking, QString text);
    void changeText(QStringList operators, QString words);
    void readHere();
    void takeHere(Found found);
    void keepWhatIsOnlyThere();
    void showRows();
    // What was found, as it is now.
    void freshen();

    EngineThread &m_engine;
    Looking m_looking;
    QStringList m_operators;
    QString m_words;
    PostListModel m_model;
    Found m_here;
    Found m_there;
    // Of the server's posts those that do not stand among the ones found here.
    std::vector<PostEntry> m_onlyThere;
    SearchOrder m_order = SearchOrder::NewestFirst;
    std::stop_source m_stop;
    QTimer m_freshTimer;
    bool m_asked = false;
    bool m_all = false;
    bool m_busy = false;
};

} // namespace Godwit
