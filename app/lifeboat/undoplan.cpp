// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lifeboat/undoplan.h"

#include <QCoreApplication>

namespace Godwit
{

namespace
{

bool hasOwnId(GraphKind kind)
{
    return kind == GraphKind::Lists || kind == GraphKind::Filters;
}

// What an account has of one kind, or of one list's members.
class There
{
public:
    void add(const GraphEntry &entry)
    {
        m_byName.insert(entry.name, &entry);
        if (entry.id)
            m_byId.insert(entry.id, &entry);
        if (entry.person)
            m_byPerson.insert(entry.person, &entry);
    }

    const GraphEntry *find(const GraphEntry &wish) const
    {
        // Another one of the same name is not the one that was made.
        if (hasOwnId(wish.kind) && wish.id)
            return m_byId.value(wish.id);
        if (const GraphEntry *byName = m_byName.value(wish.name))
            return byName;
        return wish.person ? m_byPerson.value(wish.person) : nullptr;
    }

private:
    QHash<QString, const GraphEntry *> m_byName;
    QHash<LocalId, const GraphEntry *> m_byId;
    QHash<PersonKey, const GraphEntry *> m_byPerson;
};

class Undoer
{
    Q_DECLARE_TR_FUNCTIONS(Undoer)

public:
    explicit Undoer(const UndoInput &input) : m_in(input)
    {
        for (auto each = input.there.entries.cbegin(); each != input.there.entries.cend(); ++each) {
            for (const GraphEntry &entry : each.value())
                (each.key() == GraphKind::Members ? m_members[entry.list] : m_there[each.key()]).add(entry);
        }
        for (const Placed &placed : input.placed) {
            if (placed.key.kind == GraphKind::Members)
                m_placedMembers[placed.key.list].push_back(&placed);
        }
    }

    UndoPlan plan()
    {
        for (const GraphKind kind :
             {GraphKind::Bookmarks, GraphKind::Tags, GraphKind::Filters, GraphKind::Lists, GraphKind::Members,
              GraphKind::Follows, GraphKind::Domains, GraphKind::Mutes, GraphKind::Blocks}) {
            for (const Placed &placed : m_in.placed) {
                if (placed.key.kind == kind)
                    planOne(placed);
            }
        }
        return std::move(m_plan);
    }

private:
    void planOne(const Placed &placed)
    {
        // It goes with its list.
        if (placed.key.kind == GraphKind::Members && m_goingLists.contains(placed.key.list))
            return;
        if (m_in.requested.contains(placed.key))
            return takeBack(placed, {}, SyncOutcome::Requested);
        const GraphEntry *there = find(placed);
        if (!there && m_in.there.known.contains(placed.key.kind)) {
            m_plan.gone.push_back(placed.key);
            return;
        }
        // Of what the server does not tell, only that it was put there is known.
        if (there && hasChanged(placed, *there))
            return leave(placed, {});
        if (there && placed.key.kind == GraphKind::Lists && holdsOthers(placed, *there))
            return leave(placed, tr("You have put others into this list since, so it stays."));
        if (placed.key.kind == GraphKind::Lists)
            m_goingLists.insert(placed.key.name);
        takeBack(placed, there ? there->id : LocalId(), SyncOutcome::Waiting);
    }

    const GraphEntry *find(const Placed &placed) const
    {
        if (placed.key.kind != GraphKind::Members)
            return m_there.value(placed.key.kind).find(placed.wish);
        for (const GraphEntry &list : m_in.there.entries.value(GraphKind::Lists)) {
            if (list.name != placed.key.list)
                continue;
            const auto members = m_members.constFind(list.id);
            return members == m_members.constEnd() ? nullptr : members->find(placed.wish);
        }
        return nullptr;
    }

    bool hasChanged(const Placed &placed, const GraphEntry &there) const
    {
        if (placed.key.kind == GraphKind::Follows && !m_in.can.testFlag(Capability::FollowOptions))
            return false;
        if (placed.key.kind == GraphKind::Lists)
            return there.name != placed.key.name;
        return !saysTheSame(placed.wish, there);
    }

    bool holdsOthers(const Placed &list, const GraphEntry &there) const
    {
        There ours;
        for (const Placed *member : m_placedMembers.value(list.key.name))
            ours.add(member->wish);
        return std::ranges::any_of(
            m_in.there.entries.value(GraphKind::Members),
            [&](const GraphEntry &member) { return member.list == there.id && !ours.find(member); });
    }

    static SyncRow rowOf(const Placed &placed)
    {
        SyncRow row;
        row.kind = placed.key.kind;
        row.list = placed.key.list;
        row.name = placed.key.name;
        row.removal = true;
        row.wish = placed.wish;
        return row;
    }

    void takeBack(const Placed &placed, const LocalId &id, SyncOutcome outcome)
    {
        SyncRow row = rowOf(placed);
        if (id)
            row.wish.id = id;
        row.outcome = outcome;
        m_plan.rows.push_back(std::move(row));
    }

    void leave(const Placed &placed, const QString &sentence)
    {
        SyncRow row = rowOf(placed);
        row.state = SyncRow::State::Settled;
        row.outcome = SyncOutcome::Changed;
        row.sentence = sentence;
        m_plan.rows.push_back(std::move(row));
    }

    const UndoInput &m_in;
    // Points into m_in, as do the others.
    QHash<GraphKind, There> m_there;
    // By their list.
    QHash<LocalId, There> m_members;
    QHash<QString, std::vector<const Placed *>> m_placedMembers;
    QSet<QString> m_goingLists;
    UndoPlan m_plan;
};

} // namespace

UndoPlan planUndo(const UndoInput &input)
{
    return Undoer(input).plan();
}

} // namespace Godwit
