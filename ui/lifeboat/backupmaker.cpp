// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lifeboat/backupmaker.h"

#include "base/tr.h"
#include "lifeboat/formats/table.h"
#include "ui/lifeboat/lifeboatwords.h"

#include <QDir>
#include <QFileInfo>

namespace Godwit
{

using Phase = BackupProgress::Phase;

static constexpr int hoursOfADay = 24;
static constexpr int hoursOfAWeek = 7 * hoursOfADay;

QString placeWords(const QString &path)
{
    const QString home = QDir::homePath();
    if (path == home)
        return QStringLiteral("~");
    return path.startsWith(home + QLatin1Char('/')) ? QLatin1Char('~') + path.mid(home.size()) : path;
}

static QString asSentence(QString words)
{
    if (!words.isEmpty())
        words[0] = words[0].toUpper();
    return words;
}

static QString sizeOf(const BackupRun &run)
{
    const QString size = sizeWords(run.counts.bytes);
    return run.sealed ? tr("%1, encrypted", "a size").arg(size) : size;
}

static void addCount(QList<SignRow> &rows, const QString &title, qint64 count)
{
    if (count > 0)
        rows.append({true, title, numberWords(count)});
}

static qint64 rowsOf(const BackupRun &run, std::initializer_list<GraphKind> kinds)
{
    qint64 sum = 0;
    for (const GraphKind kind : kinds) {
        const auto found = run.counts.rows.find(graphKindWord(kind));
        sum += found == run.counts.rows.end() ? 0 : found->second;
    }
    return sum;
}

static QList<SignRow> contentOf(const BackupRun &run)
{
    QList<SignRow> rows;
    addCount(rows, tr("Own posts"), run.counts.posts);
    addCount(rows, tr("Pictures and videos"), run.counts.pictures);
    addCount(rows, tr("Follows"), rowsOf(run, {GraphKind::Follows}));
    addCount(rows, tr("Followers, their names"), rowsOf(run, {GraphKind::Followers}));
    addCount(rows, tr("Blocks and mutes"),
             rowsOf(run, {GraphKind::Blocks, GraphKind::Mutes, GraphKind::Domains}));
    addCount(rows, tr("People in lists"), rowsOf(run, {GraphKind::Members}));
    addCount(rows, tr("Bookmarks"), rowsOf(run, {GraphKind::Bookmarks}));
    addCount(rows, tr("Favourites"), run.counts.favourites);
    rows.append({true, tr("Size"), sizeOf(run)});
    return rows;
}

static QString rhythm(int everyHours)
{
    if (everyHours == hoursOfADay)
        return tr("Every day");
    return everyHours == hoursOfAWeek ? tr("Every week") : tr("Every %Ln hour(s)", nullptr, everyHours);
}

static QString planWords(const BackupPlan &plan, Instant now)
{
    const QString what = (plan.sealed ? tr("%1 to %2, encrypted.", "how often, a folder")
                                      : tr("%1 to %2.", "how often, a folder"))
                             .arg(rhythm(plan.everyHours), placeWords(plan.folder));
    const QString kept =
        plan.keep > 0 ? tr("The newest %Ln stay(s).", nullptr, plan.keep) : tr("All of them stay.");
    const QString next = tr("The next one: %1.", "a time").arg(dayWords(std::max(plan.nextAt, now), now));
    return what + QLatin1Char(' ') + kept + QLatin1Char(' ') + next;
}

BackupRow backupRow(const BackupStatus &status, Instant now)
{
    BackupRow row;
    if (status.lastGood) {
        const BackupRun &good = *status.lastGood;
        row.there = true;
        row.written = tr("Written %1, and read back: complete.", "a time").arg(dayWords(good.begunAt, now));
        row.place = placeWords(good.path);
        row.sealed = good.sealed;
        row.content = contentOf(good);
        row.missing = good.missing;
        row.folder = QFileInfo(good.path).path();
    }
    if (status.last && status.last->outcome == BackupRun::Outcome::Failed)
        row.problem = tr("%1: %2", "a time, a sentence")
                          .arg(asSentence(dayWords(status.last->begunAt, now)), status.last->sentence);
    if (status.plan) {
        row.plan = planWords(*status.plan, now);
        row.everyHours = status.plan->everyHours;
        row.folder = status.plan->folder;
        row.keep = status.plan->keep;
        row.planSealed = status.plan->sealed;
    }
    row.shownFolder = placeWords(row.folder);
    return row;
}

FactRow lastBackupFact(const BackupStatus &status, Instant now)
{
    if (!status.lastGood)
        return {tr("Last backup"), tr("None"), tr("write one below")};
    return {tr("Last backup"), asSentence(dayWords(status.lastGood->begunAt, now)), sizeOf(*status.lastGood)};
}

QString backupStep(const BackupProgress &progress)
{
    switch (progress.phase) {
    case Phase::Reading:
        return tr("Asking the server for what is new");
    case Phase::Putting:
        return progress.total > 0 ? tr("Writing posts and pictures: %1 of %2")
                                        .arg(numberWords(progress.done), numberWords(progress.total))
                                  : tr("Writing posts and pictures");
    case Phase::Sealing:
        return tr("Encrypting");
    case Phase::Verifying:
        return tr("Reading it back");
    }
    Q_UNREACHABLE_RETURN({});
}

// How long each takes is not known beforehand: each has its part of the bar.
double backupShare(const BackupProgress &progress, bool sealed)
{
    constexpr double read = 0.25;
    constexpr double put = 0.5;
    const double share = progress.total > 0 ? double(progress.done) / double(progress.total) : 0;
    switch (progress.phase) {
    case Phase::Reading:
        // Nobody knows how many pages there are.
        return read * (1 - 10 / (10 + double(progress.done)));
    case Phase::Putting:
        return read + put * std::clamp(share, 0.0, 1.0);
    case Phase::Sealing:
        return read + put;
    case Phase::Verifying:
        return sealed ? 0.9 : 0.85;
    }
    Q_UNREACHABLE_RETURN(0);
}

QString writtenWords(const BackupRun &run)
{
    const QString what =
        tr("The backup is written and was read back: complete, %1.", "a size").arg(sizeOf(run));
    return run.missing.isEmpty()
               ? what
               : what + QLatin1Char(' ') +
                     tr("%Ln thing(s) could not be had; see below.", nullptr, int(run.missing.size()));
}

QString verifiedWords(const VerifiedBackup &verified, Instant now)
{
    return tr("Every one of its %Ln file(s) is there and as it was written on %1, %2 in all.", nullptr,
              int(verified.files))
        .arg(dateWords(verified.manifest.madeAt, now), sizeWords(verified.bytes));
}

} // namespace Godwit
