// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "outbox/handoverrows.h"

#include "outbox/actcodec.h"
#include "outbox/journalcancel.h"
#include "outbox/journalrows.h"
#include "outbox/lastpost.h"

#include <algorithm>

namespace Godwit::HandoverRows
{

using Kind = Passage::Kind;
using Why = Passage::Why;

// What is open, and `also`, which may have been refused. States as in Act::State, kinds as in DeedKind (see
// WorkList). A post's files are part of it even when they have been uploaded.
static StoreResult<std::vector<JournalEntry>> openEntries(Connection &connection, AccountId account,
                                                          const ActId &also = {})
{
    static const QString sql =
        QStringLiteral(
            "SELECT %1 FROM outbox_act a WHERE a.account = ? AND (a.state IN (1, 2, 5, 6, 8) OR a.id = ? OR "
            "(a.kind = 2 AND a.state IN (3, 4) AND EXISTS (SELECT 1 FROM outbox_need n "
            "JOIN outbox_act p ON p.id = n.act WHERE n.needs = a.id "
            "AND (p.state IN (1, 2, 5, 6, 8) OR p.id = ?)))) ORDER BY a.seq")
            .arg(JournalRows::columns());
    return JournalRows::collect(connection, sql, {account.value(), also.toString(), also.toString()});
}

StoreResult<std::vector<PostKey>> namedByOpen(Connection &connection, AccountId account)
{
    const auto entries = openEntries(connection, account);
    if (!entries)
        return std::unexpected(entries.error());
    std::vector<PostKey> named;
    for (const JournalEntry &entry : *entries) {
        for (const PostKey &key : namedBy(entry.act.deed)) {
            if (!std::ranges::contains(named, key))
                named.push_back(key);
        }
    }
    return named;
}

namespace
{

// What belongs together goes together: a post and its files, an answer and what it answers, two acts on the
// same thing.
class Acts
{
public:
    Acts(std::vector<Outcome> outcomes) : m_outcomes(std::move(outcomes))
    {
        for (size_t n = 0; n < m_outcomes.size(); ++n)
            m_places.insert(m_outcomes[n].entry.act.id.toString(), n);
    }

    // Until nothing changes any more.
    void settle()
    {
        while (parents() || files() || subjects()) {
        }
    }

    std::vector<Outcome> take() { return std::move(m_outcomes); }

private:
    static bool isUpload(const Outcome &outcome)
    {
        return std::holds_alternative<UploadMedia>(outcome.entry.act.deed);
    }

    static bool goes(const Outcome &outcome) { return outcome.passage.kind == Kind::Goes; }

    static bool hold(Outcome &outcome)
    {
        outcome.passage = {Kind::Stays, Why::Belongs};
        return true;
    }

    // What an answer or a reaction waits for decides for it.
    bool parents()
    {
        bool changed = false;
        for (Outcome &outcome : m_outcomes) {
            if (outcome.passage.kind == Kind::Stays || isUpload(outcome))
                continue;
            for (const ActId &need : needsOf(outcome.entry.act.deed)) {
                const auto place = m_places.constFind(need.toString());
                if (place != m_places.cend() && !isUpload(m_outcomes[*place]) && !goes(m_outcomes[*place]))
                    changed = hold(outcome);
            }
        }
        return changed;
    }

    // A file goes with the post that it is for. One that another post needs where it is keeps this one there.
    bool files()
    {
        QHash<QString, bool> wanted;
        for (const Outcome &outcome : m_outcomes) {
            if (isUpload(outcome))
                continue;
            for (const ActId &need : needsOf(outcome.entry.act.deed)) {
                const auto known = wanted.constFind(need.toString());
                wanted.insert(need.toString(), goes(outcome) && (known == wanted.cend() || *known));
            }
        }
        bool changed = false;
        for (Outcome &outcome : m_outcomes) {
            if (isUpload(outcome) && goes(outcome) && !wanted.value(outcome.entry.act.id.toString(), false))
                changed = hold(outcome);
            if (isUpload(outcome) || !goes(outcome))
                continue;
            for (const ActId &need : needsOf(outcome.entry.act.deed)) {
                const auto place = m_places.constFind(need.toString());
                if (place != m_places.cend() && isUpload(m_outcomes[*place]) && !goes(m_outcomes[*place]))
                    changed = hold(outcome);
            }
        }
        return changed;
    }

