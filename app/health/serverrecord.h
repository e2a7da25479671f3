// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "health/answertimes.h"
#include "health/healthreport.h"
#include "model/serverinfo.h"
#include "net/exchangeend.h"

#include <deque>

namespace Godwit
{

// What one server's evidence adds up to over time: takes what is heard and seen, and says what to do. Does
// nothing by itself.
class ServerRecord
{
public:
    // What is to be done after something was heard.
    struct Heard {
        // The state is another one: keep it, show it.
        bool changed = false;
        // It was away and answers again.
        bool returned = false;
        // Look whether it is there, after so long.
        std::optional<Milliseconds> lookAfter;
        // Look whether this account's token is good.
        bool lookAtToken = false;
        // The server itself has answered.
        bool isAlive = false;
    };

    explicit ServerRecord(ServerInfo server);

    const ServerInfo &server() const { return m_server; }

    void setServer(ServerInfo server) { m_server = std::move(server); }

    const ServerHealth &health() const { return m_health; }

    // An exchange of the ordinary kind ended.
    Heard hear(const ExchangeEnd &end, Instant now);
    // A request waits for its first byte, since then.
    Heard fallSilent(Instant since, Instant now);
    // A connection that stood has broken.
    Heard connectionBroke(Instant now);

    void beginLook() { m_health.looking = true; }

    // A look was broken off.
    void breakLookOff(Instant now);

    // What a look has found, and what it is judged to mean. `chance` in [0, 1) spreads the next look.
    Heard conclude(Steps steps, const Judgement &judgement, Instant now, double chance);
    // Time has passed: a limit is over, it has been steady for a while.
    Heard settle(Instant now);
    // The network is another one: what is away, or was not to be reached from here, is looked at then.
    void expectLook(Instant at);

    // It will be looked at again, sooner or later.
    bool isLookPlanned() const { return m_nextLookAt.has_value(); }

    // Its time for another look has come.
    bool isLookDue(Instant now) const { return !m_health.looking && m_nextLookAt && *m_nextLookAt <= now; }

    // When there is something to do without anything happening.
    std::optional<Instant> dueAt() const { return m_health.looking ? std::nullopt : m_health.liftsAt; }

    // With what was found before, for the judge.
    Evidence evidenceWith(Steps look, Instant now) const;

    // It was gone, or somebody else answered: no token may go there before a look has shown who it is.
    bool needsProof() const { return m_needsProof; }

    // Its key is to be compared: never seen, or not for a day, or it must prove itself.
    bool wantsKey(Instant now) const { return now >= m_keyDueAt || m_needsProof || m_takesNewKey; }

    Instant keyDueAt() const { return m_keyDueAt; }

    // Of a look: what the server shows (empty: it has none), or nothing where it did not tell.
    Step compareKey(std::optional<QByteArray> shown, Instant now);

    // The person has decided that it is the right server, whatever key it shows now. Until it has shown one
    // the former counts.
    void takeNewKey(bool takes) { m_takesNewKey = takes; }

    // What a look at an account has shown besides.
    void addEvidence(Step step);

    const QByteArray &key() const { return m_key; }

    // As the database keeps it.
    struct Kept {
        HealthState state = HealthState::Unknown;
        Instant since;
        std::optional<Instant> answeredAt;
        std::optional<Instant> liftsAt;
        bool looksAgain = false;
        int failedLooks = 0;
        Steps evidence;
        Steps before;
        QByteArray key;
        Instant keyDueAt;
        bool needsProof = false;
    };

    Kept kept() const;
    void restore(Kept kept);

private:
    bool isProven() const;
    Heard hearAnswer(const ExchangeEnd &end, Instant now);
    Heard hearFailure(const ExchangeEnd &end, Instant now);
    // Something is wrong since then: look after `pause`, if nobody looks yet.
    Heard doubt(Instant since, Instant now, Milliseconds pause);
    void takeEvidence(Steps steps, bool genuine, Instant now);
    Heard become(HealthState state, Instant since, Instant now);
    Heard answered(Instant now);
    HealthState presentState(Instant now) const;
    void schedule(Instant now);
    void noteWhy(Instant now);
    Milliseconds pause(double chance) const;

    ServerInfo m_server;
    ServerHealth m_health;
    AnswerTimes m_times;
    // Looks in a row that found it away.
    int m_failedLooks = 0;
    // Since when something is wrong; unset when nothing is.
    std::optional<Instant> m_doubtedSince;
    std::optional<Instant> m_limitedUntil;
    std::optional<Instant> m_nextLookAt;
    std::optional<Instant> m_lookedAt;
    // When it went away lately.
    std::deque<Instant> m_falls;
    Steps m_before;
    QByteArray m_key;
    Instant m_keyDueAt;
    bool m_needsProof = false;
    bool m_takesNewKey = false;
};

} // namespace Godwit
