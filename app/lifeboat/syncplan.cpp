// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lifeboat/syncplan.h"

namespace Godwit
{

using namespace std::chrono_literals;

namespace
{

constexpr Milliseconds noLife = std::chrono::days(7);
constexpr size_t fewRemovals = 10;

// Two servers round a moment differently.
bool isSameEnd(const std::optional<Instant> &left, const std::optional<Instant> &right)
{
    if (!left || !right)
        return left == right;
    return std::chrono::abs(*left - *right) < 2min;
}

bool isOver(const std::optional<Instant> &until, Instant now)
{
    return until && *until <= now;
}

QSet<std::pair<QString, bool>> wordSet(const WordFilter &filter)
{
    QSet<std::pair<QString, bool>> words;
    for (const FilterWord &word : filter.words)
        words.insert({word.text, word.wholeWord});
    return words;
}

// Which capability a kind needs on the standby; none: every server has it.
Capabilities neededFor(GraphKind kind)
{
    switch (kind) {
    case GraphKind::Mutes:
        return Capability::Mutes;
    case GraphKind::Domains:
        return Capability::DomainBlocks;
    case GraphKind::Lists:
    case GraphKind::Members:
        return Capability::Lists;
    case GraphKind::Filters:
        return Capability::FiltersV2 | Capability::FiltersV1;
    case GraphKind::Tags:
        return Capability::FollowedTags;
    case GraphKind::Bookmarks:
        return Capability::Bookmarks;
    default:
        return {};
    }
}

SyncRow rowFor(const GraphEntry &wish, const QString &list = {})
{
    SyncRow row;
    row.kind = wish.kind;
    row.list = list;
    row.name = wish.name;
    row.wish = wish;
    row.wish.id = {};
    row.wish.list = {};
    return row;
}

SyncRow settled(SyncRow row, SyncOutcome outcome)
{
    row.state = SyncRow::State::Settled;
    row.outcome = outcome;
    return row;
}

// What an account has of one kind, to be found by either of a person's names.
class Index
{
public:
    Index() = default;

    explicit Index(const std::vector<GraphEntry> &entries)
    {
        for (const GraphEntry &entry : entries)
            add(entry);
    }

    // The entry outlives the index.
    void add(const GraphEntry &entry)
    {
        m_byName.insert(entry.name, &entry);
        if (entry.person)
            m_byPerson.insert(entry.person, &entry);
    }

    const GraphEntry *find(const GraphEntry &wish) const
    {
        if (const GraphEntry *byName = m_byName.value(wish.name))
            return byName;
        return wish.person ? m_byPerson.value(wish.person) : nullptr;
    }

private:
    QHash<QString, const GraphEntry *> m_byName;
    QHash<PersonKey, const GraphEntry *> m_byPerson;
};

class Planner
{
public:
    explicit Planner(const PlanInput &input) : m_in(input)
    {
        for (const Placed &placed : input.placed)
            m_placed.insert(placed.key, &placed);
        const auto blocks = input.standby.entries.constFind(GraphKind::Blocks);
        if (blocks != input.standby.entries.constEnd())
            m_blockedThere = Index(*blocks);
    }

    std::vector<SyncRow> plan()
    {
        for (const GraphKind kind : allGraphKinds) {
            if (kind == GraphKind::Members)
                planMembers();
            else
                planKind(kind);
            planRemovals(kind);
        }
        return std::move(m_rows);
    }

private:
    std::vector<GraphEntry> activeOf(GraphKind kind) const
    {
        const bool counts = isKeptAway(kind) || m_in.active.known.contains(kind);
        return counts ? m_in.active.entries.value(kind) : std::vector<GraphEntry>();
    }

    std::vector<GraphEntry> standbyOf(GraphKind kind) const { return m_in.standby.entries.value(kind); }

    bool can(GraphKind kind) const
    {
        const Capabilities needed = neededFor(kind);
        return needed == Capabilities() || m_in.standbyCan.testAnyFlags(needed);
    }

    const Placed *placed(const SyncRow &row) const { return m_placed.value(keyOf(row)); }

    // It has been put there, and the server does not tell.
    bool isPutThereUnseen(const SyncRow &row) const
    {
        return !m_in.standby.known.contains(row.kind) && placed(row);
    }

