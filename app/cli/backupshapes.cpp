// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/backupshapes.h"

#include "base/tr.h"
#include "cli/output.h"
#include "cli/shapes.h"
#include "lifeboat/formats/table.h"

#include <QDateTime>
#include <QJsonArray>
#include <QLocale>

namespace Godwit
{

using namespace Qt::StringLiterals;

namespace
{

QString shownTime(Instant at)
{
    return QLocale().toString(QDateTime::fromMSecsSinceEpoch(toMs(at)), QLocale::ShortFormat);
}

QString outcomeWord(BackupRun::Outcome outcome)
{
    switch (outcome) {
    case BackupRun::Outcome::Begun:
        return u"begun"_s;
    case BackupRun::Outcome::Done:
        return u"done"_s;
    case BackupRun::Outcome::Failed:
        return u"failed"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

QJsonObject rowsShape(const std::map<QString, qint64> &rows)
{
    QJsonObject shape;
    for (const auto &[part, count] : rows)
        shape.insert(part, count);
    return shape;
}

// The word of the kind in place of its file's name.
std::map<QString, qint64> rowsByKind(const std::map<QString, qint64> &rows)
{
    std::map<QString, qint64> byKind;
    for (const GraphKind kind : tableKinds()) {
        if (const auto found = rows.find(tableName(kind)); found != rows.end())
            byKind.emplace(graphKindWord(kind), found->second);
    }
    return byKind;
}

void printCounts(Output &out, const BackupCounts &counts)
{
    out.line(tr("%1 posts, %2 favourites, %3 pictures and videos, %4 in %5 files")
                 .arg(counts.posts)
                 .arg(counts.favourites)
                 .arg(counts.pictures)
                 .arg(QLocale().formattedDataSize(counts.bytes))
                 .arg(counts.files));
    for (const GraphKind kind : tableKinds()) {
        if (const auto rows = counts.rows.find(graphKindWord(kind)); rows != counts.rows.end())
            out.line(u"%1  %2"_s.arg(rows->second, 8).arg(graphKindName(kind)));
    }
}

void printMissing(Output &out, const QStringList &missing)
{
    for (const QString &sentence : missing)
        out.line(out.warning(sentence));
}

void printPlan(Output &out, const std::optional<BackupPlan> &plan)
{
    if (!plan) {
        out.line(tr("None is written by itself: `godwit backup schedule FOLDER`."));
        return;
    }
    out.line((plan->sealed ? tr("Every %1 hours one is written, encrypted, in %2. Next: %3.")
                           : tr("Every %1 hours one is written in %2. Next: %3."))
                 .arg(plan->everyHours)
                 .arg(plan->folder, shownTime(plan->nextAt)));
}

} // namespace

QJsonObject shapeOf(const BackupRun &run, const QString &handle)
{
    QJsonObject shape{{u"kind"_s, u"backup"_s},
                      {u"account"_s, handle},
                      {u"path"_s, run.path},
                      {u"encrypted"_s, run.sealed},
                      {u"outcome"_s, outcomeWord(run.outcome)},
                      {u"begun_at"_s, isoTime(run.begunAt)}};
    if (run.endedAt)
        shape.insert(u"ended_at"_s, isoTime(*run.endedAt));
    if (run.outcome == BackupRun::Outcome::Failed) {
        shape.insert(u"problem"_s, run.problem);
        shape.insert(u"sentence"_s, run.sentence);
    }
    if (run.outcome != BackupRun::Outcome::Done)
        return shape;
    shape.insert(u"files"_s, run.counts.files);
    shape.insert(u"bytes"_s, run.counts.bytes);
    shape.insert(u"new_files"_s, run.counts.newFiles);
    shape.insert(u"new_bytes"_s, run.counts.newBytes);
    shape.insert(u"posts"_s, run.counts.posts);
    shape.insert(u"favourites"_s, run.counts.favourites);
    shape.insert(u"pictures"_s, run.counts.pictures);
    shape.insert(u"rows"_s, rowsShape(run.counts.rows));
    shape.insert(u"missing"_s, QJsonArray::fromStringList(run.missing));
    return shape;
}

QJsonObject shapeOf(const BackupStatus &status, const QString &handle)
{
    QJsonObject shape{{u"kind"_s, u"backup_status"_s}, {u"account"_s, handle}};
    if (status.plan)
        shape.insert(u"plan"_s, QJsonObject{{u"folder"_s, status.plan->folder},
                                            {u"encrypted"_s, status.plan->sealed},
                                            {u"every_hours"_s, status.plan->everyHours},
                                            {u"keep"_s, status.plan->keep},
                                            {u"next_at"_s, isoTime(status.plan->nextAt)}});
    if (status.last)
        shape.insert(u"last"_s, shapeOf(*status.last, handle));
    if (status.lastGood)
        shape.insert(u"last_good"_s, shapeOf(*status.lastGood, handle));
    QJsonArray kept;
    for (const BackupRun &run : status.kept)
        kept.append(shapeOf(run, handle));
    shape.insert(u"kept"_s, kept);
    return shape;
}

QJsonObject shapeOf(const VerifiedBackup &verified, const QString &path)
{
    QJsonObject readAt;
    for (const auto &[part, at] : verified.manifest.readAt)
        readAt.insert(part, isoTime(at));
    return {{u"kind"_s, u"backup_check"_s},
            {u"path"_s, path},
            {u"account"_s, verified.manifest.handle},
            {u"made_at"_s, isoTime(verified.manifest.madeAt)},
            {u"files"_s, verified.files},
            {u"bytes"_s, verified.bytes},
            {u"posts"_s, verified.posts},
            {u"favourites"_s, verified.favourites},
            {u"pictures"_s, verified.pictures},
            {u"rows"_s, rowsShape(rowsByKind(verified.rows))},
            {u"read_at"_s, readAt},
            {u"missing"_s, QJsonArray::fromStringList(verified.manifest.missing)}};
}

void print(Output &out, const BackupRun &run)
{
    switch (run.outcome) {
    case BackupRun::Outcome::Begun:
        out.line(tr("%1: begun, and not ended").arg(shownTime(run.begunAt)));
        return;
    case BackupRun::Outcome::Failed:
        out.line(out.warning(tr("%1: %2").arg(shownTime(run.begunAt), run.sentence)));
        return;
    case BackupRun::Outcome::Done:
        break;
    }
    out.line(tr("Written, and read back: %1").arg(run.path));
    printCounts(out, run.counts);
    printMissing(out, run.missing);
}

void print(Output &out, const BackupStatus &status, const QString &handle)
{
    if (!status.lastGood)
        out.line(out.warning(tr("There is no backup of @%1 yet: `godwit backup write FOLDER`.").arg(handle)));
    if (status.last && status.last->outcome != BackupRun::Outcome::Done)
        print(out, *status.last);
    if (status.lastGood) {
        out.line(tr("Last backup of @%1: %2").arg(handle, shownTime(status.lastGood->begunAt)));
        print(out, *status.lastGood);
    }
    if (status.kept.size() > 1)
        out.line(tr("%n backup(s) are there.", nullptr, int(status.kept.size())));
    printPlan(out, status.plan);
}

void print(Output &out, const VerifiedBackup &verified)
{
    out.line(tr("Whole, as it was written on %1 for @%2.")
                 .arg(shownTime(verified.manifest.madeAt), verified.manifest.handle));
    BackupCounts counts;
    counts.files = verified.files;
    counts.bytes = verified.bytes;
    counts.posts = verified.posts;
    counts.favourites = verified.favourites;
    counts.pictures = verified.pictures;
    counts.rows = rowsByKind(verified.rows);
    printCounts(out, counts);
    printMissing(out, verified.manifest.missing);
}

} // namespace Godwit
