// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "outbox/act.h"
#include "ui/viewmodels/looking.h"
#include "ui/viewmodels/postrow.h"

#include <QObject>
#include <QtQmlIntegration/qqmlintegration.h>

#include <functional>

namespace Godwit
{

class AccountList;
class EngineThread;

// What a person does to posts and people, as the current account: written down, then shown, then delivered.
// UI thread.
class Acts : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made in C++")

public:
    // Both outlive it.
    Acts(EngineThread &engine, AccountList &accounts, QObject *parent);

    Q_INVOKABLE void boost(const QString &post, bool on);
    Q_INVOKABLE void favourite(const QString &post, bool on);
    // To the top of one's own profile.
    Q_INVOKABLE void pin(const QString &post, bool on);
    Q_INVOKABLE void muteThread(const QString &post, bool on);
    Q_INVOKABLE void bookmark(const QString &post, bool on);
    // By a server of whoever looks, or the original again; nothing is written down.
    Q_INVOKABLE void translate(const QString &post, bool on);
    Q_INVOKABLE void vote(const Godwit::PostRow &post, const QList<int> &choices);
    // Of somebody who asks to follow.
    Q_INVOKABLE void answerRequest(const Godwit::PersonRow &person, bool accept);
    // Like muting, blocking and unfollowing not at once: see undoable().
    Q_INVOKABLE void remove(const QString &post);
    Q_INVOKABLE void follow(const QString &handle, const QString &person, bool on);
    Q_INVOKABLE void mutePerson(const Godwit::PersonRow &person, bool on);
    Q_INVOKABLE void blockPerson(const Godwit::PersonRow &person, bool on);
    // To those who keep the server in order; not at once either.
    void report(const ReportPerson &report, const QString &name);
    // Of an act that waits or was refused.
    Q_INVOKABLE void retry(const QString &act);
    Q_INVOKABLE void cancel(const QString &act);
    // Of an act that asks who is to send it: the account that it is offered to, or its own when that can.
    Q_INVOKABLE void answer(const QString &act, bool sends);
    // By another account of the same person, by its handle.
    Q_INVOKABLE void sendFrom(const QString &act, const QString &handle);
    // All that waits and is said from now on stays in the outbox, of every account; or goes out again.
    Q_INVOKABLE void pauseOutbox(bool on);
    // DONE is called once that is written down; where it cannot be, failed() tells of it.
    void pauseOutbox(bool on, const std::function<void()> &done);

Q_SIGNALS:
    // Was done, and can be cancelled for as long as a toast stays.
    void undoable(const QString &sentence, const QString &act);
    // Nobody is signed in, or a guest looks around: only an account can do it.
    void accountWanted();
    // It could not even be written down, or it was too late.
    void failed(const QString &sentence);

private:
    void react(Reaction reaction, const QString &post, bool on);
    void add(Deed deed);
    // Waits a while in the outbox.
    void addSlowly(Deed deed, const QString &sentence);

    EngineThread &m_engine;
    AccountList &m_accounts;
};

} // namespace Godwit
