// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/viewmodels/looking.h"
#include "ui/viewmodels/rowparts.h"

#include <QTimer>
#include <qcoro/qcorotask.h>

namespace Godwit
{

class Engine;
class EngineThread;

// Direct posts with the same people, as a line of a list.
class ConversationRow
{
    Q_GADGET
    QML_VALUE_TYPE(conversationRow)
    Q_PROPERTY(QString id MEMBER id CONSTANT)
    Q_PROPERTY(QList<Godwit::PersonRow> people MEMBER people CONSTANT)
    Q_PROPERTY(QString title MEMBER title CONSTANT)
    Q_PROPERTY(QString text MEMBER text CONSTANT)
    Q_PROPERTY(QString post MEMBER post CONSTANT)
    Q_PROPERTY(double time MEMBER time CONSTANT)
    Q_PROPERTY(bool unread MEMBER unread CONSTANT)

public:
    QString id;
    QList<PersonRow> people;
    // Their names.
    QString title;
    // The beginning of the last post, on one line.
    QString text;
    // The last post's key.
    QString post;
    double time = 0;
    bool unread = false;

    friend bool operator==(const ConversationRow &, const ConversationRow &) = default;
};

// An account's conversations, newest first: what is cached at once, then the server's. UI thread.
class ConversationsController : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made in C++")
    Q_PROPERTY(QList<Godwit::ConversationRow> rows READ rows NOTIFY changed)
    Q_PROPERTY(int unread READ unread NOTIFY changed)
    Q_PROPERTY(bool loaded READ isLoaded NOTIFY changed)
    Q_PROPERTY(bool busy READ isBusy NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY changed)

public:
    // The thread outlives the controller.
    ConversationsController(EngineThread &engine, Looking looking, QObject *parent);

    QList<ConversationRow> rows() const { return m_rows; }

    int unread() const;

    bool isLoaded() const { return m_loaded; }

    bool isBusy() const { return m_busy; }

    QString problem() const { return m_problem; }

    // Again in other colours.
    void setStyle(const MarkupStyle &style);

    Q_INVOKABLE void refresh();
    Q_INVOKABLE void showOlder();
    // Here at once, and on the server.
    Q_INVOKABLE void markRead(const QString &id);

public Q_SLOTS:
    void readAgain();

Q_SIGNALS:
    void changed();
    // It could not be written down.
    void failed(const QString &sentence);

private:
    struct Fetched {
        Cursor older;
        QString problem;
    };

    static QCoro::Task<QList<ConversationRow>> read(Engine *engine, Looking looking, int limit);
    static QCoro::Task<Fetched> fetch(Engine *engine, AccountId account, Cursor from);
    void ask(const Cursor &from);

    EngineThread &m_engine;
    Looking m_looking;
    QList<ConversationRow> m_rows;
    QTimer m_againTimer;
    QString m_problem;
    Cursor m_older;
    int m_limit = 40;
    bool m_loaded = false;
    bool m_busy = false;
};

} // namespace Godwit
