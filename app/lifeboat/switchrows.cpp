// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lifeboat/switchrows.h"

#include <map>

namespace Godwit::SwitchRows
{

using namespace Qt::StringLiterals;
using Reason = SwitchRecord::Reason;

static QVariant orNull(const std::optional<double> &value)
{
    return value ? QVariant(*value) : QVariant();
}

static StoreResult<void> tell(Connection &connection, qint64 record, const SwitchRecord::Outcome &outcome)
{
    const auto told =
        connection.run(u"INSERT INTO switch_act (switch, act, outcome, reason) VALUES (?, ?, ?, ?)"_s,
                       {record, outcome.act.toString(), int(outcome.passage.kind), int(outcome.passage.why)});
    if (!told)
        return std::unexpected(told.error());
    return {};
}

StoreResult<void> insert(Connection &connection, SwitchRecord &record)
{
    const auto added = connection.run(u"INSERT INTO switch_record (persona, at, from_account, to_account, "
                                      u"reason, standby_before, there_ms, "
                                      "back_ms) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s,
                                      {record.persona.value(), qint64(toMs(record.at)), record.from.value(),
                                       record.to.value(), int(record.reason), record.standbyBefore.value(),
                                       orNull(record.there), orNull(record.back)});
    if (!added)
        return std::unexpected(added.error());
    record.id = connection.lastInsertId();
    for (const SwitchRecord::Outcome &outcome : record.acts) {
        if (auto told = tell(connection, record.id, outcome); !told)
            return told;
    }
    return {};
}

static SwitchRecord recordOf(const QSqlQuery &query)
{
    SwitchRecord record;
    record.id = query.value(0).toLongLong();
    record.persona = PersonaId(query.value(1).toLongLong());
    record.at = instantFromMs(query.value(2).toLongLong());
    record.from = AccountId(query.value(3).toLongLong());
    record.to = AccountId(query.value(4).toLongLong());
    record.reason = Reason(query.value(5).toInt());
    record.standbyBefore = AccountId(query.value(6).toLongLong());
    if (!query.value(7).isNull())
        record.there = query.value(7).toDouble();
    if (!query.value(8).isNull())
        record.back = query.value(8).toDouble();
    return record;
}

static const QString &columns()
{
    static const QString names =
        u"id, persona, at, from_account, to_account, reason, standby_before, there_ms, back_ms"_s;
    return names;
}

static StoreResult<void> addActs(Connection &connection, SwitchRecord &record)
{
    // In the order in which they were said; one that was removed since comes last.
    const auto query =
        connection.run(u"SELECT s.act, s.outcome, s.reason FROM switch_act s LEFT JOIN outbox_act a "
                       "ON a.id = s.act WHERE s.switch = ? ORDER BY a.seq IS NULL, a.seq"_s,
                       {record.id});
    if (!query)
        return std::unexpected(query.error());
    while ((*query)->next()) {
        record.acts.push_back(
            {ActId((*query)->value(0).toString()),
             {Passage::Kind((*query)->value(1).toInt()), Passage::Why((*query)->value(2).toInt())}});
    }
    return {};
}

static StoreResult<std::vector<SwitchRecord>> collect(Connection &connection, const QString &sql,
                                                      const QVariantList &values)
{
    const auto query = connection.run(sql, values);
    if (!query)
        return std::unexpected(query.error());
    std::vector<SwitchRecord> records;
    while ((*query)->next())
        records.push_back(recordOf(**query));
    for (SwitchRecord &record : records) {
        if (auto added = addActs(connection, record); !added)
            return std::unexpected(added.error());
    }
    return records;
}

StoreResult<std::vector<SwitchRecord>> newest(Connection &connection, PersonaId persona, int limit)
{
    return collect(
        connection,
        u"SELECT %1 FROM switch_record WHERE persona = ? ORDER BY id DESC LIMIT ?"_s.arg(columns()),
        {persona.value(), limit});
}

StoreResult<std::optional<SwitchRecord>> lastTo(Connection &connection, PersonaId persona, AccountId to)
{
    auto records = collect(connection,
                           u"SELECT %1 FROM switch_record WHERE persona = ? AND reason <> ? "
                           "ORDER BY id DESC LIMIT 1"_s.arg(columns()),
                           {persona.value(), int(Reason::Rehearsal)});
    if (!records)
        return std::unexpected(records.error());
    if (records->empty() || records->front().to != to)
        return std::nullopt;
    return std::move(records->front());
}

// Outcomes as in Passage, states as in Act::State. What asks may have been carried once already, and ask for
// somebody before the one that is left.
StoreResult<void> carryOn(Connection &connection, const SwitchRecord &record)
{
    const int stays = int(Passage::Kind::Stays);
    const int unsettled = int(Passage::Why::Unsettled);
    const int decision = int(Passage::Why::Decision);
    const auto carried = connection.run(
        u"INSERT OR IGNORE INTO switch_act (switch, act, outcome, reason) "
        "SELECT ?, s.act, ?, CASE WHEN a.state = 6 THEN ? ELSE ? END "
        "FROM switch_act s JOIN outbox_act a ON a.id = s.act "
        "WHERE s.switch = (SELECT max(id) FROM switch_record WHERE persona = ? AND reason <> ? AND id < ?) "
        "AND a.account NOT IN (?, ?) AND ((s.outcome = ? AND s.reason = ? AND a.state IN (1, 2, 5, 6)) "
        "OR (s.outcome = ? AND s.reason = ? AND a.state = 6 AND a.offered_to IS NOT NULL) "
        "OR (a.state = 6 AND a.offered_to = ?))"_s,
        {record.id, stays, decision, unsettled, record.persona.value(), int(Reason::Rehearsal), record.id,
         record.from.value(), record.to.value(), stays, unsettled, stays, decision, record.from.value()});
    if (!carried)
        return std::unexpected(carried.error());
    return {};
}

StoreResult<std::vector<SwitchRecord>> withLateActs(Connection &connection)
{
    const auto query = connection.run(
        u"SELECT s.switch, a.account, s.act FROM switch_act s JOIN switch_record r ON r.id = s.switch "
        "JOIN outbox_act a ON a.id = s.act JOIN account c ON c.id = a.account AND c.persona = r.persona "
        "WHERE s.switch IN (SELECT max(id) FROM switch_record WHERE reason <> ? GROUP BY persona) "
        "AND s.outcome = ? AND a.account <> r.to_account "
        "AND ((s.reason = ? AND a.state = 1 AND a.uncertain = 0) "
        "OR (s.reason IN (?, ?) AND a.state = 6 AND a.offered_to <> r.to_account)) "
        "ORDER BY s.switch"_s,
        {int(Reason::Rehearsal), int(Passage::Kind::Stays), int(Passage::Why::Unsettled),
         int(Passage::Why::Unsettled), int(Passage::Why::Decision)});
    if (!query)
        return std::unexpected(query.error());
    std::map<std::pair<qint64, qint64>, std::vector<SwitchRecord::Outcome>> late;
    while ((*query)->next()) {
        const std::pair from((*query)->value(0).toLongLong(), (*query)->value(1).toLongLong());
        late[from].push_back({ActId((*query)->value(2).toString()), {}});
    }
    std::vector<SwitchRecord> records;
    for (auto &[from, acts] : late) {
        auto found =
            collect(connection, u"SELECT %1 FROM switch_record WHERE id = ?"_s.arg(columns()), {from.first});
        if (!found)
            return std::unexpected(found.error());
        for (SwitchRecord &record : *found) {
            record.from = AccountId(from.second);
            record.acts = std::move(acts);
            records.push_back(std::move(record));
        }
    }
    return records;
}

static StoreResult<AccountId> activeOf(Connection &connection, PersonaId persona)
{
    const auto query = connection.run(u"SELECT active FROM persona WHERE id = ?"_s, {persona.value()});
    if (!query)
        return std::unexpected(query.error());
    return (*query)->next() ? AccountId((*query)->value(0).toLongLong()) : AccountId();
}

StoreResult<QSet<ActId>> noteLate(Connection &connection, PersonaId persona, AccountId from,
                                  const std::vector<JournalEntry> &acts)
{
    const auto active = activeOf(connection, persona);
    if (!active)
        return std::unexpected(active.error());
    const auto last = lastTo(connection, persona, *active);
    if (!last)
        return std::unexpected(last.error());
    QSet<ActId> late;
    // Whoever took over from it may have been left again since.
    if (!*last || *active == from)
        return late;
    for (const JournalEntry &entry : acts) {
        const bool isUpload = std::holds_alternative<UploadMedia>(entry.act.deed);
        if (entry.act.account != from || entry.act.bound || (!isUpload && !mayGoElsewhere(entry.act)))
            continue;
        late.insert(entry.act.id);
        if (isUpload)
            continue;
        const SwitchRecord::Outcome outcome{entry.act.id, {Passage::Kind::Stays, Passage::Why::Unsettled}};
        if (auto told = tell(connection, (**last).id, outcome); !told)
            return std::unexpected(told.error());
    }
    return late;
}

StoreResult<void> retell(Connection &connection, qint64 record, const SwitchRecord::Outcome &outcome)
{
    const auto told =
        connection.run(u"UPDATE switch_act SET outcome = ?, reason = ? WHERE switch = ? AND act = ?"_s,
                       {int(outcome.passage.kind), int(outcome.passage.why), record, outcome.act.toString()});
    if (!told)
        return std::unexpected(told.error());
    return {};
}

} // namespace Godwit::SwitchRows
