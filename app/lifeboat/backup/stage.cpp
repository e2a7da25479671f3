// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lifeboat/backup/stage.h"

#include "base/aside.h"

#include <QDir>
#include <QSet>
#include <qcoro/qcorofuture.h>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

namespace Godwit
{

using Kind = BackupError::Kind;

// A second name of the same bytes, where the file system has such; else nothing happens.
static bool link(const QString &from, const QString &to)
{
#ifdef Q_OS_UNIX
    return ::link(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) == 0;
#else
    Q_UNUSED(from)
    Q_UNUSED(to)
    return false;
#endif
}

static BackupResult<ManifestFile> hashOf(const QString &path)
{
    FileSource file(path);
    if (const auto opened = file.open(); !opened)
        return std::unexpected(opened.error());
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!hash.addData(&file.file()))
        return backupFailure(Kind::CannotRead, path, file.file().errorString());
    return ManifestFile{file.file().size(), QString::fromLatin1(hash.result().toHex())};
}

static BackupResult<void> copy(const QString &from, FileSink &to)
{
    FileSource file(from);
    if (const auto opened = file.open(); !opened)
        return opened;
    QByteArray buffer(copyAtOnce, Qt::Uninitialized);
    while (true) {
        const auto count = file.read(buffer.data(), buffer.size());
        if (!count)
            return std::unexpected(count.error());
        if (*count == 0)
            return {};
        if (const auto written = to.write(QByteArrayView(buffer).first(*count)); !written)
            return written;
    }
}

static BackupResult<ManifestFile> copyTo(const QString &to, const QString &from)
{
    FileSink file(to);
    if (const auto opened = file.open(); !opened)
        return std::unexpected(opened.error());
    if (const auto copied = copy(from, file); !copied)
        return std::unexpected(copied.error());
    if (const auto finished = file.finish(); !finished)
        return std::unexpected(finished.error());
    return ManifestFile{file.size(), file.hash()};
}

static BackupResult<ManifestFile> take(const QString &to, const QString &from)
{
    return link(from, to) ? hashOf(to) : copyTo(to, from);
}

// Nothing of one that was damaged since `known` was written down.
static std::optional<ManifestFile> takeAs(const ManifestFile &known, const QString &to, const QString &from)
{
    const auto file = hashOf(from);
    if (!file || *file != known)
        return std::nullopt;
    if (link(from, to))
        return known;
    const auto copied = copyTo(to, from);
    return copied ? std::optional(*copied) : std::nullopt;
}

Stage::Stage(QString folder, const QString &before) : m_folder(std::move(folder)), m_before(before) {}

Stage::~Stage()
{
    if (!m_kept)
        QDir(m_folder).removeRecursively();
}

BackupResult<void> Stage::open()
{
    QDir(m_folder).removeRecursively();
    const QString above = QFileInfo(m_folder).path();
    if (!QDir().mkpath(above) ||
        !QDir().mkdir(m_folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner))
        return backupFailure(Kind::CannotWrite, above, tr("no folder can be made there."));
    if (m_before.isEmpty())
        return {};
    QFile file(m_before + u'/' + Manifest::fileName());
    if (file.open(QIODevice::ReadOnly)) {
        if (auto manifest = readManifest(file.readAll()))
            m_former = std::move(manifest->files);
    }
    return {};
}

BackupResult<void> Stage::makeFolderOf(const QString &name)
{
    const QString folder = QFileInfo(m_folder + u'/' + name).path();
    if (QDir().mkpath(folder))
        return {};
    return backupFailure(Kind::CannotWrite, folder, tr("no folder can be made there."));
}

BackupResult<std::unique_ptr<FileSink>> Stage::begin(const QString &name)
{
    if (const auto made = makeFolderOf(name); !made)
        return std::unexpected(made.error());
    auto file = std::make_unique<FileSink>(m_folder + u'/' + name);
    if (const auto opened = file->open(); !opened)
        return std::unexpected(opened.error());
    return file;
}

BackupResult<void> Stage::end(const QString &name, FileSink &file)
{
    if (const auto finished = file.finish(); !finished)
        return finished;
    m_files.insert_or_assign(name, ManifestFile{file.size(), file.hash()});
    return {};
}

BackupResult<void> Stage::put(const QString &name, const QByteArray &content)
{
    auto file = begin(name);
    if (!file)
        return std::unexpected(file.error());
    if (const auto written = (*file)->write(content); !written)
        return written;
    return end(name, **file);
}

QCoro::Task<BackupResult<void>> Stage::putPicture(QString name, QString from)
{
    if (const auto made = makeFolderOf(name); !made)
        co_return made;
    const auto taken = co_await runAside([to = m_folder + u'/' + name, from] { return take(to, from); });
    if (!taken)
        co_return std::unexpected(taken.error());
    m_files.insert_or_assign(name, *taken);
    ++m_pictures;
    co_return {};
}

QCoro::Task<QString> Stage::takeFormer(QString beginning)
{
    const auto found = m_former.lower_bound(beginning);
    if (found == m_former.end() || !found->first.startsWith(beginning))
        co_return QString();
    const QString name = found->first;
    if (m_files.contains(name))
        co_return name;
    if (!makeFolderOf(name))
        co_return QString();
    const auto taken = co_await runAside([known = found->second, to = m_folder + u'/' + name,
                                          from = m_before + u'/' + name] { return takeAs(known, to, from); });
    if (!taken)
        co_return QString();
    m_files.insert_or_assign(name, *taken);
    ++m_pictures;
    co_return name;
}

qint64 Stage::bytes() const
{
    qint64 sum = 0;
    for (const auto &[name, file] : m_files)
        sum += file.size;
    return sum;
}

static bool isNew(const std::map<QString, ManifestFile> &former, const QString &name,
                  const ManifestFile &file)
{
    const auto found = former.find(name);
    return found == former.end() || found->second != file;
}

qint64 Stage::newFiles() const
{
    return std::ranges::count_if(m_files,
                                 [&](const auto &each) { return isNew(m_former, each.first, each.second); });
}

qint64 Stage::newBytes() const
{
    qint64 sum = 0;
    for (const auto &[name, file] : m_files)
        sum += isNew(m_former, name, file) ? file.size : 0;
    return sum;
}

BackupResult<void> Stage::finish(const Manifest &manifest)
{
    Manifest whole = manifest;
    whole.files = m_files;
    auto file = begin(Manifest::fileName());
    if (!file)
        return std::unexpected(file.error());
    if (const auto written = (*file)->write(encode(whole)); !written)
        return written;
    if (const auto finished = (*file)->finish(); !finished)
        return finished;
    QSet<QString> folders{m_folder};
    for (const auto &[name, each] : m_files)
        folders.insert(QFileInfo(m_folder + u'/' + name).path());
    for (const QString &folder : std::as_const(folders))
        syncFolder(folder);
    return {};
}

} // namespace Godwit
