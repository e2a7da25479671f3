// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lifeboat/backup/followspage.h"

#include "base/tr.h"
#include "lifeboat/container/bytes.h"
#include "lifeboat/formats/manifest.h"
#include "lifeboat/formats/table.h"
#include "lifeboat/serverpages.h"
#include "lifeboat/synclimits.h"

#include <QDir>
#include <QLocale>

#include <algorithm>

namespace Godwit
{

using namespace Qt::StringLiterals;

// Beyond the limit it depends on who follows the account, which the page knows.
qint64 mostInList(const ServerInfo &server, qint64 waiting, qint64 followed)
{
    const int inAll = syncLimitsOf(server).followsInAll;
    return inAll == 0 || followed >= inAll ? waiting : std::min(waiting, inAll - followed);
}

FollowsPage followsPage(const ServerInfo &server, qint64 waiting, qint64 followed)
{
    const SyncLimits limits = syncLimitsOf(server);
    const int perDay = limits.followsPerDay;
    const bool isAtLimit = limits.followsInAll > 0 && followed >= limits.followsInAll;
    if (perDay == 0 || waiting <= perDay || isAtLimit)
        return {};
    const qint64 most = mostInList(server, waiting, followed);
    return {.address = ServerPages::imports(server),
            .perDay = perDay,
            .days = (waiting + perDay - 1) / perDay,
            .most = most,
            .leftOut = waiting - most};
}

QString followsPageSentence(const FollowsPage &page, const ServerInfo &server)
{
    const QLocale locale;
    const QString sentence =
        tr("%1 lets a program follow %2 people a day, so what is left takes about %3 days. Its own page "
           "takes a "
           "list at once: save the list, give it to the page as the list of those you follow, and choose "
           "to "
           "merge it.")
            .arg(server.domain, locale.toString(page.perDay), locale.toString(page.days));
    return page.leftOut == 0 ? sentence
                             : sentence + u' ' + shortListSentence(server, page.most, page.leftOut);
}

QString shortListSentence(const ServerInfo &server, qint64 most, qint64 leftOut)
{
    const QLocale locale;
    return tr("An account there may follow %1 people in all: the list holds the first %2 and leaves out %3, "
              "who can come once you follow fewer people, or more follow you.")
        .arg(locale.toString(syncLimitsOf(server).followsInAll), locale.toString(most),
             locale.toString(leftOut));
}

bool isFollowThatWaits(const SyncRow &row)
{
    return row.kind == GraphKind::Follows && !row.removal && row.state == SyncRow::State::Waiting;
}

static BackupResult<void> writeRows(FileSink &file, const std::vector<SyncRow> &rows, qint64 most)
{
    if (const auto opened = file.open(); !opened)
        return opened;
    QByteArray table = tableHead(GraphKind::Follows);
    for (const SyncRow &row : rows) {
        if (isFollowThatWaits(row) && most-- > 0)
            table += tableLine(row.wish);
    }
    if (const auto written = file.write(table); !written)
        return written;
    return file.finish();
}

BackupResult<QString> writeFollows(const QString &folder, const std::vector<SyncRow> &rows, qint64 most)
{
    if (QFileInfo::exists(folder + u'/' + Manifest::fileName()))
        return backupFailure(BackupError::Kind::CannotWrite, folder,
                             tr("a backup is there, and has to stay as it is."));
    QDir().mkpath(folder);
    QString path = folder + u'/' + tableName(GraphKind::Follows);
    // Mastodon knows what is in it by how its name begins.
    for (int n = 2; QFileInfo::exists(path); ++n)
        path = folder + "/following_accounts-"_L1 + QString::number(n) + ".csv"_L1;
    FileSink file(path);
    if (const auto written = writeRows(file, rows, most); !written) {
        QFile::remove(path);
        return std::unexpected(written.error());
    }
    syncFolder(folder);
    return path;
}

} // namespace Godwit
