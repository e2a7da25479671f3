// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "outbox/desk.h"

namespace Godwit
{

// Of a deed that may be repeated. Until its try has begun (Act::State::Sending) nothing was sent that changes
// anything: a look-up that gets no answer leaves no doubt about the deed.
Verdict afterFailed(JournalEntry entry, const ServerError &error, Moment moment);

// What every delivery of a deed that may be repeated does around its own request.
class Delivery
{
public:
    explicit Delivery(Desk &desk) : m_desk(desk) {}

protected:
    // Marks the try; false when the act is not ours to send any more, or the outbox was paused.
    QCoro::Task<bool> begin(JournalEntry *entry);
    QCoro::Task<> done(JournalEntry entry);
    // Before begin() as well as after it. `sentence` stands instead of the error's own when the act is
    // refused.
    QCoro::Task<> failed(JournalEntry entry, ServerError error, QString sentence = {});
    // A definite no of ours.
    QCoro::Task<> refuse(JournalEntry entry, QString problem, QString sentence);

    Desk &m_desk;
};

// When an account's server does not find the post that an act is about.
QString postNotFoundSentence(const Server &server);

} // namespace Godwit
