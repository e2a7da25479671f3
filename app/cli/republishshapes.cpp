// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/republishshapes.h"

#include "accounts/account.h"
#include "base/tr.h"
#include "cli/output.h"
#include "cli/words.h"
#include "lifeboat/republish/republishwords.h"

#include <QJsonArray>
#include <QLocale>

namespace Godwit
{

using namespace Qt::StringLiterals;

namespace
{

// Rows that are named one by one for people; `--json` has all.
constexpr size_t mostNamed = 20;

QJsonArray skippedOf(const RepublishCounts &counts)
{
    QJsonArray skipped;
    for (const auto &[skip, count] : counts.skipped)
        skipped.append(QJsonObject{{u"reason"_s, republishSkipWord(skip)},
                                   {u"count"_s, count},
                                   {u"sentence"_s, republishSkipSentence(skip, count)}});
    return skipped;
}

QJsonObject frame(const RepublishCounts &counts, const Account &archive, const Account &account, bool dryRun)
{
    QJsonObject audience;
    for (const auto &[visibility, count] : counts.audience)
        audience.insert(visibilityWord(visibility), count);
    return {{u"kind"_s, u"archive_republish"_s}, {u"account"_s, archive.handle},
            {u"to"_s, account.handle},           {u"dry_run"_s, dryRun},
            {u"posts"_s, counts.posts},          {u"answers"_s, counts.answers},
            {u"files"_s, counts.files},          {u"bytes"_s, counts.fileBytes},
            {u"audience"_s, audience},           {u"skipped"_s, skippedOf(counts)}};
}

} // namespace

QJsonObject shapeOf(const RepublishCounts &counts, const Account &archive, const Account &account)
{
    return frame(counts, archive, account, true);
}

void print(Output &out, const RepublishCounts &counts, const Account &archive, const Account &account)
{
    out.line(
        tr("Of the archive of @%1, %n post(s) would go to @%2 under their own dates, delivered to nobody; "
           "whoever opens the profile there sees them.",
           nullptr, int(counts.posts))
            .arg(archive.handle, account.handle));
    if (counts.files > 0)
        out.line(tr("With them %n file(s) (%1).", nullptr, int(counts.files))
                     .arg(QLocale().formattedDataSize(counts.fileBytes)));
    for (const auto &[visibility, count] : counts.audience)
        out.line(u"%1  %2"_s.arg(count, 14).arg(visibilityWord(visibility)));
    if (!counts.skipped.empty())
        out.line(tr("Left out:"));
    for (const auto &[skip, count] : counts.skipped)
        out.line(out.dim(u"  "_s + republishSkipSentence(skip, count)));
}

QJsonObject shapeOf(const RepublishReport &report, const SyncEnd &end, const Account &archive,
                    const Account &account)
{
    QJsonObject shape = frame(report.record.counts, archive, account, false);
    shape.insert(u"sent"_s, report.sent);
    shape.insert(u"waiting"_s, report.waiting);
    QJsonArray troubled;
    for (const RepublishRow &row : report.troubled)
        troubled.append(QJsonObject{{u"uri"_s, row.post.toString()},
                                    {u"state"_s, republishStateWord(row.state)},
                                    {u"sentence"_s, row.sentence}});
    shape.insert(u"failed"_s, troubled);
    shape.insert(u"end"_s, syncEndWord(end.why));
    if (!end.sentence.isEmpty())
        shape.insert(u"sentence"_s, end.sentence);
    return shape;
}

void print(Output &out, const RepublishReport &report, const SyncEnd &end, const Account &account)
{
    out.line(tr("%1 of %2 posts are at @%3 now.")
                 .arg(report.sent)
                 .arg(report.sent + report.waiting + report.failed + report.asks)
                 .arg(account.handle));
    for (size_t n = 0; n < std::min(mostNamed, report.troubled.size()); ++n)
        out.line(out.dim(u"  %1: %2"_s.arg(report.troubled[n].post.toString(), report.troubled[n].sentence)));
    if (!end.sentence.isEmpty())
        out.notice(sentenceOf(end));
    if (end.why != SyncEnd::Why::Finished)
        out.notice(tr("The same command goes on where it stopped."));
}

} // namespace Godwit
