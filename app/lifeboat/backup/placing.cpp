// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lifeboat/backup/placing.h"

#include "lifeboat/container/tar.h"
#include "lifeboat/formats/manifest.h"

#include <QDateTime>
#include <QDir>
#include <QTimeZone>

namespace Godwit::BackupPlace
{

using namespace Qt::StringLiterals;
using Kind = BackupError::Kind;

static QString safe(const QString &handle)
{
    QString name;
    for (const QChar c : handle)
        name += c.isLetterOrNumber() || c == u'@' || c == u'.' || c == u'_' ? c : QChar(u'-');
    return name;
}

QString freePath(const QString &folder, const QString &handle, Instant at, bool sealed)
{
    const QString time =
        QDateTime::fromMSecsSinceEpoch(toMs(at), QTimeZone::UTC).toString(u"yyyyMMdd-HHmmss");
    const QString suffix = sealed ? u".godwit"_s : QString();
    const QString name = u"%1/godwit-%2-%3"_s.arg(folder, safe(handle), time);
    QString path = name + suffix;
    for (int n = 2; QFileInfo::exists(path); ++n)
        path = u"%1-%2%3"_s.arg(name).arg(n).arg(suffix);
    return path;
}

QString unfinished(const QString &path)
{
    const QFileInfo info(path);
    return u"%1/.%2.part"_s.arg(info.path(), info.fileName());
}

BackupResult<void> finish(const QString &unfinished, const QString &path)
{
    if (!QDir().rename(unfinished, path))
        return backupFailure(Kind::CannotWrite, path, qt_error_string());
    syncFolder(QFileInfo(path).path());
    return {};
}

bool remove(const QString &path)
{
    const QFileInfo info(path);
    if (info.isDir() && !info.isSymLink())
        return QDir(path).removeRecursively();
    return !info.exists() || QFile::remove(path);
}

namespace
{

class StoppableSource final : public ByteSource
{
public:
    StoppableSource(ByteSource &from, const std::atomic<bool> &stop) : m_from(from), m_stop(stop) {}

    BackupResult<qint64> read(char *to, qint64 most) override
    {
        if (m_stop)
            return backupFailure(Kind::Cancelled);
        return m_from.read(to, most);
    }

private:
    ByteSource &m_from;
    const std::atomic<bool> &m_stop;
};

BackupResult<Manifest> manifestIn(const QString &stage)
{
    FileSource file(stage + u'/' + Manifest::fileName());
    if (const auto opened = file.open(); !opened)
        return std::unexpected(opened.error());
    return readManifest(file.file().readAll());
}

BackupResult<void> add(TarWriter &tar, const QString &stage, const QString &name, Instant at,
                       const std::atomic<bool> &stop)
{
    FileSource file(stage + u'/' + name);
    if (const auto opened = file.open(); !opened)
        return opened;
    StoppableSource source(file, stop);
    return tar.add(name, file.file().size(), at, source);
}

} // namespace

BackupResult<void> seal(const QString &stage, const QString &path, const QByteArray &passphrase,
                        SealCost cost, const std::atomic<bool> &stop)
{
    const auto manifest = manifestIn(stage);
    if (!manifest)
        return std::unexpected(manifest.error());
    FileSink file(path);
    if (const auto opened = file.open(); !opened)
        return opened;
    SealedSink sealed(file);
    if (const auto begun = sealed.begin(passphrase, cost); !begun)
        return begun;
    TarWriter tar(sealed);
    if (const auto added = add(tar, stage, Manifest::fileName(), manifest->madeAt, stop); !added)
        return added;
    for (const auto &[name, each] : manifest->files) {
        if (const auto added = add(tar, stage, name, manifest->madeAt, stop); !added)
            return added;
    }
    if (const auto finished = tar.finish(); !finished)
        return finished;
    if (const auto finished = sealed.finish(); !finished)
        return finished;
    return file.finish();
}

} // namespace Godwit::BackupPlace