    SyncWords words() const
    {
        return SyncWords(m_in.onceSince ? SyncPurpose::Restore : SyncPurpose::Standby);
    }

    // It was given, and the person has taken it away since.
    bool isTakenAway(const SyncRow &row) const
    {
        const Placed *before = placed(row);
        return m_in.onceSince && before && before->at >= *m_in.onceSince &&
               !m_in.requested.contains(keyOf(row));
    }

    bool wordByWord() const
    {
        return !m_in.standbyCan.testFlag(Capability::FiltersV2) &&
               m_in.standbyCan.testFlag(Capability::FiltersV1);
    }

    // As the standby's server can hold it: where a filter is one word, one for each word.
    std::vector<GraphEntry> wishesOf(GraphKind kind) const
    {
        std::vector<GraphEntry> wishes = activeOf(kind);
        if (kind != GraphKind::Filters || !wordByWord())
            return wishes;
        std::vector<GraphEntry> single;
        for (const GraphEntry &wish : wishes) {
            for (const FilterWord &word : wish.filter.words) {
                GraphEntry one = wish;
                one.name = one.shown = one.filter.title = word.text;
                one.filter.words = {word};
                single.push_back(std::move(one));
            }
        }
        return single;
    }

    bool isPointless(const GraphEntry &wish) const
    {
        if (isOfPeople(wish.kind) && wish.name == m_in.standbyHandle)
            return true;
        if (wish.kind == GraphKind::Mutes)
            return isOver(wish.mute.until, m_in.now);
        return wish.kind == GraphKind::Filters &&
               (isOver(wish.filter.until, m_in.now) || wish.filter.words.empty());
    }

    // Why the standby cannot have this one, although it has others of the kind.
    std::optional<SyncOutcome> obstacle(const GraphEntry &wish) const
    {
        if (!can(wish.kind))
            return SyncOutcome::Unsupported;
        if (wish.kind == GraphKind::Bookmarks && !wish.isPublic)
            return SyncOutcome::Private;
        const bool timed = wish.kind == GraphKind::Mutes && wish.mute.until;
        if (timed && !m_in.standbyCan.testFlag(Capability::TimedMutes))
            return SyncOutcome::Unsupported;
        const bool blurs = wish.kind == GraphKind::Filters && wish.filter.action == FilterAction::Blur;
        return blurs && wordByWord() ? std::optional(SyncOutcome::Unsupported) : std::nullopt;
    }

    // Whether what is there has to be changed; it is left alone when it was given just so before and the
    // server shows it otherwise, and when the person has made it there.
    bool mustChange(const GraphEntry &wish, const GraphEntry &there, const SyncRow &row) const
    {
        if (saysTheSame(wish, there) || m_in.onceSince)
            return false;
        if (wish.kind == GraphKind::Follows && !m_in.standbyCan.testFlag(Capability::FollowOptions))
            return false;
        const Placed *before = placed(row);
        if (before && saysTheSame(before->wish, wish))
            return false;
        return wish.kind != GraphKind::Filters || before;
    }

    void planKind(GraphKind kind)
    {
        const std::vector<GraphEntry> wishes = wishesOf(kind);
        const std::vector<GraphEntry> there = standbyOf(kind);
        const Index index(there);
        const std::vector<GraphEntry> blocked =
            kind == GraphKind::Follows ? activeOf(GraphKind::Blocks) : std::vector<GraphEntry>();
        const Index blocks(blocked);
        for (const GraphEntry &wish : wishes) {
            // Whoever is blocked is not followed, whatever the server's list still says.
            if (isPointless(wish) || blocks.find(wish))
                continue;
            if (kind == GraphKind::Follows && isBlockedThere(wish))
                planBlockedThere(wish);
            else
                planOne(wish, index);
        }
    }

    // By the person, not by Godwit, whose own blocks go away before anybody is followed.
    bool isBlockedThere(const GraphEntry &wish) const
    {
        const GraphEntry *block = m_blockedThere.find(wish);
        return block && !m_placed.contains({GraphKind::Blocks, {}, block->name});
    }

