// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lifeboat/switchsteps.h"

#include "accounts/personarows.h"
#include "outbox/draftrows.h"

namespace Godwit
{

static const QString anotherLook = QStringLiteral("an act names a post that was not looked at");

static const QString overtaken = QStringLiteral("another switch was faster");

static bool isUnexamined(const HandoverRows::Outcome &outcome)
{
    return outcome.passage.why == Passage::Why::Unexamined;
}

StoreResult<SwitchSteps::Done> SwitchSteps::change(Connection &connection) const
{
    const auto activated =
        PersonaRows::activate(connection, {record.persona, record.to, standby}, record.from);
    if (!activated)
        return std::unexpected(activated.error());
    if (!*activated)
        return std::unexpected(StoreError{StoreError::Kind::Cancelled, overtaken});
    // What asked whether it may go back to where it came from need not ask any more.
    if (auto kept = HandoverRows::keepAllWaiting(connection, record.to, record.at); !kept)
        return std::unexpected(kept.error());
    if (auto drafted = DraftRows::retarget(connection, record.persona, handover); !drafted)
        return std::unexpected(drafted.error());
    const auto outcomes = HandoverRows::handOver(connection, handover, record.at);
    if (!outcomes)
        return std::unexpected(outcomes.error());
    if (!isLastLook && std::ranges::any_of(*outcomes, isUnexamined))
        return std::unexpected(StoreError{StoreError::Kind::Cancelled, anotherLook});
    Done done{record, {}};
    for (const HandoverRows::Outcome &outcome : *outcomes) {
        done.record.acts.push_back({outcome.entry.act.id, outcome.passage});
        if (outcome.passage.kind == Passage::Kind::Goes)
            done.moved.push_back(outcome.entry);
    }
    return done;
}

StoreResult<SwitchSteps::Done> SwitchSteps::run(Connection &connection) const
{
    auto done = change(connection);
    if (!done)
        return done;
    if (auto kept = SwitchRows::insert(connection, done->record); !kept)
        return std::unexpected(kept.error());
    if (auto carried = SwitchRows::carryOn(connection, done->record); !carried)
        return std::unexpected(carried.error());
    return done;
}

// Without those that a person has decided about since they were looked for.
static StoreResult<QSet<ActId>> stillLate(Connection &connection, const SwitchRecord &record)
{
    const auto records = SwitchRows::withLateActs(connection);
    if (!records)
        return std::unexpected(records.error());
    QSet<ActId> late;
    for (const SwitchRecord &each : *records) {
        if (each.id != record.id || each.from != record.from)
            continue;
        for (const SwitchRecord::Outcome &outcome : each.acts) {
            if (std::ranges::contains(record.acts, outcome.act, &SwitchRecord::Outcome::act))
                late.insert(outcome.act);
        }
    }
    return late;
}

StoreResult<SwitchSteps::Done> SwitchSteps::runLate(Connection &connection) const
{
    Done done{record, {}};
    done.record.acts.clear();
    const auto last = SwitchRows::lastTo(connection, record.persona, record.to);
    if (!last)
        return std::unexpected(last.error());
    // Somebody has switched again.
    if (!*last || (**last).id != record.id)
        return done;
    const auto late = stillLate(connection, record);
    if (!late)
        return std::unexpected(late.error());
    const auto outcomes = HandoverRows::handOverLate(connection, handover, *late, record.at);
    if (!outcomes)
        return std::unexpected(outcomes.error());
    for (const HandoverRows::Outcome &outcome : *outcomes) {
        const SwitchRecord::Outcome told{outcome.entry.act.id, outcome.passage};
        if (auto retold = SwitchRows::retell(connection, record.id, told); !retold)
            return std::unexpected(retold.error());
        done.record.acts.push_back(told);
        if (outcome.passage.kind == Passage::Kind::Goes)
            done.moved.push_back(outcome.entry);
    }
    return done;
}

bool SwitchSteps::wasOvertaken(const StoreError &error)
{
    return error.kind == StoreError::Kind::Cancelled && error.detail == overtaken;
}

bool SwitchSteps::wantsAnotherLook(const StoreError &error)
{
    return error.kind == StoreError::Kind::Cancelled && error.detail == anotherLook;
}

} // namespace Godwit
