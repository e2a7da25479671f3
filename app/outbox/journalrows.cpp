// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "outbox/journalrows.h"

#include "base/log.h"
#include "outbox/actcodec.h"

#include <QCoreApplication>

namespace Godwit::JournalRows
{

const QString &columns()
{
    static const QString names = QStringLiteral(
        "a.seq, a.id, a.account, a.kind, a.deed, a.state, a.revision, a.created_at, a.changed_at, a.tries, "
        "a.uncertain, a.next_try_at, a.send_key, a.key_made_at, a.memo, a.polls, a.clean_polls, "
        "a.flag_before, "
        "a.problem, a.problem_sentence, a.result_post, a.result_id, a.result_url, a.widened_to, "
        "a.offered_to, a.bound");
    return names;
}

static std::optional<Instant> instant(const QVariant &value)
{
    return value.isNull() ? std::nullopt : std::optional(instantFromMs(value.toLongLong()));
}

static QVariant orNull(const std::optional<Instant> &value)
{
    return value ? QVariant(qint64(toMs(*value))) : QVariant();
}

static void readResult(const QSqlQuery &query, Act &act)
{
    act.problem = query.value(18).toString();
    act.problemSentence = query.value(19).toString();
    act.resultPost = PostKey(query.value(20).toString());
    act.resultId = LocalId(query.value(21).toString());
    act.resultUrl = query.value(22).toString();
    if (const QVariant widened = query.value(23); !widened.isNull())
        act.widenedTo = Visibility(widened.toInt());
    act.offeredTo = AccountId(query.value(24).toLongLong());
    act.bound = query.value(25).toBool();
}

std::optional<JournalEntry> read(const QSqlQuery &query)
{
    JournalEntry entry;
    entry.seq = query.value(0).toLongLong();
    entry.act.id = ActId(query.value(1).toString());
    entry.act.account = AccountId(query.value(2).toLongLong());
    auto deed = decodeDeed(DeedKind(query.value(3).toInt()), query.value(4).toString().toUtf8());
    const int state = query.value(5).toInt();
    if (!deed || state < int(Act::State::Queued) || state > int(Act::State::Scheduled)) {
        qCWarning(logOutbox) << "act" << entry.seq << "cannot be read by this version";
        return std::nullopt;
    }
    entry.act.deed = std::move(*deed);
    entry.act.state = Act::State(state);
    entry.revision = query.value(6).toLongLong();
    entry.act.createdAt = instantFromMs(query.value(7).toLongLong());
    entry.changedAt = instantFromMs(query.value(8).toLongLong());
    entry.act.changedAt = entry.changedAt;
    entry.act.tries = query.value(9).toInt();
    entry.uncertain = query.value(10).toInt();
    entry.act.nextTryAt = instant(query.value(11));
    entry.sendKey = query.value(12).toString().toLatin1();
    entry.keyMadeAt = instant(query.value(13));
    entry.memo = decodeMemo(query.value(14).toString().toUtf8());
    entry.polls = query.value(15).toInt();
    entry.cleanPolls = query.value(16).toInt();
    if (const QVariant flag = query.value(17); !flag.isNull())
        entry.flagBefore = flag.toBool();
    readResult(query, entry.act);
    return entry;
}

StoreResult<std::vector<JournalEntry>> collect(Connection &connection, const QString &sql,
                                               const QVariantList &values)
{
    const auto query = connection.run(sql, values);
    if (!query)
        return std::unexpected(query.error());
    std::vector<JournalEntry> entries;
    while ((*query)->next()) {
        if (auto entry = read(**query))
            entries.push_back(std::move(*entry));
    }
    return entries;
}

StoreResult<std::optional<JournalEntry>> find(Connection &connection, const ActId &id)
{
    static const QString sql = QStringLiteral("SELECT %1 FROM outbox_act a WHERE a.id = ?").arg(columns());
    auto entries = collect(connection, sql, {id.toString()});
    if (!entries)
        return std::unexpected(entries.error());
    return entries->empty() ? std::optional<JournalEntry>() : std::optional(std::move(entries->front()));
}

static QVariantList changeable(const JournalEntry &entry)
{
    const Act &act = entry.act;
    return {int(act.state),
            act.tries,
            entry.uncertain,
            orNull(act.nextTryAt),
            QString::fromLatin1(entry.sendKey),
            orNull(entry.keyMadeAt),
            entry.memo ? QString::fromUtf8(encodeMemo(*entry.memo)) : QString(),
            entry.polls,
            entry.cleanPolls,
            act.problem,
            act.problemSentence,
            act.resultPost.toString(),
            act.resultId.toString(),
            act.resultUrl,
            act.widenedTo ? QVariant(int(*act.widenedTo)) : QVariant(),
            act.offeredTo ? QVariant(act.offeredTo.value()) : QVariant()};
}

StoreResult<void> insert(Connection &connection, const JournalEntry &entry)
{
    const auto deed = encodeDeed(entry.act.deed);
    if (!deed)
        return std::unexpected(
            StoreError{StoreError::Kind::Failed, QStringLiteral("an act above the bounds")});
    QVariantList values = changeable(entry);
    values += QVariantList{entry.act.id.toString(),
                           entry.act.account.value(),
                           int(kindOf(entry.act.deed)),
                           subjectOf(entry.act.deed),
                           QString::fromUtf8(*deed),
                           qint64(toMs(entry.act.createdAt)),
                           qint64(toMs(entry.act.createdAt)),
                           entry.flagBefore ? QVariant(int(*entry.flagBefore)) : QVariant(),
                           int(entry.act.bound)};
    const auto done = connection.run(
        QStringLiteral(
            "INSERT INTO outbox_act (state, tries, uncertain, next_try_at, send_key, key_made_at, memo, "
            "polls, clean_polls, problem, problem_sentence, result_post, result_id, result_url, "
            "widened_to, offered_to, id, account, kind, subject, deed, created_at, changed_at, flag_before, "
            "bound, "
            "revision) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, "
            "1)"),
        values);
    if (!done)
        return std::unexpected(done.error());
    for (const ActId &need : needsOf(entry.act.deed)) {
        const auto added =
            connection.run(QStringLiteral("INSERT INTO outbox_need (act, needs) VALUES (?, ?)"),
                           {entry.act.id.toString(), need.toString()});
        if (!added)
            return std::unexpected(added.error());
    }
    return {};
}

StoreResult<bool> replace(Connection &connection, const JournalEntry &entry, Instant now)
{
    QVariantList values = changeable(entry);
    values += QVariantList{qint64(toMs(now)), entry.act.id.toString(), entry.revision};
    const auto done = connection.run(
        QStringLiteral(
            "UPDATE outbox_act SET state = ?, tries = ?, uncertain = ?, next_try_at = ?, send_key = ?, "
            "key_made_at = ?, memo = ?, polls = ?, clean_polls = ?, problem = ?, problem_sentence = ?, "
            "result_post = ?, result_id = ?, result_url = ?, widened_to = ?, offered_to = ?, changed_at = ?, "
            "revision = revision + 1 WHERE id = ? AND revision = ?"),
        values);
    if (!done)
        return std::unexpected(done.error());
    return connection.changes() == 1;
}

QString needsUnsent()
{
    return QStringLiteral("needs-unsent");
}

static QString needSentence(const Deed &unsent)
{
    if (std::holds_alternative<UploadMedia>(unsent))
        return QCoreApplication::translate("Outbox", "Not sent, because one of its files was not uploaded.");
    if (std::holds_alternative<DropScheduled>(unsent))
        return QCoreApplication::translate("Outbox",
                                           "Not sent, because the post that it replaces is there already.");
    return QCoreApplication::translate("Outbox", "Not sent, because the post that it belongs to was not.");
}

StoreResult<void> rejectDependents(Connection &connection, const JournalEntry &ended, Instant now)
{
    static const QString waiting =
        QStringLiteral("SELECT %1 FROM outbox_need n JOIN outbox_act a ON a.id = n.act "
                       "WHERE n.needs = ? AND a.state = ?")
            .arg(columns());
    std::vector<JournalEntry> ends{ended};
    while (!ends.empty()) {
        const JournalEntry end = std::move(ends.back());
        ends.pop_back();
        auto dependents = collect(connection, waiting, {end.act.id.toString(), int(Act::State::Queued)});
        if (!dependents)
            return std::unexpected(dependents.error());
        for (JournalEntry &entry : *dependents) {
            entry.act.state = Act::State::Rejected;
            entry.act.nextTryAt.reset();
            entry.act.problem = needsUnsent();
            entry.act.problemSentence = needSentence(end.act.deed);
            if (auto done = replace(connection, entry, now); !done)
                return std::unexpected(done.error());
            ends.push_back(std::move(entry));
        }
    }
    return {};
}

StoreResult<void> rejectIfNeedsEnded(Connection &connection, const ActId &id, Instant now)
{
    static const QString sql =
        QStringLiteral("SELECT %1 FROM outbox_need n JOIN outbox_act a ON a.id = n.needs "
                       "WHERE n.act = ? AND a.state IN (4, 7) LIMIT 1")
            .arg(columns());
    const auto ended = collect(connection, sql, {id.toString()});
    if (!ended)
        return std::unexpected(ended.error());
    return ended->empty() ? StoreResult<void>() : rejectDependents(connection, ended->front(), now);
}

StoreResult<void> wake(Connection &connection, AccountId account)
{
    const auto held =
        connection.run(QStringLiteral("DELETE FROM outbox_hold WHERE account = ? AND reason = ?"),
                       {account.value(), int(Hold::Reason::Unreachable)});
    if (!held)
        return std::unexpected(held.error());
    if (connection.changes() == 0)
        return {};
    // Of those that wait for the server only the one that met the closed door has a time of its own; what is
    // held so that it can be taken back has met no problem.
    const auto woken = connection.run(
        QStringLiteral(
            "UPDATE outbox_act SET next_try_at = NULL, revision = revision + 1 WHERE account = ? AND "
            "state = ? AND next_try_at IS NOT NULL AND problem <> ''"),
        {account.value(), int(Act::State::Queued)});
    if (!woken)
        return std::unexpected(woken.error());
    return {};
}

} // namespace Godwit::JournalRows
