// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "update/install.h"

#include "base/tr.h"
#include "update/download.h"
#include "update/files.h"
#include "update/programlock.h"
#include "update/stagedfile.h"
#include "update/startwatch.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

namespace Godwit
{

using namespace Qt::StringLiterals;
using Kind = UpdateError::Kind;

#ifdef Q_OS_UNIX

static constexpr int trialMs = 60'000;

UpdateResult<void> canReplace(const QString &program)
{
    const QFileInfo info(program);
    const bool isPlain = info.isFile() && !info.isSymLink();
    if (!isPlain || ::access(QFile::encodeName(info.absolutePath()).constData(), W_OK | X_OK) != 0)
        return updateFailure(Kind::NotReplaceable, program);
    return {};
}

namespace
{

// What a crash left.
void removeLeftovers(const QString &program)
{
    const QFileInfo info(program);
    // No pattern: the program's name may have what means something in one.
    const QString stem = u'.' + info.fileName() + ".new-"_L1;
    const auto files = QDir(info.absolutePath()).entryInfoList(QDir::Files | QDir::Hidden);
    for (const QFileInfo &each : files) {
        const bool isStaged = each.fileName().startsWith(stem) && each.fileName().size() == stem.size() + 6;
        // A younger one may be another process's.
        if (isStaged && each.lastModified().secsTo(QDateTime::currentDateTime()) > 3600)
            QFile::remove(each.filePath());
    }
}

UpdateResult<void> verified(StagedFile &staged, const InstallOrder &order)
{
    const auto hash = hashOf(staged.file());
    if (!hash)
        return std::unexpected(hash.error());
    if (*hash == order.artifact.hash)
        return {};
    const UpdateError error = wrongFile(order.release, *hash, order.file);
    // It was the right one when it was fetched.
    return error.kind == Kind::SwappedPlatform ? std::unexpected(error)
                                               : updateFailure(Kind::Replaced, order.file);
}

// By its descriptor where the system can: what was hashed and nothing else.
QString startable(const StagedFile &staged, int descriptor)
{
#ifdef Q_OS_LINUX
    Q_UNUSED(staged)
    return u"/proc/%1/fd/%2"_s.arg(::getpid()).arg(descriptor);
#else
    Q_UNUSED(descriptor)
    return staged.path();
#endif
}

// How it ended, where it did not say so itself.
QString endOf(const QProcess &process, const QString &words)
{
    if (process.error() != QProcess::UnknownError)
        return process.errorString();
    if (process.exitCode() != 0)
        return tr("it ended with %1.").arg(process.exitCode());
    return tr("it says to be “%1”.").arg(words.left(100));
}

// A build for newer systems, or one that a library is missing for, shows it here and not at the next start.
UpdateResult<void> tried(StagedFile &staged, const InstallOrder &order)
{
    const QString version = order.release.version.toString();
    QProcess process;
    process.setStandardInputFile(QProcess::nullDevice());
    process.start(startable(staged, staged.file().handle()), {u"--version"_s});
    const bool ended = process.waitForFinished(trialMs);
    if (!ended) {
        process.kill();
        process.waitForFinished();
    }
    const QStringList words =
        QString::fromUtf8(process.readAllStandardOutput().left(4096)).simplified().split(u' ');
    const bool isWell = ended && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
    if (isWell && words.contains(version))
        return {};
    const QString said = QString::fromUtf8(process.readAllStandardError().left(500)).simplified();
    return updateFailure(Kind::DoesNotStart, version,
                         said.isEmpty() ? endOf(process, words.join(u' ')) : said);
}

bool copy(const QString &from, const QString &to)
{
    QFile made(to);
    return QFile::copy(from, to) && made.open(QIODevice::ReadOnly) && toDisk(made);
}

// The same file under a second name; a copy where the file system knows no such thing. What has never started
// takes nobody's place: the way back leads to what has.
UpdateResult<void> keepPrevious(const QString &program)
{
    const BesideProgram beside(program);
    if (isInDoubt(program) && QFile::exists(beside.previous))
        return {};
    const QString fresh = beside.previous + ".new"_L1;
    QFile::remove(fresh);
    const bool isKept =
        ::link(QFile::encodeName(program).constData(), QFile::encodeName(fresh).constData()) == 0 ||
        copy(program, fresh);
    if (!isKept ||
        ::rename(QFile::encodeName(fresh).constData(), QFile::encodeName(beside.previous).constData()) != 0)
        return std::unexpected(systemError(beside.previous));
    folderToDisk(beside.folder);
    return {};
}

// What has the name now must be what was hashed, before the exchange and after it.
UpdateResult<void> exchange(StagedFile &staged, const InstallOrder &order)
{
    if (!staged.isAt(staged.path()))
        return updateFailure(Kind::Replaced, order.artifact.name);
    if (const auto placed = staged.place(order.program); !placed)
        return placed;
    if (staged.isAt(order.program) && verified(staged, order))
        return {};
    goBack(order.program);
    return updateFailure(Kind::Replaced, order.artifact.name);
}

// Noted before, so that no start of it goes unwatched. Where it comes to nothing, what was noted of another
// version holds as before.
UpdateResult<void> exchangeWatched(StagedFile &staged, const InstallOrder &order)
{
    const auto before = readMark(order.program);
    const MarkedVersion marked{MarkedVersion::State::Trying, order.release.version.toString(),
                               order.release.serial, order.artifact.hash};
    if (const auto noted = writeMark(order.program, marked); !noted)
        return noted;
    if (order.meanwhile)
        order.meanwhile(staged.path());
    auto placed = exchange(staged, order);
    if (!placed && !(before && writeMark(order.program, *before)))
        QFile::remove(BesideProgram(order.program).mark);
    return placed;
}

} // namespace

UpdateResult<void> install(const InstallOrder &order)
{
    if (const auto can = canReplace(order.program); !can)
        return can;
    ProgramLock lock;
    if (const auto taken = lock.take(order.program); !taken)
        return taken;
    removeLeftovers(order.program);
    StagedFile staged;
    if (const auto filled = staged.fill(order.file, order.program); !filled)
        return filled;
    if (const auto good = verified(staged, order); !good)
        return good;
    if (const auto starts = tried(staged, order); !starts)
        return starts;
    if (const auto kept = keepPrevious(order.program); !kept)
        return kept;
    return exchangeWatched(staged, order);
}

#else

// There the installer replaces the program: packaging/update/README.md.
UpdateResult<void> canReplace(const QString &program)
{
    return updateFailure(Kind::NotReplaceable, program);
}

UpdateResult<void> install(const InstallOrder &order)
{
    return canReplace(order.program);
}

#endif

} // namespace Godwit
