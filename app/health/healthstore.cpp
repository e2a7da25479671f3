// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "health/healthstore.h"

#include "cache/sql.h"

#include <QSqlQuery>

namespace Godwit
{

using namespace Qt::StringLiterals;

static QVariant msOrNull(std::optional<Instant> instant)
{
    return instant ? QVariant(qint64(toMs(*instant))) : QVariant();
}

static std::optional<Instant> instantAt(const QSqlQuery &query, int column)
{
    return query.isNull(column) ? std::nullopt
                                : std::optional(instantFromMs(query.value(column).toLongLong()));
}

static HealthState stateFrom(int number)
{
    return number >= 0 && number <= int(HealthState::Impostor) ? HealthState(number) : HealthState::Unknown;
}

static ServerRecord::Kept keptOf(const QSqlQuery &query)
{
    return {.state = stateFrom(query.value(1).toInt()),
            .since = instantFromMs(query.value(2).toLongLong()),
            .answeredAt = instantAt(query, 3),
            .liftsAt = instantAt(query, 4),
            .looksAgain = query.value(5).toBool(),
            .failedLooks = query.value(6).toInt(),
            .evidence = decodeSteps(query.value(7).toByteArray()),
            .before = decodeSteps(query.value(8).toByteArray()),
            .key = query.value(9).toByteArray(),
            .keyDueAt = instantFromMs(query.value(10).toLongLong()),
            .needsProof = query.value(11).toBool()};
}

static HealthStore::Account accountOf(const QSqlQuery &query)
{
    HealthStore::Account account;
    account.health.account = AccountId(query.value(0).toLongLong());
    account.health.frozenSince = instantAt(query, 1);
    account.health.words = query.value(2).toString();
    account.refusedAt = instantAt(query, 3);
    const auto deadAt = instantAt(query, 4);
    account.health.tokenSince = deadAt ? deadAt : account.refusedAt;
    account.health.token = deadAt              ? AccountHealth::Token::Dead
                           : account.refusedAt ? AccountHealth::Token::Doubted
                                               : AccountHealth::Token::Good;
    return account;
}

QFuture<StoreResult<HealthStore::All>> HealthStore::load()
{
    return m_userMade.read(attempt([](Connection &connection) {
        All all;
        QSqlQuery &servers = run(
            connection,
            u"SELECT origin, state, since, answered_at, lifts_at, looks_again, failed_looks, evidence, earlier, own_key, key_due_at, needs_proof FROM health_server"_s);
        while (nextRow(connection, servers)) {
            if (const auto origin = Origin::fromUrl(QUrl(servers.value(0).toString())))
                all.servers.insert(*origin, keptOf(servers));
        }
        QSqlQuery &accounts = run(
            connection, u"SELECT account, frozen_since, words, refused_at, dead_at FROM health_account"_s);
        while (nextRow(connection, accounts)) {
            const Account account = accountOf(accounts);
            all.accounts.insert(account.health.account, account);
        }
        return all;
    }));
}

QFuture<StoreResult<void>> HealthStore::keep(Origin origin, ServerRecord::Kept kept)
{
    return m_userMade.write(attempt([origin = std::move(origin),
                                     kept = std::move(kept)](Connection &connection) {
        run(connection,
            u"INSERT OR REPLACE INTO health_server (origin, state, since, answered_at, lifts_at, looks_again, failed_looks, evidence, earlier, own_key, key_due_at, needs_proof) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
            {origin.toString(), int(kept.state), qint64(toMs(kept.since)), msOrNull(kept.answeredAt),
             msOrNull(kept.liftsAt), int(kept.looksAgain), kept.failedLooks,
             QString::fromUtf8(encodeSteps(kept.evidence)), QString::fromUtf8(encodeSteps(kept.before)),
             QString::fromLatin1(kept.key), qint64(toMs(kept.keyDueAt)), int(kept.needsProof)});
    }));
}

QFuture<StoreResult<void>> HealthStore::keep(Account account)
{
    const bool dead = account.health.token == AccountHealth::Token::Dead;
    return m_userMade.write(attempt([account = std::move(account), dead](Connection &connection) {
        run(connection,
            u"INSERT OR REPLACE INTO health_account (account, frozen_since, words, refused_at, dead_at) VALUES (?, ?, ?, ?, ?)"_s,
            {account.health.account.value(), msOrNull(account.health.frozenSince), account.health.words,
             msOrNull(account.refusedAt), dead ? msOrNull(account.health.tokenSince) : QVariant()});
    }));
}

QFuture<StoreResult<void>> HealthStore::forgetOthers(QList<Origin> servers, QList<AccountId> accounts)
{
    QStringList origins;
    for (const Origin &origin : servers)
        origins << origin.toString();
    std::vector<qint64> ids;
    for (const AccountId account : accounts)
        ids.push_back(account.value());
    return m_userMade.write(attempt([origins = jsonTexts(origins),
                                     ids = jsonNumbers(ids)](Connection &connection) {
        run(connection, u"DELETE FROM health_server WHERE origin NOT IN (SELECT value FROM json_each(?))"_s,
            {origins});
        run(connection, u"DELETE FROM health_account WHERE account NOT IN (SELECT value FROM json_each(?))"_s,
            {ids});
    }));
}

} // namespace Godwit