    void planBlockedThere(const GraphEntry &wish)
    {
        SyncRow row = settled(rowFor(wish), SyncOutcome::Refused);
        row.sentence = words().blockedThere();
        m_rows.push_back(std::move(row));
    }

    void planOne(const GraphEntry &wish, const Index &index)
    {
        SyncRow row = rowFor(wish);
        if (const auto why = obstacle(wish))
            return m_rows.push_back(settled(std::move(row), *why));
        if (const GraphEntry *there = index.find(wish)) {
            if (!mustChange(wish, *there, row))
                return;
            row.wish.id = there->id;
        } else if (isPutThereUnseen(row) || isTakenAway(row)) {
            return;
        }
        m_rows.push_back(std::move(row));
    }

    void planMembers()
    {
        QHash<LocalId, QString> titles;
        const std::vector<GraphEntry> lists = activeOf(GraphKind::Lists);
        for (const GraphEntry &list : lists)
            titles.insert(list.id, list.name);
        const std::vector<GraphEntry> standbyMembers = standbyOf(GraphKind::Members);
        QHash<QString, Index> there;
        for (const GraphEntry &list : standbyOf(GraphKind::Lists)) {
            for (const GraphEntry &member : standbyMembers) {
                if (member.list == list.id)
                    there[list.name].add(member);
            }
        }
        QSet<SyncKey> taken;
        const std::vector<GraphEntry> members = activeOf(GraphKind::Members);
        for (const GraphEntry &member : members) {
            const QString title = titles.value(member.list);
            if (title.isEmpty() || isPointless(member))
                continue;
            SyncRow row = rowFor(member, title);
            if (taken.contains(keyOf(row)))
                continue;
            taken.insert(keyOf(row));
            const auto known = there.constFind(title);
            if ((known != there.constEnd() && known->find(member)) || isTakenAway(row))
                continue;
            m_rows.push_back(can(GraphKind::Members) ? row : settled(row, SyncOutcome::Unsupported));
        }
    }

    bool isWished(const Placed &placed) const
    {
        if (placed.key.kind != GraphKind::Members)
            return m_wished->find(placed.wish);
        return m_memberWishes.contains(placed.key);
    }

    void gatherPresent(GraphKind kind)
    {
        m_present = standbyOf(kind);
        m_presentIn.clear();
        for (const GraphEntry &entry : m_present)
            m_presentIn[entry.list].add(entry);
    }

    void gatherWishes(GraphKind kind)
    {
        m_wishes = wishesOf(kind);
        m_wished.emplace(m_wishes);
        m_memberWishes.clear();
        if (kind != GraphKind::Members)
            return;
        QHash<LocalId, QString> titles;
        for (const GraphEntry &list : activeOf(GraphKind::Lists))
            titles.insert(list.id, list.name);
        for (const GraphEntry &member : m_wishes)
            m_memberWishes.insert({kind, titles.value(member.list), member.name});
    }

    // The standby's own name for what is to go; nothing when it is not there any more.
    std::optional<GraphEntry> presentOn(const Placed &placed) const
    {
        LocalId list;
        if (placed.key.kind == GraphKind::Members) {
            for (const GraphEntry &each : standbyOf(GraphKind::Lists)) {
                if (each.name == placed.key.list)
                    list = each.id;
            }
            if (!list)
                return std::nullopt;
        }
        GraphEntry wish = placed.wish;
        wish.name = placed.key.name;
        const auto present = m_presentIn.constFind(list);
        const GraphEntry *each = present == m_presentIn.constEnd() ? nullptr : present->find(wish);
        if (each)
            return *each;
        // A server that does not tell.
        return m_in.standby.known.contains(placed.key.kind) ? std::nullopt : std::optional(placed.wish);
    }

    // Read just now, and what was read is at hand; or never to be read.
    bool isSure(GraphKind kind) const
    {
        return (m_in.fresh.contains(kind) && m_in.active.known.contains(kind)) ||
               m_in.active.untold.contains(kind);
    }

