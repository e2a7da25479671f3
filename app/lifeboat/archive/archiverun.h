// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cache/archivestore.h"
#include "lifeboat/archive/archivehead.h"
#include "lifeboat/archive/archiverecord.h"

#include <QSaveFile>

namespace Godwit
{

// Where the files of an archive go. Called from any thread.
struct ArchiveMedia {
    // Whether a file that begins so is a picture, film or sound that can be shown.
    std::function<bool(QByteArrayView head)> isShown;
    // There already.
    std::function<bool(const QString &url)> has;
    // A file to write into, which settle() names; null where the disk takes none.
    std::function<std::unique_ptr<QSaveFile>(const QString &url)> begin;
    std::function<bool(const QString &url, QSaveFile &file)> settle;
    std::function<void(const QString &url)> remove;
    qint64 mostBytes = 0;
};

// What a run gives its parts to.
struct ArchiveSink {
    // Empty: all is read and nothing kept.
    std::function<StoreResult<TakenPart>(ArchivePart)> take;
    ArchiveMedia media;
};

// Takes an archive, part by part: a hundred thousand posts need the memory of some hundreds. Each part is one
// transaction; what was taken stays, also when the run fails or its process ends. Runs on a thread of its
// own.
class ArchiveRun
{
public:
    using Report = std::function<void(const ArchiveProgress &)>;

    // `head` and `stop` outlive it.
    ArchiveRun(const ArchiveHead &head, ArchiveSink sink, Report report, const std::atomic<bool> &stop);

    BackupResult<void> run(BackupReader &archive);

    // Also of a run that failed.
    const ArchiveCounts &counts() const { return m_counts; }

private:
    using Take = std::function<BackupResult<void>(QByteArrayView)>;

    BackupResult<void> takeEntry(BackupReader &archive, const BackupEntry &entry);
    BackupResult<void> readThrough(BackupReader &archive, const Take &take);
    BackupResult<void> takeCollection(BackupReader &archive, const QString &name);
    BackupResult<void> takeScript(BackupReader &archive, const QString &name);
    BackupResult<void> takeFile(BackupReader &archive, const BackupEntry &entry, const QString &name);
    BackupResult<void> write(BackupReader &archive, QByteArray bytes, QSaveFile &file, const QString &name);
    void takeItem(const QString &name, const QJsonValue &item);
    void takePost(ArchivedPost post);
    void skip(ArchiveSkip why, qint64 count = 1);
    BackupResult<void> announceFiles();
    void takeMark(std::vector<PostKey> &marks, qint64 &count, const PostKey &key);
    BackupResult<void> flushFull();
    BackupResult<void> flush();
    BackupResult<void> flushMarks();
    void tell();

    const ArchiveHead &m_head;
    const ArchiveSink m_sink;
    const Report m_report;
    const std::atomic<bool> &m_stop;
    ArchivePart m_part;
    // Until all posts are there.
    std::vector<PostKey> m_favourites;
    std::vector<PostKey> m_bookmarks;
    ArchiveCounts m_counts;
    qint64 m_done = 0;
    qint64 m_told = 0;
    // How far it had read when the last part was given away.
    qint64 m_flushed = 0;
    qint64 m_markCharacters = 0;
    bool m_sawPosts = false;
    // Of what failed while an item was taken.
    std::optional<BackupError> m_problem;
};

} // namespace Godwit
