// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cache/database.h"
#include "lifeboat/switchrecord.h"
#include "outbox/journal.h"

#include <QObject>
#include <qcoro/qcorotask.h>

namespace Godwit
{

class AccountStore;
class Clock;
class ComposingAid;
class Outbox;
class PostStore;

// Lets another account of a persona take over. Who is active and what waits for whom change in one
// transaction, so that whoever dies when, each act has one account and is sent once. Timelines and reading
// positions belong to the persona and are not touched. Waits for no server. Engine thread.
class Switch : public QObject
{
    Q_OBJECT

public:
    using Reason = SwitchRecord::Reason;

    struct Surroundings {
        Database &userMade;
        AccountStore &accounts;
        PostStore &posts;
        Outbox &outbox;
        Clock &clock;
        ComposingAid &composing;
    };

    // Why nothing was done. Words for `--json`: "no-standby", "signed-out", "already", "other-person",
    // "not-asked", "stays", "store".
    struct Problem {
        QString word;
        QString sentence;
    };

    template <typename T>
    using Result = std::expected<T, Problem>;

    // All surroundings outlive it.
    explicit Switch(Surroundings surroundings) : m_with(surroundings) {}

    // Whom a switch of the persona leads to: its standby. 0: nobody.
    AccountId successor(PersonaId persona) const;
    // The one that acted before the last switch, with the same standby as then, as far as both are the
    // persona's still; else the standby.
    QCoro::Task<Result<SwitchRecord>> back(PersonaId persona);
    QCoro::Task<Result<SwitchRecord>> to(AccountId account, Reason reason);

    // Does it all and leaves nothing of it: how long it took, in milliseconds.
    QCoro::Task<Result<double>> rehearseThere(PersonaId persona);
    QCoro::Task<Result<double>> rehearseBack(PersonaId persona);
    QCoro::Task<Result<SwitchRecord>> keepRehearsal(PersonaId persona, double there, double back);

    // To an act that asks whether its other audience is meant.
    enum class Answer : quint8 {
        Send, // by the account that it was offered to
        Wait, // for its own
    };
    QCoro::Task<Result<void>> answer(ActId act, Answer answer);
    // By another account of the same persona, as a person has decided.
    QCoro::Task<Result<void>> sendFrom(ActId act, AccountId account);

    // For what takes a while to be said, while `acting` is the persona's active account: should another one
    // take over before it is written down, followUp() lets it go the same way. On any thread.
    static Journal::NoteLate lateNote(PersonaId persona, AccountId acting);
    // What was being said or sent during the last switch, and has come back unsent since, goes the same way.
    QCoro::Task<> followUp();

    // The last one, a rehearsal being none, if it led to this account.
    QFuture<StoreResult<std::optional<SwitchRecord>>> lastTo(PersonaId persona, AccountId account);
    // Newest first, rehearsals among them.
    QFuture<StoreResult<std::vector<SwitchRecord>>> records(PersonaId persona, int limit);
    // The sentence for what became of an act in a switch; null: of one that is not known any more.
    QString sentenceFor(const SwitchRecord &record, Passage::Why why, const Act *act = nullptr) const;

Q_SIGNALS:
    // It is done, here; a rehearsal is none.
    void switched(const Godwit::SwitchRecord &record);

private:
    struct Plan {
        SwitchRecord record;
        Handover handover;
        AccountId standby;
    };

    Result<Plan> planFor(AccountId account, Reason reason) const;
    Handover handoverBetween(AccountId from, AccountId to) const;
    QCoro::Task<Handover> examined(Handover handover);
    QCoro::Task<Result<SwitchRecord>> perform(Plan plan);

    Surroundings m_with;
};

} // namespace Godwit