    // A list of the standby's may hold what the person has put there: it stays.
    void planRemovals(GraphKind kind)
    {
        if (kind == GraphKind::Lists || !isSure(kind))
            return;
        if (kind == GraphKind::Members && !isSure(GraphKind::Lists))
            return;
        gatherWishes(kind);
        gatherPresent(kind);
        size_t ours = 0;
        std::vector<SyncRow> removals;
        for (const Placed &placed : m_in.placed) {
            if (placed.key.kind != kind)
                continue;
            ++ours;
            if (isWished(placed))
                continue;
            if (const auto there = presentOn(placed)) {
                SyncRow row = rowFor(placed.wish, placed.key.list);
                row.name = placed.key.name;
                row.removal = true;
                row.wish.id = there->id;
                removals.push_back(std::move(row));
            }
        }
        const bool tooMany = removals.size() > std::max(fewRemovals, ours / 5);
        for (SyncRow &row : removals)
            m_rows.push_back(tooMany ? settled(std::move(row), SyncOutcome::Held) : std::move(row));
    }

    const PlanInput &m_in;
    QHash<SyncKey, const Placed *> m_placed;
    Index m_blockedThere;
    std::vector<GraphEntry> m_wishes;
    // Points into m_wishes.
    std::optional<Index> m_wished;
    QSet<SyncKey> m_memberWishes;
    // What the standby has of the kind.
    std::vector<GraphEntry> m_present;
    // By list, where it has one; points into m_present.
    QHash<LocalId, Index> m_presentIn;
    std::vector<SyncRow> m_rows;
};

// A no, or a wait for somebody's yes.
bool isAnswered(const SyncRow &row)
{
    if (row.state != SyncRow::State::Settled)
        return false;
    return row.outcome == SyncOutcome::NotFound || row.outcome == SyncOutcome::Refused ||
           row.outcome == SyncOutcome::SomebodyElse || row.outcome == SyncOutcome::Unsupported ||
           row.outcome == SyncOutcome::Requested;
}

} // namespace

bool saysTheSame(const GraphEntry &left, const GraphEntry &right)
{
    switch (left.kind) {
    case GraphKind::Follows:
        return left.follow == right.follow;
    case GraphKind::Mutes:
        return left.mute.hideNotifications == right.mute.hideNotifications &&
               isSameEnd(left.mute.until, right.mute.until);
    case GraphKind::Filters:
        return left.filter.places == right.filter.places && left.filter.action == right.filter.action &&
               isSameEnd(left.filter.until, right.filter.until) &&
               wordSet(left.filter) == wordSet(right.filter);
    default:
        return true;
    }
}

QSet<SyncKey> requestedIn(const std::vector<SyncRow> &rows)
{
    QSet<SyncKey> keys;
    for (const SyncRow &row : rows) {
        if (row.kind == GraphKind::Follows && row.outcome == SyncOutcome::Requested)
            keys.insert(keyOf(row));
    }
    return keys;
}

std::vector<SyncRow> planSync(const PlanInput &input)
{
    return Planner(input).plan();
}

// What is under way, or waits or has been answered lately for the same wish, is not begun anew.
static bool staysAsItWas(const SyncRow &old, const SyncRow &planned, Instant now)
{
    if (isUnderWay(old))
        return true;
    if (planned.state != SyncRow::State::Waiting || old.removal != planned.removal ||
        !saysTheSame(old.wish, planned.wish))
        return false;
    return old.state == SyncRow::State::Waiting || (isAnswered(old) && now - old.changedAt < noLife);
}

std::vector<SyncRow> mergeRows(std::vector<SyncRow> planned, const std::vector<SyncRow> &known, Instant now)
{
    QHash<SyncKey, const SyncRow *> before;
    for (const SyncRow &row : known)
        before.insert(keyOf(row), &row);
    std::vector<SyncRow> merged;
    QSet<SyncKey> taken;
    for (SyncRow &row : planned) {
        if (taken.contains(keyOf(row)))
            continue;
        taken.insert(keyOf(row));
        row.changedAt = now;
        const SyncRow *old = before.value(keyOf(row));
        if (old && staysAsItWas(*old, row, now))
            merged.push_back(*old);
        else
            merged.push_back(std::move(row));
    }
    for (const SyncRow &row : known) {
        if (!taken.contains(keyOf(row)) && isUnderWay(row))
            merged.push_back(row);
    }
    return merged;
}

} // namespace Godwit
