// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cache/ownposts.h"
#include "lifeboat/backup/gathering.h"
#include "lifeboat/backup/stage.h"

#include <QSet>

namespace Godwit
{

// Writes what is known of an account into a stage, file by file and page by page. Engine thread.
class BackupStaging
{
    Q_DECLARE_TR_FUNCTIONS(BackupStaging)

public:
    // All outlive it.
    BackupStaging(const BackupSurroundings &with, Account account, Stage &stage,
                  BackupGathering::Report report, const std::atomic<bool> &stop);

    // With the manifest; `gathered` says how old what is.
    QCoro::Task<BackupResult<void>> run(BackupGathering::Gathered gathered);

    // Nothing that is being fetched is waited for any more.
    void breakOff();

    // What is not in it and why, a sentence each.
    const QStringList &missing() const { return m_manifest.missing; }

private:
    QCoro::Task<BackupResult<void>> putTables();
    QCoro::Task<BackupResult<void>> putTable(GraphKind kind);
    // Down to its end, at least once.
    bool isRead(GraphKind kind) const;
    QCoro::Task<BackupResult<void>> putPersonal();
    QCoro::Task<BackupResult<void>> putActor(Profile profile);
    QCoro::Task<BackupResult<void>> putOutbox();
    QCoro::Task<BackupResult<qint64>> putPosts(FileSink *file);
    QCoro::Task<BackupResult<qint64>> putBoosts(FileSink *file, qint64 before);
    QCoro::Task<BackupResult<void>> putFavourites();
    QCoro::Task<BackupResult<void>> putBookmarks();
    QCoro::Task<BackupResult<void>> putMediaOf(Post post);
    // Its name in the backup; empty where it cannot be had. `beginning`: of the name, up to the suffix.
    QCoro::Task<BackupResult<QString>> putMedia(QString url, Attachment::Kind kind, QString beginning,
                                                bool formerIsSame);
    QCoro::Task<std::expected<QString, MediaProblem>> fetch(QString url, Attachment::Kind kind);
    void noteMedia();

    QString fileOf(const QString &url) const { return m_files.value(url); }

    bool isLost(const QString &url) const
    {
        return m_lostPictures.contains(url) || m_lostFilms.contains(url);
    }

    const BackupSurroundings &m_with;
    const Account m_account;
    Stage &m_stage;
    const BackupGathering::Report m_report;
    const std::atomic<bool> &m_stop;
    OwnPosts m_own;
    Manifest m_manifest;
    // By URL: the file in the backup.
    QHash<QString, QString> m_files;
    // That do not answer; and that are too slow for videos, while pictures may still come.
    QSet<QString> m_silentHosts;
    QSet<QString> m_slowHosts;
    QSet<QString> m_lostPictures;
    QSet<QString> m_lostFilms;
    QString m_pictureTrouble;
    QString m_filmTrouble;
    int m_otherMedia = 0;
    // What is being fetched; empty once it is not waited for.
    QString m_fetching;
    Attachment::Kind m_fetchingKind = Attachment::Kind::Image;
    qint64 m_ownPosts = 0;
};

} // namespace Godwit
