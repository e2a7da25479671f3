// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lifeboat/archive/archiverecords.h"

#include "base/tr.h"
#include "cache/sql.h"

namespace Godwit
{

using namespace Qt::StringLiterals;

namespace
{

struct Name {
    QLatin1StringView name;
    qint64 ArchiveCounts::*count;
};

constexpr Name names[] = {{"posts"_L1, &ArchiveCounts::posts},
                          {"added"_L1, &ArchiveCounts::added},
                          {"known"_L1, &ArchiveCounts::known},
                          {"boosts"_L1, &ArchiveCounts::boosts},
                          {"boosts_here"_L1, &ArchiveCounts::boostsHere},
                          {"favourites"_L1, &ArchiveCounts::favourites},
                          {"favourites_here"_L1, &ArchiveCounts::favouritesHere},
                          {"bookmarks"_L1, &ArchiveCounts::bookmarks},
                          {"bookmarks_here"_L1, &ArchiveCounts::bookmarksHere},
                          {"files"_L1, &ArchiveCounts::files},
                          {"file_bytes"_L1, &ArchiveCounts::fileBytes},
                          {"missing_files"_L1, &ArchiveCounts::missingFiles}};

QString encode(const ArchiveCounts &counts)
{
    QJsonObject object;
    for (const Name &each : names)
        object.insert(each.name, counts.*each.count);
    QJsonObject skipped;
    for (const auto &[skip, count] : counts.skipped)
        skipped.insert(QString::number(int(skip)), count);
    object.insert("skipped"_L1, skipped);
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

std::optional<ArchiveCounts> decode(const QString &text)
{
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8());
    if (!document.isObject())
        return std::nullopt;
    const QJsonObject object = document.object();
    ArchiveCounts counts;
    for (const Name &each : names)
        counts.*each.count = object.value(each.name).toInteger();
    const QJsonObject skipped = object.value("skipped"_L1).toObject();
    for (auto each = skipped.begin(); each != skipped.end(); ++each) {
        const int skip = each.key().toInt();
        if (skip >= int(ArchiveSkip::Unreadable) && skip <= int(ArchiveSkip::TooLarge))
            counts.skipped.emplace(ArchiveSkip(skip), each.value().toInteger());
    }
    return counts;
}

} // namespace

QStringList archiveNotes(const ArchiveCounts &counts)
{
    QStringList notes;
    for (const auto &[skip, count] : counts.skipped)
        notes << archiveSkipSentence(skip, count);
    if (counts.missingFiles > 0)
        notes << tr("%n file(s) that posts name are not in the archive.", nullptr, int(counts.missingFiles));
    const qint64 away = counts.boosts - counts.boostsHere;
    if (away > 0)
        notes << tr("Of %n post(s) that were boosted an archive has only the address, and they are not here.",
                    nullptr, int(away));
    const qint64 marks = counts.favourites - counts.favouritesHere + counts.bookmarks - counts.bookmarksHere;
    if (marks > 0)
        notes << tr(
            "Of %n favourite(s) and bookmark(s) an archive has only the address, and they are not here.",
            nullptr, int(marks));
    return notes;
}

QFuture<StoreResult<void>> ArchiveRecords::put(ArchiveRecord record)
{
    return m_db.write(attempt([record = std::move(record)](Connection &connection) {
        run(connection,
            u"INSERT INTO archive (account, kind, path, begun_at, ended_at, problem, sentence, detail) "
            "SELECT id, ?, ?, ?, ?, ?, ?, ? FROM account WHERE id = ? ON CONFLICT DO UPDATE SET "
            "kind = excluded.kind, path = excluded.path, begun_at = excluded.begun_at, "
            "ended_at = excluded.ended_at, problem = excluded.problem, sentence = excluded.sentence, "
            "detail = excluded.detail"_s,
            {int(record.kind), record.path, qint64(toMs(record.begunAt)),
             record.endedAt ? qint64(toMs(*record.endedAt)) : 0, record.problem, record.sentence,
             encode(record.counts), record.account.value()});
    }));
}

static std::optional<ArchiveRecord> recordOf(Connection &connection, AccountId account)
{
    QSqlQuery &query = run(connection,
                           u"SELECT kind, path, begun_at, ended_at, problem, sentence, detail FROM archive "
                           "WHERE account = ?"_s,
                           {account.value()});
    if (!nextRow(connection, query))
        return std::nullopt;
    const auto kind = ArchiveKind(query.value(0).toInt());
    const auto counts = decode(query.value(6).toString());
    if ((kind != ArchiveKind::Mastodon && kind != ArchiveKind::Twitter) || !counts)
        throw StoreError{StoreError::Kind::Failed,
                         u"%1: archive %2"_s.arg(connection.path()).arg(account.value())};
    ArchiveRecord record;
    record.account = account;
    record.kind = kind;
    record.path = query.value(1).toString();
    record.begunAt = instantFromMs(query.value(2).toLongLong());
    if (const qint64 ended = query.value(3).toLongLong(); ended > 0)
        record.endedAt = instantFromMs(ended);
    record.problem = query.value(4).toString();
    record.sentence = query.value(5).toString();
    record.counts = *counts;
    return record;
}

QFuture<StoreResult<std::optional<ArchiveRecord>>> ArchiveRecords::record(AccountId account)
{
    return m_db.read(attempt([account](Connection &connection) { return recordOf(connection, account); }));
}

} // namespace Godwit
