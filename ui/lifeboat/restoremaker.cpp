// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lifeboat/restoremaker.h"

#include "base/tr.h"
#include "lifeboat/backup/followspage.h"
#include "ui/lifeboat/lifeboatwords.h"

#include <QLocale>

namespace Godwit
{

QString amountWords(GraphKind kind, qint64 count)
{
    const int number = int(count);
    switch (kind) {
    case GraphKind::Blocks:
        return tr("%Ln block(s)", nullptr, number);
    case GraphKind::Mutes:
        return tr("%Ln mute(s)", nullptr, number);
    case GraphKind::Domains:
        return tr("%Ln blocked server(s)", nullptr, number);
    case GraphKind::Follows:
        return tr("%Ln follow(s)", nullptr, number);
    case GraphKind::Lists:
        return tr("%Ln list(s)", nullptr, number);
    case GraphKind::Members:
        return tr("%Ln person(s) in lists", nullptr, number);
    case GraphKind::Filters:
        return tr("%Ln filter(s)", nullptr, number);
    case GraphKind::Tags:
        return tr("%Ln followed hashtag(s)", nullptr, number);
    case GraphKind::Bookmarks:
        return tr("%Ln bookmark(s)", nullptr, number);
    case GraphKind::Followers:
        return tr("%Ln follower(s)", nullptr, number);
    }
    Q_UNREACHABLE_RETURN({});
}

// As the title of a line.
static QString kindTitle(GraphKind kind)
{
    switch (kind) {
    case GraphKind::Blocks:
        return tr("Blocks");
    case GraphKind::Mutes:
        return tr("Mutes");
    case GraphKind::Domains:
        return tr("Blocked servers");
    case GraphKind::Follows:
        return tr("Follows");
    case GraphKind::Lists:
        return tr("Lists");
    case GraphKind::Members:
        return tr("People in lists");
    case GraphKind::Filters:
        return tr("Filters");
    case GraphKind::Tags:
        return tr("Followed hashtags");
    case GraphKind::Bookmarks:
        return tr("Bookmarks");
    case GraphKind::Followers:
        break;
    }
    return tr("Followers");
}

static RestoreTally sumOf(const std::vector<RestoreTally> &kinds)
{
    RestoreTally sum;
    for (const RestoreTally &kind : kinds) {
        sum.total += kind.total;
        sum.done += kind.done;
        sum.requested += kind.requested;
        sum.notFound += kind.notFound;
        sum.refused += kind.refused;
        sum.impossible += kind.impossible;
        sum.waiting += kind.waiting;
        sum.takenBack += kind.takenBack;
        sum.left += kind.left;
    }
    return sum;
}

static void addPart(QStringList &parts, const QString &part, qint64 count)
{
    if (count > 0)
        parts << part;
}

static QString countsOfRestore(const RestoreTally &sum)
{
    QStringList parts;
    addPart(parts, tr("%Ln done", nullptr, int(sum.done)), sum.done);
    addPart(parts, tr("%Ln asked for", nullptr, int(sum.requested)), sum.requested);
    addPart(parts, tr("%Ln not found", nullptr, int(sum.notFound)), sum.notFound);
    addPart(parts, tr("%Ln refused", nullptr, int(sum.refused)), sum.refused);
    addPart(parts, tr("%Ln not possible there", nullptr, int(sum.impossible)), sum.impossible);
    addPart(parts, tr("%Ln there before", nullptr, int(sum.already())), sum.already());
    addPart(parts, tr("%Ln still to do", nullptr, int(sum.waiting)), sum.waiting);
    return parts.join(QStringLiteral(" · "));
}

static QString countsOfUndo(const RestoreTally &sum)
{
    QStringList parts;
    addPart(parts, tr("%Ln taken back", nullptr, int(sum.takenBack)), sum.takenBack);
    addPart(parts, tr("%Ln changed by you, left as it is", nullptr, int(sum.left)), sum.left);
    addPart(parts, tr("%Ln not found", nullptr, int(sum.notFound)), sum.notFound);
    addPart(parts, tr("%Ln refused", nullptr, int(sum.refused)), sum.refused);
    addPart(parts, tr("%Ln still to do", nullptr, int(sum.waiting)), sum.waiting);
    return parts.isEmpty() ? tr("There was nothing to take back.") : parts.join(QStringLiteral(" · "));
}

// Of one kind: "380 of 412, 3 asked for".
static SignRow kindLine(const RestoreTally &tally, bool undoes)
{
    if (undoes)
        return {tally.waiting + tally.left + tally.refused + tally.notFound == 0, kindTitle(tally.kind),
                tr("%Ln taken back", nullptr, int(tally.takenBack))};
    const qint64 there = tally.done + tally.already();
    QString value = tr("%1 of %2", "numbers").arg(numberWords(there), numberWords(tally.total));
    if (tally.requested > 0)
        value = tr("%1, %2", "two parts of a line")
                    .arg(value, tr("%Ln asked for", nullptr, int(tally.requested)));
    return {there + tally.requested == tally.total, kindTitle(tally.kind), value};
}

static QString nameOf(const SyncRow &row)
{
    const QString shown = row.wish.shown.isEmpty() ? row.name : row.wish.shown;
    const QString name = isOfPeople(row.kind) ? QLatin1Char('@') + shown : shown;
    return row.kind == GraphKind::Members ? tr("%1 in the list %2").arg(name, row.list) : name;
}

static void addFailed(RestoreRow &row, const RestoreReport &report)
{
    const SyncWords words(report.purpose());
    row.failedCount = int(report.failedCount);
    for (const SyncRow &each : report.failed) {
        if (row.failed.size() == failedShown)
            break;
        row.failed.append(
            {nameOf(each), each.sentence.isEmpty() ? words.outcome(each.outcome) : each.sentence, {}});
    }
}

static QString standingOf(const RestoreReport &report, Instant now)
{
    const SyncStanding &standing = report.standing;
    const bool undoes = standing.undoAt.has_value();
    if (standing.finishedAt)
        return (undoes ? tr("taken back %1", "a time") : tr("done %1", "a time"))
            .arg(dayWords(*standing.finishedAt, now));
    if (standing.paused)
        return tr("paused");
    if (standing.running)
        return undoes ? tr("being taken back") : tr("under way");
    if (standing.nextRunAt && *standing.nextRunAt > now)
        return tr("goes on %1", "a time").arg(dayWords(*standing.nextRunAt, now));
    return tr("begins soon");
}

// What an undo would take back.
static QString undoWords(const std::vector<RestoreTally> &kinds)
{
    QStringList parts;
    for (const RestoreTally &kind : kinds)
        addPart(parts, amountWords(kind.kind, kind.done + kind.requested), kind.done + kind.requested);
    return QLocale().createSeparatedList(parts);
}

RestoreRow restoreRow(const RestoreReport &report, const QString &target, Instant now)
{
    const RestoreTally sum = sumOf(report.kinds);
    const RestoreRecord &record = report.record;
    RestoreRow row;
    row.id = int(record.id.value());
    const QString from = record.source.isEmpty() ? record.name : QLatin1Char('@') + record.source;
    row.title = tr("%1 to %2", "a backup, an account").arg(from, target);
    row.undoes = report.standing.undoAt.has_value();
    row.underWay = !report.standing.isOver();
    row.paused = row.underWay && report.standing.paused;
    row.standing = standingOf(report, now);
    row.problem = row.underWay && !report.standing.running ? report.standing.problem : QString();
    row.total =
        int(row.undoes ? sum.takenBack + sum.left + sum.notFound + sum.refused + sum.waiting : sum.total);
    row.done = row.total - int(sum.waiting);
    const bool known = report.isKnown();
    if (!known && !row.undoes)
        row.done = 0;
    else
        row.counts = row.undoes ? countsOfUndo(sum) : countsOfRestore(sum);
    for (const RestoreTally &kind : report.kinds) {
        if (known && (!row.undoes || kind.takenBack + kind.left + kind.waiting + kind.refused > 0))
            row.kinds.append(kindLine(kind, row.undoes));
    }
    addFailed(row, report);
    row.wouldUndo = undoWords(report.kinds);
    // What the person has changed since stays, however often they ask.
    const bool failed = sum.notFound + sum.refused + sum.impossible > 0;
    row.canUndo = !row.wouldUndo.isEmpty() && (!row.undoes || (report.standing.finishedAt && failed));
    return row;
}

void offerPage(RestoreRow &row, const RestoreReport &report, const ServerInfo &server, qint64 followed)
{
    const auto follows = std::ranges::find(report.kinds, GraphKind::Follows, &RestoreTally::kind);
    if (!row.underWay || row.undoes || follows == report.kinds.end())
        return;
    const FollowsPage page = followsPage(server, follows->waiting, followed);
    if (page.address.isEmpty())
        return;
    row.quicker = followsPageSentence(page, server);
    row.importPage = page.address;
}

// Members come with their list.
static bool isPartOf(GraphKind kind, GraphKind whole)
{
    return kind == whole || (kind == GraphKind::Members && whole == GraphKind::Lists);
}

static QString detailWords(qint64 fresh, qint64 there)
{
    if (there == 0)
        return tr("all of them new");
    if (fresh == 0)
        return tr("all there already, or nothing to do");
    return tr("%1, %2", "two parts of a line")
        .arg(tr("%Ln new", nullptr, int(fresh)), tr("%Ln there already", nullptr, int(there)));
}

static QString obstacleWords(const std::vector<SyncRow> &rows, GraphKind whole, qint64 impossible)
{
    if (impossible == 0)
        return {};
    const SyncWords words(SyncPurpose::Restore);
    QStringList reasons;
    for (const SyncRow &row : rows) {
        if (row.state != SyncRow::State::Settled || !isPartOf(row.kind, whole))
            continue;
        const QString reason = row.sentence.isEmpty() ? words.outcome(row.outcome) : row.sentence;
        if (!reasons.contains(reason))
            reasons << reason;
    }
    return tr("%Ln cannot be had: %1", nullptr, int(impossible)).arg(reasons.join(QLatin1Char(' ')));
}

QList<RestoreKindRow> restoreKindRows(const std::vector<Restores::PreviewKind> &kinds)
{
    QList<RestoreKindRow> rows;
    for (const GraphKind kind : allGraphKinds) {
        if (kind == GraphKind::Members)
            continue;
        qint64 total = 0;
        std::vector<SyncRow> pending;
        QStringList amounts;
        for (const Restores::PreviewKind &each : kinds) {
            if (!isPartOf(each.kind, kind))
                continue;
            total += each.total;
            addPart(amounts, amountWords(each.kind, each.total), each.total);
            pending.insert(pending.end(), each.rows.begin(), each.rows.end());
        }
        if (total == 0)
            continue;
        const qint64 impossible = std::ranges::count(pending, SyncRow::State::Settled, &SyncRow::state);
        const qint64 fresh = qint64(pending.size()) - impossible;
        RestoreKindRow row{.word = graphKindWord(kind), .title = QLocale().createSeparatedList(amounts)};
        row.fresh = int(fresh);
        row.chosen = fresh > 0;
        row.detail = impossible == total
                         ? QString()
                         : detailWords(fresh, std::max<qint64>(0, total - fresh - impossible));
        row.obstacle = obstacleWords(pending, kind, impossible);
        rows.append(row);
    }
    return rows;
}

static void addPersonal(QList<RestoreKindRow> &rows, const QString &word, const QString &title, size_t total,
                        size_t fresh)
{
    if (total == 0)
        return;
    RestoreKindRow row{.word = word, .title = title};
    row.detail = detailWords(qint64(fresh), qint64(total - fresh));
    row.fresh = int(fresh);
    row.chosen = fresh > 0;
    rows.append(row);
}

QList<RestoreKindRow> personalRows(const PersonalFile &file, const PersonalRestore::News &news)
{
    QList<RestoreKindRow> rows;
    addPersonal(rows, PersonalFile::draftsWord(),
                tr("%Ln draft(s), on this computer", nullptr, int(file.drafts.size())), file.drafts.size(),
                news.drafts.size());
    addPersonal(rows, PersonalFile::settingsWord(),
                tr("%Ln setting(s), on this computer", nullptr, int(file.settings.size())),
                file.settings.size(), news.settings.size());
    return rows;
}

QString givenWords(const PersonalFile &file, const PersonalRestore::News &news)
{
    const auto drafts = qint64(news.drafts.size());
    const auto settings = qint64(news.settings.size());
    const qint64 draftsBefore = qint64(file.drafts.size()) - drafts;
    const qint64 settingsBefore = qint64(file.settings.size()) - settings;
    QStringList sentences;
    addPart(sentences, tr("%Ln draft(s) came back.", nullptr, int(drafts)), drafts);
    addPart(sentences, tr("%Ln setting(s) were taken over.", nullptr, int(settings)), settings);
    addPart(sentences, tr("%Ln draft(s) were here already.", nullptr, int(draftsBefore)), draftsBefore);
    addPart(sentences, tr("%Ln setting(s) were chosen here before, and stay.", nullptr, int(settingsBefore)),
            settingsBefore);
    return sentences.join(QLatin1Char(' '));
}

} // namespace Godwit
