// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewmodels/pollmaker.h"

#include "base/tr.h"

#include <algorithm>

namespace Godwit
{

// As it will be once the server has counted the vote.
static Poll counted(Poll poll, const Vote *waiting)
{
    if (!waiting || poll.voted)
        return poll;
    poll.voted = true;
    poll.ownVotes = waiting->choices;
    for (const int choice : waiting->choices) {
        if (choice < 0 || size_t(choice) >= poll.options.size())
            continue;
        PollOption &option = poll.options[size_t(choice)];
        if (option.votes)
            option.votes = *option.votes + 1;
        poll.votes += 1;
    }
    if (poll.voters)
        poll.voters = *poll.voters + 1;
    return poll;
}

static QList<PollOptionRow> optionsOf(const Poll &poll)
{
    // Where people are not counted apart, a poll of many choices may count one person several times.
    const double all = double(std::max<qint64>(1, poll.voters.value_or(poll.votes)));
    QList<PollOptionRow> rows;
    for (size_t i = 0; i < poll.options.size(); ++i) {
        const PollOption &option = poll.options[i];
        rows.append({.title = option.title,
                     .share = option.votes ? std::min(1.0, double(*option.votes) / all) : -1,
                     .own = std::ranges::contains(poll.ownVotes, int(i))});
    }
    return rows;
}

static QString votesWords(const Poll &poll)
{
    if (poll.voters)
        return tr("%n person(s)", nullptr, int(*poll.voters));
    return tr("%n vote(s)", nullptr, int(poll.votes));
}

PollRow pollRow(const Poll &poll, const Vote *waiting, bool own, Instant now)
{
    const Poll shown = counted(poll, waiting);
    const bool over = shown.closed || (shown.closesAt && *shown.closesAt <= now);
    return {.options = optionsOf(shown),
            .votes = votesWords(shown),
            .closesAt = shown.closesAt ? double(toMs(*shown.closesAt)) : 0,
            .closed = over,
            .multiple = shown.multiple,
            .votable = !over && !own && !shown.voted,
            .pending = waiting && !poll.voted};
}

QString closingWords(double closesAt, bool closed, Instant now)
{
    using namespace std::chrono;
    const auto left = instantFromMs(qint64(closesAt)) - now;
    if (closed || (closesAt > 0 && left <= 0ms))
        return tr("closed");
    if (closesAt <= 0)
        return {};
    if (left < 1h)
        return tr("closes in %1 min").arg(ceil<minutes>(left).count());
    if (left < 48h)
        return tr("closes in %1 h").arg(round<hours>(left).count());
    return tr("closes in %1 d").arg(round<days>(left).count());
}

} // namespace Godwit
