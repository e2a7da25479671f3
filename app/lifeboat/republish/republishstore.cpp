// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lifeboat/republish/republishstore.h"

#include "cache/sql.h"

#include <QJsonObject>

namespace Godwit
{

using namespace Qt::StringLiterals;
using State = RepublishRow::State;

namespace
{

// Named in a report.
constexpr int mostTroubled = 1000;

struct Name {
    QLatin1StringView name;
    qint64 RepublishCounts::*count;
};

constexpr Name names[] = {{"posts"_L1, &RepublishCounts::posts},
                          {"answers"_L1, &RepublishCounts::answers},
                          {"files"_L1, &RepublishCounts::files},
                          {"file_bytes"_L1, &RepublishCounts::fileBytes}};

template <typename Key>
QJsonObject encodeMap(const std::map<Key, qint64> &map)
{
    QJsonObject object;
    for (const auto &[key, count] : map)
        object.insert(QString::number(int(key)), count);
    return object;
}

template <typename Key>
std::map<Key, qint64> decodeMap(const QJsonObject &object, int least, int most)
{
    std::map<Key, qint64> map;
    for (auto each = object.begin(); each != object.end(); ++each) {
        const int key = each.key().toInt();
        if (key >= least && key <= most)
            map.emplace(Key(key), each.value().toInteger());
    }
    return map;
}

QString encode(const RepublishRecord &record)
{
    QJsonObject object{{"followers"_L1, record.choices.followers},
                       {"direct"_L1, record.choices.direct},
                       {"widest"_L1, int(record.choices.widest)},
                       {"audience"_L1, encodeMap(record.counts.audience)},
                       {"skipped"_L1, encodeMap(record.counts.skipped)}};
    for (const Name &each : names)
        object.insert(each.name, record.counts.*each.count);
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

void decode(const QString &text, RepublishRecord &record)
{
    const QJsonObject object = QJsonDocument::fromJson(text.toUtf8()).object();
    record.choices.followers = object.value("followers"_L1).toBool();
    record.choices.direct = object.value("direct"_L1).toBool();
    // What cannot be read is for nobody.
    record.choices.widest = Visibility(
        std::clamp(object.value("widest"_L1).toInt(int(Visibility::Direct)), 0, int(Visibility::Direct)));
    record.counts.audience =
        decodeMap<Visibility>(object.value("audience"_L1).toObject(), 0, int(Visibility::Direct));
    record.counts.skipped =
        decodeMap<RepublishSkip>(object.value("skipped"_L1).toObject(), 1, republishSkips);
    for (const Name &each : names)
        record.counts.*each.count = object.value(each.name).toInteger();
}

const QString recordColumns =
    u"SELECT archive, account, begun_at, ended_at, paused, sentence, detail FROM republishing "_s;

RepublishRecord recordOf(const QSqlQuery &query)
{
    RepublishRecord record;
    record.pair = {AccountId(query.value(0).toLongLong()), AccountId(query.value(1).toLongLong())};
    record.begunAt = instantFromMs(query.value(2).toLongLong());
    if (const qint64 ended = query.value(3).toLongLong(); ended > 0)
        record.endedAt = instantFromMs(ended);
    record.paused = query.value(4).toBool();
    record.sentence = query.value(5).toString();
    decode(query.value(6).toString(), record);
    return record;
}

std::vector<RepublishRow> readRows(Connection &connection, const RepublishPair &pair, const QString &where,
                                   const QVariant &value)
{
    std::vector<RepublishRow> rows;
    QSqlQuery &query = run(connection,
                           u"SELECT post, state, act, result, sentence FROM republished "
                           "WHERE archive = ? AND account = ? AND "_s +
                               where,
                           {pair.archive.value(), pair.account.value(), value});
    while (nextRow(connection, query))
        rows.push_back({PostKey(query.value(0).toString()), State(query.value(1).toInt()),
                        ActId(query.value(2).toString()), PostKey(query.value(3).toString()),
                        query.value(4).toString()});
    return rows;
}

std::optional<RepublishRow> firstOf(std::vector<RepublishRow> rows)
{
    return rows.empty() ? std::nullopt : std::optional(std::move(rows.front()));
}

void beginAll(Connection &connection, const RepublishRecord &record, const std::vector<PostKey> &posts)
{
    const qint64 archive = record.pair.archive.value();
    const qint64 account = record.pair.account.value();
    run(connection,
        u"INSERT INTO republishing (archive, account, begun_at, ended_at, paused, sentence, detail) "
        "VALUES (?, ?, ?, 0, 0, '', ?) ON CONFLICT DO UPDATE SET ended_at = 0, paused = 0, sentence = '', "
        "detail = excluded.detail"_s,
        {archive, account, qint64(toMs(record.begunAt)), encode(record)});
    run(connection, u"DELETE FROM republished WHERE archive = ? AND account = ? AND state IN (?, ?)"_s,
        {archive, account, int(State::Waiting), int(State::Failed)});
    qint64 ord = 0;
    for (const PostKey &post : posts)
        run(connection,
            u"INSERT INTO republished (archive, account, post, ord, state, act, result, sentence) "
            "VALUES (?, ?, ?, ?, ?, '', '', '') ON CONFLICT DO UPDATE SET ord = excluded.ord"_s,
            {archive, account, post.toString(), ++ord, int(State::Waiting)});
}

std::optional<RepublishRecord> readRecord(Connection &connection, const RepublishPair &pair)
{
    QSqlQuery &query = run(connection, recordColumns + "WHERE archive = ? AND account = ?"_L1,
                           {pair.archive.value(), pair.account.value()});
    return nextRow(connection, query) ? std::optional(recordOf(query)) : std::nullopt;
}

std::optional<RepublishReport> readReport(Connection &connection, const RepublishPair &pair)
{
    auto record = readRecord(connection, pair);
    if (!record)
        return std::nullopt;
    RepublishReport report;
    report.record = std::move(*record);
    QSqlQuery &query = run(connection,
                           u"SELECT state, count(*) FROM republished WHERE archive = ? AND account = ? "
                           "GROUP BY state"_s,
                           {pair.archive.value(), pair.account.value()});
    while (nextRow(connection, query)) {
        const State state = State(query.value(0).toInt());
        qint64 &tally = state == State::Sent     ? report.sent
                        : state == State::Failed ? report.failed
                        : state == State::Asks   ? report.asks
                                                 : report.waiting;
        tally += query.value(1).toLongLong();
    }
    report.troubled = readRows(connection, pair, u"state IN (4, 5) ORDER BY ord LIMIT ?"_s, mostTroubled);
    return report;
}

} // namespace

QFuture<StoreResult<void>> RepublishStore::begin(RepublishRecord record, std::vector<PostKey> posts)
{
    return m_db.write(attempt([record = std::move(record), posts = std::move(posts)](Connection &connection) {
        beginAll(connection, record, posts);
    }));
}

QFuture<StoreResult<std::optional<RepublishRecord>>> RepublishStore::record(RepublishPair pair)
{
    return m_db.read(attempt([pair](Connection &connection) { return readRecord(connection, pair); }));
}

QFuture<StoreResult<std::vector<RepublishRecord>>> RepublishStore::records()
{
    return m_db.read(attempt([](Connection &connection) {
        std::vector<RepublishRecord> records;
        QSqlQuery &query = run(connection, recordColumns + "ORDER BY begun_at DESC"_L1);
        while (nextRow(connection, query))
            records.push_back(recordOf(query));
        return records;
    }));
}

QFuture<StoreResult<bool>> RepublishStore::setPaused(RepublishPair pair, bool paused, QString sentence)
{
    return m_db.write(attempt([=](Connection &connection) {
        run(connection,
            u"UPDATE republishing SET paused = ?, sentence = ? WHERE archive = ? AND account = ?"_s,
            {int(paused), sentence, pair.archive.value(), pair.account.value()});
        return connection.changes() > 0;
    }));
}

QFuture<StoreResult<void>> RepublishStore::end(RepublishPair pair, Instant at)
{
    return m_db.write(attempt([=](Connection &connection) {
        run(connection,
            u"UPDATE republishing SET ended_at = ?, sentence = '' WHERE archive = ? AND account = ?"_s,
            {qint64(toMs(at)), pair.archive.value(), pair.account.value()});
    }));
}

QFuture<StoreResult<std::optional<RepublishRow>>> RepublishStore::next(RepublishPair pair)
{
    return m_db.read(attempt([pair](Connection &connection) {
        for (const State state : {State::Given, State::Waiting}) {
            if (auto row =
                    firstOf(readRows(connection, pair, u"state = ? ORDER BY ord LIMIT 1"_s, int(state))))
                return row;
        }
        return std::optional<RepublishRow>();
    }));
}

QFuture<StoreResult<std::optional<RepublishRow>>> RepublishStore::row(RepublishPair pair, PostKey post)
{
    return m_db.read(attempt([=](Connection &connection) {
        return firstOf(readRows(connection, pair, u"post = ?"_s, post.toString()));
    }));
}

QFuture<StoreResult<std::vector<RepublishRow>>> RepublishStore::asking(RepublishPair pair)
{
    return m_db.read(attempt([pair](Connection &connection) {
        return readRows(connection, pair, u"state = ? ORDER BY ord"_s, int(State::Asks));
    }));
}

QFuture<StoreResult<bool>> RepublishStore::keep(RepublishPair pair, RepublishRow row)
{
    return m_db.write(attempt([=](Connection &connection) {
        run(connection,
            u"UPDATE republished SET state = ?, act = ?, result = ?, sentence = ? "
            "WHERE archive = ? AND account = ? AND post = ?"_s,
            {int(row.state), row.act.toString(), row.result.toString(), row.sentence, pair.archive.value(),
             pair.account.value(), row.post.toString()});
        return connection.changes() > 0;
    }));
}

QFuture<StoreResult<std::optional<RepublishReport>>> RepublishStore::report(RepublishPair pair)
{
    return m_db.read(attempt([pair](Connection &connection) { return readReport(connection, pair); }));
}

QFuture<StoreResult<void>> RepublishStore::erase(AccountId account)
{
    return m_db.write(attempt([account](Connection &connection) {
        for (const char *table : {"republishing", "republished"})
            run(connection,
                u"DELETE FROM %1 WHERE archive = ? OR account = ?"_s.arg(QLatin1StringView(table)),
                {account.value(), account.value()});
    }));
}

} // namespace Godwit
