// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/diskroom.h"
#include "media/mediaerror.h"

#include <QHash>
#include <QMutex>
#include <QSaveFile>

#include <memory>
#include <optional>

namespace Godwit
{

// Pictures, films and sounds on the disk, each under the hash of its URL (imageHash() in text/markup.h). The
// files are the index: a file's time is when it was last shown, a file in `kept/` is never removed. So no
// crash and no second process can make index and files differ; a file is complete as soon as it has its name.
// Where the disk is short of room, a picture comes in the place of others, and no film comes. Callable from
// any thread.
class MediaStore
{
public:
    static constexpr qint64 DefaultBudget = 4'000'000'000;

    // Creates the folder (0700) with the first picture.
    explicit MediaStore(QString folder, qint64 budget = DefaultBudget,
                        std::shared_ptr<const DiskRoom> room = nullptr);

    // Reads what is there and removes what a crash left half-written.
    void open();

    // The file, now the last to be removed.
    std::optional<QString> find(const QString &url);
    // By hash, for `image://` providers; anything but 64 hexadecimal digits is not there.
    std::optional<QString> findByHash(const QString &hash);

    // Written beside and renamed; then the least recently shown go until the budget holds.
    MediaResult<QString> put(const QString &url, const QByteArray &content);
    // The same piece by piece: a file to write into, which settle() names; without that it was never there.
    // Null when the disk takes none.
    std::unique_ptr<QSaveFile> begin(const QString &url);
    // The same for one that is pinned from the beginning.
    std::unique_ptr<QSaveFile> beginPinned(const QString &url);
    MediaResult<QString> settle(const QString &url, QSaveFile &file);

    // Pinned: what the user wrote, saved or queued. Counts for size(), not for the budget.
    bool pin(const QString &url);
    bool unpin(const QString &url);
    bool remove(const QString &url);

    void setBudget(qint64 bytes);
    qint64 budget() const;
    // Of all files, in bytes.
    qint64 size() const;
    qint64 count() const;

private:
    struct File {
        qint64 bytes = 0;
        qint64 shownAtMs = 0;
        bool kept = false;
    };

    std::unique_ptr<QSaveFile> beginAt(const QString &path) const;
    QString pathFor(const QString &url) const;
    QString pathOf(const QString &hash, bool kept) const;
    void scan(const QString &folder, bool kept);
    bool move(const QString &url, bool kept);
    // With m_mutex held.
    void trim();
    // The same: the least recently shown go until so much is left; what it is then.
    qint64 trimTo(qint64 goal);

    bool isShort() const { return m_room && m_room->isShort(); }

    QString m_folder;
    std::shared_ptr<const DiskRoom> m_room;
    mutable QMutex m_mutex;
    qint64 m_budget;
    qint64 m_trimmable = 0;
    qint64 m_kept = 0;
    QHash<QString, File> m_files;
};

} // namespace Godwit
