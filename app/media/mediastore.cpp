// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/mediastore.h"

#include "text/markup.h"

#include <QDateTime>
#include <QDir>
#include <QDirIterator>
#include <QRegularExpression>

#include <algorithm>
#include <vector>

namespace Godwit
{

namespace
{

// A file's time is only written again after this long: scrolling must not write to the disk.
constexpr qint64 TouchAfterMs = 3'600'000;

bool isHash(const QString &name)
{
    static const QRegularExpression hash(QStringLiteral("\\A[0-9a-f]{64}\\z"));
    return hash.match(name).hasMatch();
}

qint64 nowMs()
{
    return QDateTime::currentMSecsSinceEpoch();
}

void touch(const QString &path)
{
    QFile file(path);
    if (file.open(QIODevice::ReadWrite | QIODevice::ExistingOnly))
        file.setFileTime(QDateTime::currentDateTimeUtc(), QFileDevice::FileModificationTime);
}

} // namespace

MediaStore::MediaStore(QString folder, qint64 budget, std::shared_ptr<const DiskRoom> room)
    : m_folder(std::move(folder)), m_room(std::move(room)), m_budget(budget)
{
}

QString MediaStore::pathOf(const QString &hash, bool kept) const
{
    return m_folder + (kept ? QStringLiteral("/kept/") : QStringLiteral("/cached/")) + hash.left(2) + u'/' +
           hash;
}

void MediaStore::open()
{
    const QMutexLocker lock(&m_mutex);
    m_files.clear();
    m_trimmable = 0;
    m_kept = 0;
    scan(m_folder + QStringLiteral("/cached"), false);
    scan(m_folder + QStringLiteral("/kept"), true);
    trim();
}

void MediaStore::scan(const QString &folder, bool kept)
{
    QDirIterator files(folder, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QFileInfo info = files.nextFileInfo();
        if (!isHash(info.fileName())) {
            // QSaveFile's unfinished ones; a fresh one may be another process's.
            if (info.lastModified().msecsTo(QDateTime::currentDateTimeUtc()) > TouchAfterMs)
                QFile::remove(info.filePath());
            continue;
        }
        m_files.insert(info.fileName(), {info.size(), info.lastModified().toMSecsSinceEpoch(), kept});
        (kept ? m_kept : m_trimmable) += info.size();
    }
}

std::optional<QString> MediaStore::find(const QString &url)
{
    return findByHash(imageHash(url));
}

std::optional<QString> MediaStore::findByHash(const QString &hash)
{
    if (!isHash(hash))
        return std::nullopt;
    const QMutexLocker lock(&m_mutex);
    const auto file = m_files.find(hash);
    if (file == m_files.end())
        return std::nullopt;
    const QString path = pathOf(hash, file->kept);
    if (!QFile::exists(path)) {
        // Another process made room.
        (file->kept ? m_kept : m_trimmable) -= file->bytes;
        m_files.erase(file);
        return std::nullopt;
    }
    if (nowMs() - std::exchange(file->shownAtMs, nowMs()) > TouchAfterMs)
        touch(path);
    return path;
}

QString MediaStore::pathFor(const QString &url) const
{
    const QString hash = imageHash(url);
    const QMutexLocker lock(&m_mutex);
    return pathOf(hash, m_files.value(hash).kept);
}

std::unique_ptr<QSaveFile> MediaStore::begin(const QString &url)
{
    if (isShort())
        return nullptr;
    return beginAt(pathFor(url));
}

std::unique_ptr<QSaveFile> MediaStore::beginPinned(const QString &url)
{
    return beginAt(pathOf(imageHash(url), true));
}

std::unique_ptr<QSaveFile> MediaStore::beginAt(const QString &path) const
{
    auto file = std::make_unique<QSaveFile>(path);
    const auto mine = QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner;
    const bool folder =
        QDir().mkpath(QFileInfo(file->fileName()).path()) && QFile::setPermissions(m_folder, mine);
    return folder && file->open(QIODevice::WriteOnly) ? std::move(file) : nullptr;
}

MediaResult<QString> MediaStore::settle(const QString &url, QSaveFile &file)
{
    const QString hash = imageHash(url);
    const qint64 bytes = file.size();
    const QMutexLocker lock(&m_mutex);
    if (!file.commit())
        return std::unexpected(MediaError{.kind = MediaError::Kind::Disk, .host = {}, .httpStatus = 0});
    const File before = m_files.value(hash);
    const bool kept = file.fileName() == pathOf(hash, true);
    (before.kept ? m_kept : m_trimmable) -= before.bytes;
    (kept ? m_kept : m_trimmable) += bytes;
    m_files.insert(hash, {bytes, nowMs(), kept});
    trim();
    return file.fileName();
}

MediaResult<QString> MediaStore::put(const QString &url, const QByteArray &content)
{
    if (isShort()) {
        const QMutexLocker lock(&m_mutex);
        const qint64 before = m_trimmable;
        if (before - trimTo(before - content.size()) < content.size())
            return std::unexpected(MediaError{.kind = MediaError::Kind::Disk, .host = {}, .httpStatus = 0});
    }
    const std::unique_ptr<QSaveFile> file = beginAt(pathFor(url));
    if (!file || file->write(content) != content.size())
        return std::unexpected(MediaError{.kind = MediaError::Kind::Disk, .host = {}, .httpStatus = 0});
    return settle(url, *file);
}

bool MediaStore::move(const QString &url, bool kept)
{
    const QString hash = imageHash(url);
    const QMutexLocker lock(&m_mutex);
    const auto file = m_files.find(hash);
    if (file == m_files.end())
        return false;
    if (file->kept == kept)
        return true;
    const QString to = pathOf(hash, kept);
    if (!QDir().mkpath(QFileInfo(to).path()) || !QFile::rename(pathOf(hash, file->kept), to))
        return false;
    m_kept += kept ? file->bytes : -file->bytes;
    m_trimmable -= kept ? file->bytes : -file->bytes;
    file->kept = kept;
    trim();
    return true;
}

bool MediaStore::pin(const QString &url)
{
    return move(url, true);
}

bool MediaStore::unpin(const QString &url)
{
    return move(url, false);
}

bool MediaStore::remove(const QString &url)
{
    const QString hash = imageHash(url);
    const QMutexLocker lock(&m_mutex);
    const auto file = m_files.find(hash);
    if (file == m_files.end() || !QFile::remove(pathOf(hash, file->kept)))
        return false;
    (file->kept ? m_kept : m_trimmable) -= file->bytes;
    m_files.erase(file);
    return true;
}

void MediaStore::setBudget(qint64 bytes)
{
    const QMutexLocker lock(&m_mutex);
    m_budget = bytes;
    trim();
}

qint64 MediaStore::budget() const
{
    const QMutexLocker lock(&m_mutex);
    return m_budget;
}

qint64 MediaStore::size() const
{
    const QMutexLocker lock(&m_mutex);
    return m_trimmable + m_kept;
}

qint64 MediaStore::count() const
{
    const QMutexLocker lock(&m_mutex);
    return m_files.size();
}

void MediaStore::trim()
{
    // A little more than needed, so that not every picture costs a look at all of them.
    if (m_trimmable > m_budget)
        trimTo(m_budget - m_budget / 20);
}

qint64 MediaStore::trimTo(qint64 goal)
{
    std::vector<std::pair<qint64, QString>> oldest;
    for (const auto &[hash, file] : m_files.asKeyValueRange()) {
        if (!file.kept)
            oldest.emplace_back(file.shownAtMs, hash);
    }
    std::ranges::sort(oldest);
    for (const auto &[shownAt, hash] : oldest) {
        if (m_trimmable <= goal)
            break;
        QFile::remove(pathOf(hash, false));
        m_trimmable -= m_files.take(hash).bytes;
    }
    return m_trimmable;
}

} // namespace Godwit
