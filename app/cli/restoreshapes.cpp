// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/restoreshapes.h"

#include "base/tr.h"
#include "cli/output.h"
#include "lifeboat/backup/followspage.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>
#include <iterator>

namespace Godwit
{

using namespace Qt::StringLiterals;

namespace
{

// Rows that are named one by one for people; `--json` has all.
constexpr qsizetype mostNamed = 20;

QString sentenceOf(const SyncRow &row)
{
    return row.sentence.isEmpty() ? SyncWords(SyncPurpose::Restore).outcome(row.outcome) : row.sentence;
}

QJsonObject shapeOf(const RestorePart &part)
{
    QJsonArray missing;
    for (const SyncRow &row : part.missing) {
        QJsonObject shape{{u"name"_s, row.name},
                          {u"outcome"_s, syncOutcomeWord(row.outcome)},
                          {u"sentence"_s, sentenceOf(row)}};
        if (!row.list.isEmpty())
            shape.insert(u"list"_s, row.list);
        missing.append(shape);
    }
    return {{u"kind"_s, u"restore_part"_s},
            {u"what"_s, graphKindWord(part.kind)},
            {u"total"_s, part.total},
            {u"there"_s, part.total - qint64(part.missing.size())},
            {u"missing"_s, missing}};
}

// What comes to this computer, and to no server.
void showPersonal(Output &out, const PersonalRestore::News &personal)
{
    const auto line = [&](const QString &words, size_t count) {
        if (count > 0)
            out.line(u"%1  %2"_s.arg(qint64(count), 14).arg(words));
    };
    line(tr("drafts, kept on this computer"), personal.drafts.size());
    line(tr("settings of this computer, where none was chosen"), personal.settings.size());
}

} // namespace

void printRestore(Output &out, const RestoreSource &source, const Account &target,
                  const std::vector<RestorePart> &parts, const PersonalRestore::News &personal,
                  const std::optional<SyncEnd> &end)
{
    QJsonArray shapes;
    for (const RestorePart &part : parts) {
        shapes.append(shapeOf(part));
        const qint64 there = part.total - qint64(part.missing.size());
        out.line(u"%1  %2"_s.arg(tr("%1 of %2").arg(there).arg(part.total).rightJustified(14),
                                 graphKindName(part.kind)));
        qsizetype named = 0;
        for (const SyncRow &row : part.missing) {
            if (row.outcome == SyncOutcome::Waiting)
                continue;
            if (++named > mostNamed)
                break;
            const QString name = row.wish.shown.isEmpty() ? row.name : row.wish.shown;
            out.line(out.dim(u"                  %1: %2"_s.arg(name, sentenceOf(row))));
        }
    }
    showPersonal(out, personal);
    for (const QString &note : source.notes)
        out.line(out.warning(note));
    QJsonObject document{{u"kind"_s, u"restore"_s},
                         {u"to"_s, target.handle},
                         {u"dry_run"_s, !end},
                         {u"of"_s, shapes},
                         {u"drafts"_s, qint64(personal.drafts.size())},
                         {u"settings"_s, qint64(personal.settings.size())},
                         {u"notes"_s, QJsonArray::fromStringList(source.notes)}};
    if (!source.handle.isEmpty())
        document.insert(u"from"_s, source.handle);
    if (end)
        document.insert(u"end"_s, syncEndWord(end->why));
    if (end && !end->sentence.isEmpty())
        document.insert(u"sentence"_s, end->sentence);
    out.document(document);
}

// Who would be followed.
std::vector<SyncRow> followsOf(const std::vector<RestorePart> &parts)
{
    std::vector<SyncRow> follows;
    for (const RestorePart &part : parts)
        std::ranges::copy_if(part.missing, std::back_inserter(follows), isFollowThatWaits);
    return follows;
}

// Where the server's own page is quicker.
void tellOfPage(Output &out, const std::vector<SyncRow> &follows, const Account &target, qint64 followed)
{
    const FollowsPage page = followsPage(target.server, qint64(follows.size()), followed);
    if (page.address.isEmpty())
        return;
    out.notice(followsPageSentence(page, target.server));
    out.notice(tr("The list: `godwit restore … --table FOLDER`. The page: %1").arg(page.address));
}

void printUndo(Output &out, const RestoreReport &report, const Account &target, const SyncEnd &end)
{
    qint64 takenBack = 0;
    qint64 waiting = 0;
    for (const RestoreTally &kind : report.kinds) {
        takenBack += kind.takenBack;
        waiting += kind.waiting;
        if (kind.takenBack > 0)
            out.line(u"%1  %2"_s.arg(kind.takenBack, 14).arg(graphKindName(kind.kind)));
    }
    QJsonArray left;
    for (const SyncRow &row : report.failed) {
        left.append(QJsonObject{{u"what"_s, graphKindWord(row.kind)},
                                {u"name"_s, row.name},
                                {u"outcome"_s, syncOutcomeWord(row.outcome)},
                                {u"sentence"_s, sentenceOf(row)}});
        if (left.size() > mostNamed)
            continue;
        const QString name = row.wish.shown.isEmpty() ? row.name : row.wish.shown;
        out.line(out.dim(u"                  %1: %2"_s.arg(name, sentenceOf(row))));
    }
    QJsonObject document{{u"kind"_s, u"restore_undo"_s},  {u"to"_s, target.handle},
                         {u"name"_s, report.record.name}, {u"taken_back"_s, takenBack},
                         {u"waiting"_s, waiting},         {u"left"_s, left},
                         {u"end"_s, syncEndWord(end.why)}};
    if (!report.record.source.isEmpty())
        document.insert(u"from"_s, report.record.source);
    if (!end.sentence.isEmpty())
        document.insert(u"sentence"_s, end.sentence);
    out.document(document);
}

} // namespace Godwit
