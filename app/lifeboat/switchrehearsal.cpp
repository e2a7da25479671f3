// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/accountstore.h"
#include "base/clock.h"
#include "cache/storesentence.h"
#include "lifeboat/switch.h"
#include "lifeboat/switchsteps.h"

#include <QElapsedTimer>
#include <qcoro/qcorofuture.h>

namespace Godwit
{

static std::unexpected<Switch::Problem> failed(const StoreError &error)
{
    return std::unexpected(Switch::Problem{QStringLiteral("store"), storeSentence(error)});
}

static double sinceStart(const QElapsedTimer &timer)
{
    return double(timer.nsecsElapsed()) / 1e6;
}

// Within its transaction all is done and taken back; what is left is a commit as long as that of a switch.
template <typename Work>
static StoreResult<double> tried(Connection &connection, Work work)
{
    const auto run = [&connection](const char *sql) -> StoreResult<void> {
        const auto done = connection.run(QString::fromLatin1(sql));
        if (!done)
            return std::unexpected(done.error());
        return {};
    };
    if (auto begun = run("SAVEPOINT rehearsal"); !begun)
        return std::unexpected(begun.error());
    const StoreResult<double> result = work(connection);
    if (auto undone = run("ROLLBACK TO rehearsal"); !undone)
        return std::unexpected(undone.error());
    if (auto released = run("RELEASE rehearsal"); !released)
        return std::unexpected(released.error());
    return result;
}

QCoro::Task<Switch::Result<double>> Switch::rehearseThere(PersonaId persona)
{
    auto plan = planFor(successor(persona), Reason::Rehearsal);
    if (!plan)
        co_return std::unexpected(plan.error());
    QElapsedTimer timer;
    timer.start();
    const Handover handover = co_await examined(plan->handover);
    const SwitchSteps steps{plan->record, handover, plan->standby, true};
    const auto done = co_await m_with.userMade.write([steps](Connection &connection) {
        return tried(connection, [&steps](Connection &inner) -> StoreResult<double> {
            const auto changed = steps.change(inner);
            if (!changed)
                return std::unexpected(changed.error());
            return 0;
        });
    });
    if (!done)
        co_return failed(done.error());
    co_return sinceStart(timer);
}

QCoro::Task<Switch::Result<double>> Switch::rehearseBack(PersonaId persona)
{
    auto plan = planFor(successor(persona), Reason::Rehearsal);
    if (!plan)
        co_return std::unexpected(plan.error());
    const SwitchSteps there{plan->record, co_await examined(plan->handover), plan->standby, true};
    QElapsedTimer timer;
    timer.start();
    SwitchSteps back = there;
    std::swap(back.record.from, back.record.to);
    back.standby = plan->record.standbyBefore;
    back.handover = co_await examined(handoverBetween(back.record.from, back.record.to));
    const auto before = co_await m_with.userMade.write([there, back](Connection &connection) {
        return tried(connection, [&](Connection &inner) -> StoreResult<double> {
            QElapsedTimer forth;
            forth.start();
            if (const auto changed = there.change(inner); !changed)
                return std::unexpected(changed.error());
            const double gone = sinceStart(forth);
            if (const auto changed = back.change(inner); !changed)
                return std::unexpected(changed.error());
            return gone;
        });
    });
    if (!before)
        co_return failed(before.error());
    co_return sinceStart(timer) - *before;
}

QCoro::Task<Switch::Result<SwitchRecord>> Switch::keepRehearsal(PersonaId persona, double there, double back)
{
    auto plan = planFor(successor(persona), Reason::Rehearsal);
    if (!plan)
        co_return std::unexpected(plan.error());
    SwitchRecord record = plan->record;
    record.there = there;
    record.back = back;
    auto kept = co_await m_with.userMade.write([record](Connection &connection) -> StoreResult<SwitchRecord> {
        SwitchRecord named = record;
        if (auto inserted = SwitchRows::insert(connection, named); !inserted)
            return std::unexpected(inserted.error());
        return named;
    });
    if (!kept)
        co_return failed(kept.error());
    co_return std::move(*kept);
}

} // namespace Godwit
