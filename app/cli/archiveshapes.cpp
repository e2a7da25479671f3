// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/archiveshapes.h"

#include "base/tr.h"
#include "cli/failure.h"
#include "cli/output.h"
#include "cli/shapes.h"

#include <QDateTime>
#include <QJsonArray>
#include <QLocale>

namespace Godwit
{

using namespace Qt::StringLiterals;

namespace
{

QString kindWord(ArchiveKind kind)
{
    return kind == ArchiveKind::Twitter ? u"x"_s : u"mastodon"_s;
}

void addCounts(QJsonObject &shape, const ArchiveCounts &counts)
{
    shape.insert(u"posts"_s, counts.posts);
    shape.insert(u"added"_s, counts.added);
    shape.insert(u"known"_s, counts.known);
    shape.insert(u"boosts"_s, counts.boosts);
    shape.insert(u"boosts_here"_s, counts.boostsHere);
    shape.insert(u"favourites"_s, counts.favourites);
    shape.insert(u"favourites_here"_s, counts.favouritesHere);
    shape.insert(u"bookmarks"_s, counts.bookmarks);
    shape.insert(u"bookmarks_here"_s, counts.bookmarksHere);
    shape.insert(u"files"_s, counts.files);
    shape.insert(u"bytes"_s, counts.fileBytes);
    shape.insert(u"missing_files"_s, counts.missingFiles);
    QJsonArray skipped;
    for (const auto &[skip, count] : counts.skipped)
        skipped.append(QJsonObject{{u"reason"_s, archiveSkipWord(skip)},
                                   {u"count"_s, count},
                                   {u"sentence"_s, archiveSkipSentence(skip, count)}});
    shape.insert(u"skipped"_s, skipped);
}

void printNotes(Output &out, const ArchiveCounts &counts)
{
    for (const QString &note : archiveNotes(counts))
        out.line(out.dim(u"  "_s + note));
}

} // namespace

QJsonObject shapeOf(const Archives::Report &report, bool dryRun)
{
    QJsonObject shape{{u"kind"_s, u"archive_import"_s},
                      {u"account"_s, report.owner.profile.handle},
                      {u"uri"_s, report.owner.profile.key.toString()},
                      {u"of"_s, kindWord(report.owner.kind)},
                      {u"path"_s, report.record.path},
                      {u"dry_run"_s, dryRun}};
    addCounts(shape, report.record.counts);
    return shape;
}

QJsonObject shapeOf(const Archives::Listed &listed)
{
    QJsonObject shape{{u"kind"_s, u"archive"_s},
                      {u"account"_s, listed.account.handle},
                      {u"uri"_s, listed.account.person.toString()}};
    if (listed.unread) {
        const Failure failure = failureOf(*listed.unread);
        shape.insert(u"problem"_s, failure.word);
        shape.insert(u"sentence"_s, failure.sentence);
        return shape;
    }
    shape.insert(u"of"_s, kindWord(listed.record.kind));
    shape.insert(u"path"_s, listed.record.path);
    shape.insert(u"whole"_s, listed.record.endedAt.has_value());
    shape.insert(u"begun_at"_s, isoTime(listed.record.begunAt));
    shape.insert(u"posts_here"_s, listed.holdings.posts);
    shape.insert(u"files_here"_s, listed.holdings.files);
    shape.insert(u"bytes_here"_s, listed.holdings.bytes);
    if (listed.record.endedAt)
        shape.insert(u"ended_at"_s, isoTime(*listed.record.endedAt));
    if (!listed.record.problem.isEmpty()) {
        shape.insert(u"problem"_s, listed.record.problem);
        shape.insert(u"sentence"_s, listed.record.sentence);
    }
    addCounts(shape, listed.record.counts);
    return shape;
}

void print(Output &out, const Archives::Report &report, bool dryRun)
{
    const ArchiveCounts &counts = report.record.counts;
    const QString handle = report.owner.profile.handle;
    const QString size = QLocale().formattedDataSize(counts.fileBytes);
    if (dryRun) {
        out.line(tr("The archive of @%1 holds %2 posts, %3 boosts and %4 files (%5). Nothing was imported.")
                     .arg(handle)
                     .arg(counts.posts)
                     .arg(counts.boosts)
                     .arg(counts.files)
                     .arg(size));
    } else {
        out.line(tr("The archive of @%1 is here: %2 posts (%3 new), %4 files (%5).")
                     .arg(handle)
                     .arg(counts.posts)
                     .arg(counts.added)
                     .arg(counts.files)
                     .arg(size));
        out.line(tr("Read it: `godwit timeline home --account archive:%1`").arg(handle));
    }
    printNotes(out, counts);
}

void print(Output &out, const Archives::Listed &listed)
{
    if (listed.unread) {
        out.line(u'@' + listed.account.handle);
        out.line(out.warning(tr("  What is known of this archive could not be read: %1")
                                 .arg(failureOf(*listed.unread).sentence)));
        return;
    }
    out.line(u"@%1  %2"_s.arg(listed.account.handle,
                              out.dim(tr("%1 posts, %2 files (%3)")
                                          .arg(listed.holdings.posts)
                                          .arg(listed.holdings.files)
                                          .arg(QLocale().formattedDataSize(listed.holdings.bytes)))));
    if (!listed.record.endedAt)
        out.line(out.warning(
            tr("  Not wholly imported: `godwit archive import %1` goes on.").arg(listed.record.path)));
    if (!listed.record.sentence.isEmpty())
        out.line(out.warning(u"  "_s + listed.record.sentence));
    printNotes(out, listed.record.counts);
}

} // namespace Godwit
