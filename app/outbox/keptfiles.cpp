// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "outbox/keptfiles.h"

#include "base/log.h"

#include <QBuffer>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QPromise>
#include <QRegularExpression>
#include <QStorageInfo>
#include <QThreadPool>

#ifdef Q_OS_WIN
#include <qt_windows.h>

#include <io.h>
#else
#include <fcntl.h>
#include <unistd.h>
#endif

#include <functional>

namespace Godwit
{

// Left free for the databases: an act must be storable after its media.
static constexpr qint64 reserve = 64 << 20;

static StoreError failure(StoreError::Kind kind, const QString &path, const QString &why)
{
    return {kind, QStringLiteral("%1: %2").arg(path, why)};
}

static bool toDisk(QFile &file)
{
    if (!file.flush())
        return false;
#ifdef Q_OS_WIN
    return FlushFileBuffers(reinterpret_cast<HANDLE>(_get_osfhandle(file.handle())));
#elif defined(Q_OS_MACOS)
    // fsync leaves the data in the drive's cache there (fcntl(2)).
    return fcntl(file.handle(), F_FULLFSYNC) == 0 || fsync(file.handle()) == 0;
#else
    return fsync(file.handle()) == 0;
#endif
}

// The name of a new file lives in its folder, which must reach the disk too.
static bool folderToDisk(const QString &folder)
{
#ifdef Q_OS_WIN
    Q_UNUSED(folder)
    return true;
#else
    const int descriptor = open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0)
        return false;
    const bool done = fsync(descriptor) == 0;
    close(descriptor);
    return done;
#endif
}

static StoreResult<void> pour(QIODevice &from, QFile &to)
{
    QByteArray piece(1 << 18, Qt::Uninitialized);
    while (true) {
        const qint64 got = from.read(piece.data(), piece.size());
        if (got < 0)
            return std::unexpected(failure(StoreError::Kind::Failed, to.fileName(), from.errorString()));
        if (got == 0)
            return {};
        if (to.write(piece.constData(), got) != got) {
            const auto kind = to.error() == QFileDevice::ResourceError ? StoreError::Kind::DiskFull
                                                                       : StoreError::Kind::Failed;
            return std::unexpected(failure(kind, to.fileName(), to.errorString()));
        }
    }
}

static StoreResult<void> write(QIODevice &from, const QString &target)
{
    const QFileInfo place(target);
    if (!QDir().mkpath(place.absolutePath()))
        return std::unexpected(
            failure(StoreError::Kind::ReadOnly, place.absolutePath(), QStringLiteral("mkdir")));
    if (QStorageInfo(place.absolutePath()).bytesAvailable() < from.size() + reserve)
        return std::unexpected(failure(StoreError::Kind::DiskFull, target, QStringLiteral("no room")));
    QFile to(target);
    if (!to.open(QIODevice::WriteOnly | QIODevice::NewOnly | QIODevice::Unbuffered,
                 QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        return std::unexpected(failure(StoreError::Kind::ReadOnly, target, to.errorString()));
    if (auto poured = pour(from, to); !poured)
        return poured;
    const QDir folder = place.absoluteDir();
    if (!toDisk(to) || !folderToDisk(folder.path()) || !folderToDisk(QFileInfo(folder.path()).path()))
        return std::unexpected(failure(StoreError::Kind::Failed, target, QStringLiteral("fsync")));
    return {};
}

static StoreResult<void> copy(const QString &source, const QString &target)
{
    QFile from(source);
    if (!QFileInfo(source).isFile() || !from.open(QIODevice::ReadOnly))
        return std::unexpected(failure(StoreError::Kind::Failed, source, from.errorString()));
    return write(from, target);
}

// Nothing is left of what failed.
static QFuture<StoreResult<QString>> keepAt(const QString &target, std::function<StoreResult<void>()> work)
{
    auto promise = std::make_shared<QPromise<StoreResult<QString>>>();
    promise->start();
    QThreadPool::globalInstance()->start([promise, work = std::move(work), target] {
        const StoreResult<void> done = work();
        if (done) {
            promise->addResult(StoreResult<QString>(target));
        } else {
            QFile::remove(target);
            QDir().rmdir(QFileInfo(target).path());
            promise->addResult(StoreResult<QString>(std::unexpected(done.error())));
        }
        promise->finish();
    });
    return promise->future();
}

static QString plainEnding(const QString &suffix)
{
    static const QRegularExpression plain(QStringLiteral("^[A-Za-z0-9]{1,8}$"));
    return plain.match(suffix).hasMatch() ? u'.' + suffix.toLower() : QString();
}

KeptFiles::KeptFiles(QString dataFolder) : m_dataFolder(QDir::cleanPath(QDir(dataFolder).absolutePath())) {}

QString KeptFiles::target(const QString &name, const QString &ending) const
{
    return QStringLiteral("%1/outbox/%2/media%3").arg(m_dataFolder, name, plainEnding(ending));
}

QFuture<StoreResult<QString>> KeptFiles::keep(QString path, QString name) const
{
    const QString to = target(name, QFileInfo(path).suffix());
    return keepAt(to, [path = std::move(path), to] { return copy(path, to); });
}

QFuture<StoreResult<QString>> KeptFiles::keepBytes(QByteArray bytes, QString name,
                                                   const QString &ending) const
{
    const QString to = target(name, ending);
    return keepAt(to, [bytes = std::move(bytes), to]() mutable -> StoreResult<void> {
        QBuffer from(&bytes);
        from.open(QIODevice::ReadOnly);
        return write(from, to);
    });
}

QString KeptFiles::stored(const QString &path) const
{
    const QString clean = QDir::cleanPath(path);
    return clean.startsWith(m_dataFolder + u'/') ? clean.sliced(m_dataFolder.size() + 1) : path;
}

QString KeptFiles::absolute(const QString &path) const
{
    return QDir::isRelativePath(path) ? QDir::cleanPath(m_dataFolder + u'/' + path) : path;
}

void KeptFiles::remove(const QString &path) const
{
    const QString file = QDir::cleanPath(absolute(path));
    const QString folder = QFileInfo(file).path();
    if (QFileInfo(folder).path() != m_dataFolder + QLatin1StringView("/outbox"))
        return;
    QFile::remove(file);
    QDir().rmdir(folder);
}

void KeptFiles::removeOrphans(const QSet<QString> &named) const
{
    const QDir outbox(m_dataFolder + QLatin1StringView("/outbox"));
    const QDateTime yesterday = QDateTime::currentDateTimeUtc().addDays(-1);
    for (const QFileInfo &folder :
         outbox.entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot | QDir::NoSymLinks)) {
        if (folder.lastModified() > yesterday)
            continue;
        for (const QFileInfo &file : QDir(folder.filePath()).entryInfoList(QDir::Files)) {
            if (!named.contains(stored(file.filePath())))
                remove(file.filePath());
        }
    }
}

} // namespace Godwit
