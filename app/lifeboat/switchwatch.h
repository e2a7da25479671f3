// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "health/healthreport.h"
#include "lifeboat/switch.h"

#include <QHash>
#include <QSet>

#include <functional>

namespace Godwit
{

class Settings;
class TaskScope;
struct Persona;

// Lets the standby take over by itself when the server of the active account is gone or has frozen it, if the
// person has chosen so. Never for what may pass (unreachable, failing), never while the own network is to
// blame, and never to a standby that cannot be had either, or does not take the person any more: one of which
// nothing is known is looked at first. Nor from where the person has gone in spite of it. Engine thread.
class SwitchWatch
{
public:
    struct Surroundings {
        Switch &switcher;
        AccountStore &accounts;
        Settings &settings;
        TaskScope &scope;
        // Health::report.
        std::function<std::optional<HealthReport>(AccountId)> report;
        // Health::look.
        std::function<QCoro::Task<std::optional<HealthReport>>(AccountId)> look;
    };

    // The setting's name; "1" where the person has chosen it.
    static QString setting();

    // All surroundings outlive it.
    explicit SwitchWatch(Surroundings surroundings) : m_with(std::move(surroundings)) {}

    // Something about a server may be another than before.
    void look();

    // The setting is another one: what was wanted before it counts no more.
    void lookAnew();

    // Something in the outbox may be another than before.
    void lookAtOutbox();

    // Why this account has to be left; nothing when it need not be.
    static std::optional<Switch::Reason> reasonToLeave(const HealthReport &report);

private:
    struct Move {
        AccountId to;
        Switch::Reason reason;
        bool standbyIsKnown = false;
    };

    struct Place {
        AccountId active;
        // It had to be left already when it became the active one: somebody has wanted that.
        bool isWanted = false;
        // It had to be left when it was first seen: whether somebody had wanted that is in the records.
        bool isUnread = false;
    };

    void noteWhoActs(const Persona &persona);
    // False where it could not be read.
    static QCoro::Task<bool> recall(SwitchWatch *watch, PersonaId persona);
    // Nothing where nobody has to leave, or nobody can take over.
    std::optional<Move> moveOf(const Persona &persona) const;
    std::optional<Move> moveNow(PersonaId persona) const;
    static QCoro::Task<> followUp(SwitchWatch *watch);
    static QCoro::Task<> leave(SwitchWatch *watch, PersonaId persona);

    Surroundings m_with;
    QHash<PersonaId, Place> m_places;
    QSet<PersonaId> m_leaving;
    bool m_following = false;
    bool m_again = false;
};

} // namespace Godwit
