// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lifeboat/switchwatch.h"

#include "accounts/accountstore.h"
#include "base/taskscope.h"
#include "settings/settings.h"

#include <qcoro/qcorofuture.h>

#include <utility>

namespace Godwit
{

QString SwitchWatch::setting()
{
    return QStringLiteral("switch.automatic");
}

// What is for good.
static std::optional<Switch::Reason> lossOf(HealthState state)
{
    switch (state) {
    case HealthState::Gone:
        return Switch::Reason::Gone;
    case HealthState::Suspended:
        return Switch::Reason::Suspended;
    default:
        return std::nullopt;
    }
}

std::optional<Switch::Reason> SwitchWatch::reasonToLeave(const HealthReport &report)
{
    return report.isNetworkToBlame() ? std::nullopt : lossOf(report.state());
}

// Nothing comes from it, or it has refused the sign-in for good.
static bool cannotTakeOver(const HealthReport &standby)
{
    return standby.isCutOff() || standby.account.token == AccountHealth::Token::Dead;
}

std::optional<SwitchWatch::Move> SwitchWatch::moveOf(const Persona &persona) const
{
    if (m_with.settings.value(setting()) != QLatin1String("1") || !persona.standby ||
        m_places.value(persona.id).isWanted)
        return std::nullopt;
    const auto active = m_with.report(persona.active);
    const auto standby = m_with.report(persona.standby);
    const auto reason = active ? reasonToLeave(*active) : std::nullopt;
    if (!reason || !standby || cannotTakeOver(*standby))
        return std::nullopt;
    return Move{persona.standby, *reason, standby->state() != HealthState::Unknown};
}

void SwitchWatch::noteWhoActs(const Persona &persona)
{
    const auto report = m_with.report(persona.active);
    // A server that is gone is so as well while the own network is down.
    const bool mustLeave = report && lossOf(report->state());
    const auto before = m_places.constFind(persona.id);
    const bool isKnown = before != m_places.cend();
    const bool hasCome = isKnown && before->active != persona.active;
    const bool isWanted = mustLeave && (hasCome || (isKnown && before->isWanted));
    const bool isUnread = mustLeave && !hasCome && (!isKnown || before->isUnread);
    m_places.insert(persona.id, {persona.active, isWanted, isUnread});
}

static bool isByThePerson(Switch::Reason reason)
{
    return reason == Switch::Reason::Person || reason == Switch::Reason::Back;
}

QCoro::Task<bool> SwitchWatch::recall(SwitchWatch *watch, PersonaId id)
{
    const Place seen = watch->m_places.value(id);
    if (!seen.isUnread)
        co_return true;
    const auto last = co_await watch->m_with.switcher.lastTo(id, seen.active);
    if (!last)
        co_return false;
    Place &place = watch->m_places[id];
    // Meanwhile it may be another one, or be chosen anew.
    if (!std::exchange(place.isUnread, false))
        co_return true;
    const auto report = watch->m_with.report(place.active);
    place.isWanted = *last && isByThePerson((*last)->reason) && report && (*last)->at >= report->since();
    co_return true;
}

void SwitchWatch::look()
{
    if (m_with.scope.stopping())
        return;
    const std::vector<Persona> personas = m_with.accounts.personas();
    for (const Persona &persona : personas) {
        noteWhoActs(persona);
        if (m_leaving.contains(persona.id) || !moveOf(persona))
            continue;
        m_leaving.insert(persona.id);
        m_with.scope.start(leave(this, persona.id));
    }
}

void SwitchWatch::lookAnew()
{
    for (Place &place : m_places)
        place.isWanted = place.isUnread = false;
    look();
}

void SwitchWatch::lookAtOutbox()
{
    m_again = true;
    if (!m_following && !m_with.scope.stopping())
        m_with.scope.start(followUp(this));
}

QCoro::Task<> SwitchWatch::followUp(SwitchWatch *watch)
{
    watch->m_following = true;
    while (watch->m_again && !watch->m_with.scope.stopping()) {
        watch->m_again = false;
        co_await watch->m_with.switcher.followUp();
    }
    watch->m_following = false;
}

// What did not succeed is tried again at the next word of a server's health.
QCoro::Task<> SwitchWatch::leave(SwitchWatch *watch, PersonaId id)
{
    const Surroundings &with = watch->m_with;
    const bool isRecalled = co_await recall(watch, id);
    auto move = isRecalled && !with.scope.stopping() ? watch->moveNow(id) : std::nullopt;
    if (move && !move->standbyIsKnown) {
        co_await with.look(move->to);
        // Meanwhile the person may have chosen otherwise, or the server answered after all.
        move = watch->moveNow(id);
    }
    if (move && move->standbyIsKnown && !with.scope.stopping())
        co_await with.switcher.to(move->to, move->reason);
    watch->m_leaving.remove(id);
}

std::optional<SwitchWatch::Move> SwitchWatch::moveNow(PersonaId id) const
{
    const auto persona = m_with.accounts.persona(id);
    return persona ? moveOf(*persona) : std::nullopt;
}

} // namespace Godwit
