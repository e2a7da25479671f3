// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/taskscope.h"
#include "cache/poststore.h"
#include "cache/searchstore.h"
#include "cache/timelinestore.h"
#include "lifeboat/archive/archives.h"
#include "settings/settings.h"

#include <QDir>
#include <QFile>
#include <qcoro/qcorotask.h>

#include <cerrno>

namespace Godwit
{

// One data folder with what archives go into, in this process.
class ArchiveLife
{
public:
    explicit ArchiveLife(const QString &folder)
        : data(folder), user((QDir().mkpath(folder), folder + QStringLiteral("/user.db")),
                             Database::Role::UserMade, QStringLiteral(":/godwit/migrations/user")),
          cache(folder + QStringLiteral("/cache.db"), Database::Role::Cache,
                QStringLiteral(":/godwit/migrations/cache")),
          settings(user), accounts(user, settings), posts(cache), timelines(cache), search(cache)
    {
        user.open().waitForFinished();
        cache.open().waitForFinished();
        QCoro::waitFor(accounts.load());
        archives = std::make_unique<Archives>(Archives::Surroundings{
            user, cache, accounts, posts, clock, scope, data, [this] { return mediaOf(this); }});
    }

    ~ArchiveLife() { QCoro::waitFor(scope.finish()); }

    QString fileOf(const QString &url) const
    {
        return data + QStringLiteral("/media/") + url.section(QLatin1Char(':'), 1);
    }

    static QCoro::Task<ArchiveMedia> mediaOf(ArchiveLife *life)
    {
        QDir().mkpath(life->data + QStringLiteral("/media"));
        co_return ArchiveMedia{.isShown =
                                   [](QByteArrayView head) {
                                       return head.startsWith("\x89PNG") || head.startsWith("\xff\xd8\xff");
                                   },
                               .has = [life](const QString &url) { return QFile::exists(life->fileOf(url)); },
                               .begin = [life](const QString &url) -> std::unique_ptr<QSaveFile> {
                                   if (life->room >= 0 && life->written++ >= life->room) {
                                       errno = ENOSPC;
                                       return nullptr;
                                   }
                                   auto file = std::make_unique<QSaveFile>(life->fileOf(url));
                                   return file->open(QIODevice::WriteOnly) ? std::move(file) : nullptr;
                               },
                               .settle = [](const QString &, QSaveFile &file) { return file.commit(); },
                               .remove = [life](const QString &url) { QFile::remove(life->fileOf(url)); },
                               .mostBytes = 1'000'000};
    }

    const QString data;
    SystemClock clock;
    Database user;
    Database cache;
    Settings settings;
    AccountStore accounts;
    PostStore posts;
    TimelineStore timelines;
    SearchStore search;
    TaskScope scope;
    // So many files have room on the disk; below 0: all.
    int room = -1;
    int written = 0;
    std::unique_ptr<Archives> archives;
};

} // namespace Godwit
