// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/profile.h"
#include "outbox/act.h"
#include "ui/viewmodels/followedby.h"
#include "ui/viewmodels/looking.h"
#include "ui/viewmodels/rowparts.h"

#include <qcoro/qcorotask.h>

namespace Godwit
{

class Engine;
class EngineThread;

// A line of a profile's table.
class ProfileFieldRow
{
    Q_GADGET
    QML_VALUE_TYPE(profileFieldRow)
    Q_PROPERTY(QString name MEMBER name CONSTANT)
    Q_PROPERTY(QString markup MEMBER markup CONSTANT)
    Q_PROPERTY(bool verified MEMBER verified CONSTANT)

public:
    QString name;
    QString markup;
    bool verified = false;
};

// Who a person is and what the account has to do with them: what is cached at once, then the server's. UI
// thread.
class ProfileController : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made in C++")
    Q_PROPERTY(Godwit::PersonRow person READ person NOTIFY changed)
    Q_PROPERTY(QString header READ header NOTIFY changed)
    Q_PROPERTY(QString note READ note NOTIFY changed)
    Q_PROPERTY(QString url READ url NOTIFY changed)
    Q_PROPERTY(QList<Godwit::ProfileFieldRow> fields READ fields NOTIFY changed)
    Q_PROPERTY(QString posts READ posts NOTIFY changed)
    Q_PROPERTY(QString followers READ followers NOTIFY changed)
    Q_PROPERTY(QString following READ followingCount NOTIFY changed)
    Q_PROPERTY(bool own READ isOwn NOTIFY changed)
    Q_PROPERTY(bool known READ isKnown NOTIFY changed)
    // Follow, Following, Requested; empty until the server has said.
    Q_PROPERTY(QString relation READ relation NOTIFY changed)
    // Each new post of a person that is followed is a notification.
    Q_PROPERTY(bool notifying READ isNotifying NOTIFY changed)
    Q_PROPERTY(bool followsYou READ followsYou NOTIFY changed)
    // They ask to follow.
    Q_PROPERTY(bool asksYou READ asksYou NOTIFY changed)
    Q_PROPERTY(bool muting READ isMuting NOTIFY changed)
    Q_PROPERTY(bool blocking READ isBlocking NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY changed)
    // Null of oneself, and of whom nothing is known yet. Its server is asked once somebody looks: most
    // profiles only stand behind a button.
    Q_PROPERTY(Godwit::FollowedBy *followedBy READ followedBy NOTIFY changed)

public:
    // The thread outlives the controller. `named` is a key or a handle.
    ProfileController(EngineThread &engine, Looking looking, QString named, QObject *parent);

    const PersonRow &person() const { return m_shown.person; }

    QString header() const { return m_shown.header; }

    QString note() const { return m_shown.note; }

    QString url() const { return m_shown.url; }

    QList<ProfileFieldRow> fields() const { return m_shown.fields; }

    QString posts() const { return m_shown.posts; }

    QString followers() const { return m_shown.followers; }

    QString followingCount() const { return m_shown.following; }

    bool isOwn() const { return m_shown.own; }

    bool isKnown() const { return !m_shown.person.key.isEmpty(); }

    QString relation() const;

    bool isNotifying() const { return m_shown.notifying; }

    bool followsYou() const { return m_shown.relation && m_shown.relation->followedBy; }

    bool asksYou() const { return m_shown.relation && m_shown.relation->requestedBy; }

    bool isMuting() const { return m_shown.muting; }

    bool isBlocking() const { return m_shown.blocking; }

    QString problem() const { return m_problem; }

    FollowedBy *followedBy();

    // Again in other colours.
    void setStyle(const MarkupStyle &style);
    // Another account of the same persona looks from now on: what it has to do with the person is asked anew.
    void lookAs(const Looking &looking);

    Q_INVOKABLE void refresh();
    Q_INVOKABLE void setNotifying(bool on);

public Q_SLOTS:
    void readAgain();

Q_SIGNALS:
    void changed();
    // It could not be written down.
    void failed(const QString &sentence);

private:
    struct Shown {
        PersonRow person;
        QString header;
        QString note;
        QString url;
        QList<ProfileFieldRow> fields;
        QString posts;
        QString followers;
        QString following;
        bool own = false;
        // As the server said last.
        std::optional<Relationship> relation;
        // A follow that waits in the outbox.
        std::optional<bool> wanted;
        // As it will be once what waits has been delivered.
        bool notifying = false;
        bool muting = false;
        bool blocking = false;
        // Acts in the outbox about this person.
        int waiting = 0;
    };

    struct Fetched {
        QString problem;
    };

    static void takeWaiting(Shown &shown, const PersonKey &person, const std::vector<Act> &waiting);
    static QCoro::Task<Shown> read(Engine *engine, Looking looking, QString named);
    static QCoro::Task<Fetched> fetch(Engine *engine, Looking looking, QString named);

    EngineThread &m_engine;
    Looking m_looking;
    QString m_named;
    Shown m_shown;
    QString m_problem;
    FollowedBy *m_followedBy = nullptr;
};

} // namespace Godwit
