// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "outbox/delivery.h"

#include "base/tr.h"

#include <qcoro/qcorofuture.h>

namespace Godwit
{

Verdict afterFailed(JournalEntry entry, const ServerError &error, Moment moment)
{
    const bool begun = entry.act.state == Act::State::Sending;
    return begun ? afterRepeatableFailed(std::move(entry), error, moment)
                 : afterPreparationFailed(std::move(entry), error, moment);
}

QCoro::Task<bool> Delivery::begin(JournalEntry *entry)
{
    entry->act.state = Act::State::Sending;
    entry->act.tries += 1;
    entry->act.nextTryAt.reset();
    const bool mine = co_await m_desk.keep(*entry);
    entry->revision += 1;
    co_return mine;
}

QCoro::Task<> Delivery::done(JournalEntry entry)
{
    entry.act.state = Act::State::Sent;
    entry.act.nextTryAt.reset();
    clearProblem(entry.act);
    co_await m_desk.keep(std::move(entry));
}

QCoro::Task<> Delivery::failed(JournalEntry entry, ServerError error, QString sentence)
{
    Verdict verdict = afterFailed(std::move(entry), error, m_desk.moment());
    const Act act = verdict.entry.act;
    const auto before = verdict.entry.flagBefore;
    const bool refused = act.state == Act::State::Rejected;
    if (refused && !sentence.isEmpty())
        verdict.entry.act.problemSentence = std::move(sentence);
    const bool kept = co_await m_desk.keep(std::move(verdict));
    const auto *reaction = std::get_if<ReactToPost>(&act.deed);
    if (kept && refused && reaction && before)
        co_await m_desk.overlay(act.account, reaction->post, reaction->reaction, *before);
}

QCoro::Task<> Delivery::refuse(JournalEntry entry, QString problem, QString sentence)
{
    entry.act.state = Act::State::Rejected;
    entry.act.nextTryAt.reset();
    entry.act.problem = std::move(problem);
    entry.act.problemSentence = std::move(sentence);
    co_await m_desk.keep(std::move(entry));
}

QString postNotFoundSentence(const Server &server)
{
    return tr("%1 does not find this post, so nothing was done there.").arg(serverName(server));
}

} // namespace Godwit