    bool subjects()
    {
        QSet<QString> held;
        for (const Outcome &outcome : m_outcomes) {
            if (!goes(outcome))
                held.insert(subjectOf(outcome.entry.act.deed));
        }
        held.remove(QString());
        bool changed = false;
        for (Outcome &outcome : m_outcomes) {
            if (goes(outcome) && held.contains(subjectOf(outcome.entry.act.deed)))
                changed = hold(outcome);
        }
        return changed;
    }

    std::vector<Outcome> m_outcomes;
    QHash<QString, size_t> m_places;
};

} // namespace

// What the old account's server would have decided, the new one's might decide otherwise.
static StoreResult<void> sayWhomItIsFor(Connection &connection, const JournalEntry &entry,
                                        const Handover &handover)
{
    const auto *post = std::get_if<WritePost>(&entry.act.deed);
    const auto meant = post ? meantFor(entry, *post, handover) : std::nullopt;
    // Said outright, an answer would not be narrowed any more to what it answers.
    if (!meant || post->visibility || (post->replyTo && !entry.memo))
        return {};
    WritePost said = *post;
    said.visibility = meant;
    const auto deed = encodeDeed(said);
    if (!deed)
        return {};
    const auto done = connection.run(QStringLiteral("UPDATE outbox_act SET deed = ? WHERE id = ?"),
                                     {QString::fromUtf8(*deed), entry.act.id.toString()});
    if (!done)
        return std::unexpected(done.error());
    return {};
}

static StoreResult<void> move(Connection &connection, const JournalEntry &entry, AccountId to, Instant now)
{
    const auto done = connection.run(
        QStringLiteral(
            "UPDATE outbox_act SET account = ?, state = ?, tries = 0, uncertain = 0, next_try_at = NULL, "
            "send_key = '', key_made_at = NULL, memo = '', polls = 0, clean_polls = 0, flag_before = NULL, "
            "problem = '', problem_sentence = '', result_post = '', result_id = '', result_url = '', "
            "offered_to = NULL, changed_at = ?, revision = revision + 1 WHERE id = ?"),
        {to.value(), int(Act::State::Queued), qint64(toMs(now)), entry.act.id.toString()});
    if (!done)
        return std::unexpected(done.error());
    return {};
}

static StoreResult<void> ask(Connection &connection, JournalEntry entry, const Handover &handover, Why why,
                             Instant now)
{
    entry.act.state = Act::State::Ask;
    entry.act.nextTryAt.reset();
    entry.act.problem = audienceProblem();
    entry.act.problemSentence = passageSentence(why, handover);
    entry.act.offeredTo = handover.to;
    const auto done = JournalRows::replace(connection, entry, now);
    if (!done)
        return std::unexpected(done.error());
    return {};
}

// It says for itself why it is still here.
static StoreResult<void> explain(Connection &connection, const JournalEntry &entry, const Handover &handover,
                                 Instant now)
{
    if (entry.act.state != Act::State::Unknown)
        return {};
    JournalEntry explained = entry;
    explained.act.problemSentence = passageSentence(Why::Unsettled, handover);
    const auto done = JournalRows::replace(connection, explained, now);
    if (!done)
        return std::unexpected(done.error());
    return {};
}

static StoreResult<void> apply(Connection &connection, const Outcome &outcome, const Handover &handover,
                               Instant now)
{
    switch (outcome.passage.kind) {
    case Kind::Goes:
        // What the old server has for later must not come out there as well, should it come back.
        if (auto dropped = JournalRows::dropScheduled(connection, outcome.entry.act, now); !dropped)
            return dropped;
        if (auto said = sayWhomItIsFor(connection, outcome.entry, handover); !said)
            return said;
        return move(connection, outcome.entry, handover.to, now);
    case Kind::Asks:
        return ask(connection, outcome.entry, handover, outcome.passage.why, now);
    case Kind::Stays:
        break;
    }
    return explain(connection, outcome.entry, handover, now);
}

// A post that was said as both accounts at once.
static bool isSame(const WritePost &one, const WritePost &other)
{
    if (one.contentWarning != other.contentWarning)
        return false;
    const QString text = one.text.trimmed();
    const QString twin = other.text.trimmed();
    // Whose server has no quotes names the quoted post at the end.
    if (bool(one.quotes) != bool(other.quotes))
        return one.quotes ? twin.startsWith(text) : text.startsWith(twin);
    return text == twin;
}

static StoreResult<bool> isSaidThere(Connection &connection, const JournalEntry &entry, AccountId there)
{
    const auto *post = std::get_if<WritePost>(&entry.act.deed);
    if (!post)
        return false;
    static const QString sql =
        QStringLiteral("SELECT %1 FROM outbox_act a WHERE a.account = ? AND a.kind = 1 "
                       "AND a.created_at = ? AND a.state NOT IN (4, 7)")
            .arg(JournalRows::columns());
    const auto said =
        JournalRows::collect(connection, sql, {there.value(), qint64(toMs(entry.act.createdAt))});
    if (!said)
        return std::unexpected(said.error());
    return std::ranges::any_of(*said, [post](const JournalEntry &other) {
        const auto *twin = std::get_if<WritePost>(&other.act.deed);
        return twin && isSame(*post, *twin);
    });
}

// As passageOf(), and what the journal knows besides.
static StoreResult<Outcome> outcomeOf(Connection &connection, JournalEntry entry, const Handover &handover)
{
    Passage passage = passageOf(entry, handover);
    if (passage.kind != Kind::Stays) {
        const auto said = isSaidThere(connection, entry, handover.to);
        if (!said)
            return std::unexpected(said.error());
        if (*said)
            passage = {Kind::Stays, Why::SaidThere};
    }
    return Outcome{std::move(entry), passage};
}

// What a person has said, though it be the account's own.
static bool isWorthTelling(const Outcome &outcome)
{
    const Act &act = outcome.entry.act;
    return !std::holds_alternative<UploadMedia>(act.deed) && (!act.bound || isLastPost(act));
}

static StoreResult<std::vector<Outcome>> applyAll(Connection &connection, std::vector<Outcome> outcomes,
                                                  const Handover &handover, Instant now)
{
    for (const Outcome &outcome : outcomes) {
        if (auto done = apply(connection, outcome, handover, now); !done)
            return std::unexpected(done.error());
    }
    for (const Outcome &outcome : outcomes) {
        if (outcome.passage.kind != Kind::Goes)
            continue;
        if (auto ended = JournalRows::rejectIfNeedsEnded(connection, outcome.entry.act.id, now); !ended)
            return std::unexpected(ended.error());
    }
    if (auto woken = JournalRows::wake(connection, handover.to); !woken)
        return std::unexpected(woken.error());
    std::erase_if(outcomes, [](const Outcome &outcome) { return !isWorthTelling(outcome); });
    return outcomes;
}

StoreResult<std::vector<Outcome>> handOver(Connection &connection, const Handover &handover, Instant now)
{
    auto entries = openEntries(connection, handover.from);
    if (!entries)
        return std::unexpected(entries.error());
    std::vector<Outcome> outcomes;
    for (JournalEntry &entry : *entries) {
        auto outcome = outcomeOf(connection, std::move(entry), handover);
        if (!outcome)
            return std::unexpected(outcome.error());
        outcomes.push_back(std::move(*outcome));
    }
    Acts acts(std::move(outcomes));
    acts.settle();
    return applyAll(connection, acts.take(), handover, now);
}

static bool isSettledForGood(Act::State state)
{
    return state == Act::State::Sent || state == Act::State::Cancelled;
}

// The act, what it needs, what needs it, and so on.
static QSet<QString> familyOf(const std::vector<JournalEntry> &entries, const ActId &id)
{
    QSet<QString> family{id.toString()};
    for (qsizetype before = 0; before != family.size();) {
        before = family.size();
        for (const JournalEntry &entry : entries) {
            const QString own = entry.act.id.toString();
            for (const ActId &need : needsOf(entry.act.deed)) {
                if (family.contains(own) || family.contains(need.toString())) {
                    family.insert(own);
                    family.insert(need.toString());
                }
            }
        }
    }
    return family;
}

StoreResult<std::vector<Outcome>> handOverOne(Connection &connection, const Handover &handover,
                                              const ActId &id, Instant now)
{
    auto entries = openEntries(connection, handover.from, id);
    if (!entries)
        return std::unexpected(entries.error());
    const QSet<QString> family = familyOf(*entries, id);
    std::vector<Outcome> outcomes;
    for (JournalEntry &entry : *entries) {
        if (!family.contains(entry.act.id.toString()))
            continue;
        const bool isDecided = entry.act.id == id || std::holds_alternative<UploadMedia>(entry.act.deed);
        const Passage passage = isDecided ? passageByDecision(entry, handover) : passageOf(entry, handover);
        outcomes.push_back({std::move(entry), passage});
    }
    Acts acts(std::move(outcomes));
    acts.settle();
    outcomes = acts.take();
    const auto own =
        std::ranges::find(outcomes, id, [](const Outcome &outcome) { return outcome.entry.act.id; });
    if (own == outcomes.end() || isSettledForGood(own->entry.act.state))
        return std::vector<Outcome>();
    std::rotate(outcomes.begin(), own, own + 1);
    if (outcomes.front().passage.kind != Kind::Goes)
        return outcomes;
    // The others were not asked about.
    std::erase_if(outcomes, [](const Outcome &outcome) { return outcome.passage.kind != Kind::Goes; });
    return applyAll(connection, std::move(outcomes), handover, now);
}

StoreResult<std::vector<Outcome>> handOverLate(Connection &connection, const Handover &handover,
                                               const QSet<ActId> &late, Instant now)
{
    // What asks for another account than this one is asked anew.
    for (const ActId &id : late) {
        if (auto kept = keepWaiting(connection, id, now); !kept)
            return std::unexpected(kept.error());
    }
    auto entries = openEntries(connection, handover.from);
    if (!entries)
        return std::unexpected(entries.error());
    QSet<QString> families;
    for (const ActId &id : late)
        families.unite(familyOf(*entries, id));
    std::vector<Outcome> outcomes;
    for (JournalEntry &entry : *entries) {
        if (!families.contains(entry.act.id.toString()))
            continue;
        auto outcome = outcomeOf(connection, std::move(entry), handover);
        if (!outcome)
            return std::unexpected(outcome.error());
        outcomes.push_back(std::move(*outcome));
    }
    Acts acts(std::move(outcomes));
    acts.settle();
    return applyAll(connection, acts.take(), handover, now);
}

StoreResult<bool> keepWaiting(Connection &connection, const ActId &id, Instant now)
{
    const auto done = connection.run(
        QStringLiteral(
            "UPDATE outbox_act SET state = CASE WHEN kind = 1 AND result_id <> '' THEN 8 ELSE 1 END, "
            "next_try_at = NULL, problem = '', problem_sentence = '', "
            "offered_to = NULL, changed_at = ?, revision = revision + 1 "
            "WHERE id = ? AND state = 6 AND offered_to IS NOT NULL"),
        {qint64(toMs(now)), id.toString()});
    if (!done)
        return std::unexpected(done.error());
    if (connection.changes() != 1)
        return false;
    // What it needs may have ended while it asked.
    if (auto ended = JournalRows::rejectIfNeedsEnded(connection, id, now); !ended)
        return std::unexpected(ended.error());
    return true;
}

StoreResult<void> keepAllWaiting(Connection &connection, AccountId account, Instant now)
{
    static const QString sql =
        QStringLiteral("SELECT %1 FROM outbox_act a WHERE a.account = ? AND a.state = 6 "
                       "AND a.offered_to IS NOT NULL ORDER BY a.seq")
            .arg(JournalRows::columns());
    const auto asking = JournalRows::collect(connection, sql, {account.value()});
    if (!asking)
        return std::unexpected(asking.error());
    for (const JournalEntry &entry : *asking) {
        if (auto kept = keepWaiting(connection, entry.act.id, now); !kept)
            return std::unexpected(kept.error());
    }
    return {};
}

} // namespace Godwit::HandoverRows
