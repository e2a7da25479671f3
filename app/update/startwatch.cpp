// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "update/startwatch.h"

#include "update/files.h"
#include "update/launched.h"
#include "update/startsignals.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

#include <utility>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

namespace Godwit
{

using namespace Qt::StringLiterals;
using State = MarkedVersion::State;

// After the first line, one for each start of the marked version.
static constexpr QByteArrayView startedLine = "started\n";
static constexpr qint64 mostMark = 4096;

BesideProgram::BesideProgram(const QString &program)
{
    const QFileInfo info(program);
    folder = info.absolutePath();
    const QString hidden = folder + "/."_L1 + info.fileName();
    previous = hidden + ".previous"_L1;
    mark = hidden + ".update"_L1;
}

static std::optional<MarkedVersion> parseMark(const QByteArray &line)
{
    const QJsonObject object = QJsonDocument::fromJson(line).object();
    const QString state = object["state"_L1].toString();
    if (state != "trying"_L1 && state != "went-back"_L1)
        return std::nullopt;
    return MarkedVersion{state == "trying"_L1 ? State::Trying : State::WentBack,
                         object["version"_L1].toString(), object["serial"_L1].toInteger(),
                         object["hash"_L1].toString().toLatin1()};
}

std::optional<MarkedVersion> readMark(const QString &program)
{
    QFile file(BesideProgram(program).mark);
    return openToRead(file) ? parseMark(file.readLine(mostMark)) : std::nullopt;
}

UpdateResult<void> writeMark(const QString &program, const MarkedVersion &marked)
{
    const QJsonObject object{{u"state"_s, marked.state == State::Trying ? u"trying"_s : u"went-back"_s},
                             {u"version"_s, marked.version},
                             {u"serial"_s, marked.serial},
                             {u"hash"_s, QString::fromLatin1(marked.hash)}};
    const QString mark = BesideProgram(program).mark;
    // What a link leads to would be written, and the next start looks at no link.
    if (QFileInfo(mark).isSymLink())
        QFile::remove(mark);
    return writeDurably(mark, QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n');
}

static bool isProgram(const QString &program, const MarkedVersion &marked)
{
    QFile file(program);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    const auto hash = hashOf(file);
    return hash && *hash == marked.hash;
}

bool isInDoubt(const QString &program)
{
    const auto marked = readMark(program);
    return marked && marked->state == State::Trying && isProgram(program, *marked);
}

bool hasVersionBefore(const QString &program)
{
    const QString previous = BesideProgram(program).previous;
    if (!QFileInfo(previous).isFile())
        return false;
#ifdef Q_OS_UNIX
    struct stat present{}, before{};
    const bool isSame = ::stat(QFile::encodeName(program).constData(), &present) == 0 &&
                        ::stat(QFile::encodeName(previous).constData(), &before) == 0 &&
                        present.st_dev == before.st_dev && present.st_ino == before.st_ino;
    // rename() would leave both names and say that all is well.
    return !isSame;
#else
    return true;
#endif
}

bool goBack(const QString &program)
{
#ifdef Q_OS_UNIX
    const BesideProgram beside(program);
    auto marked = readMark(program);
    if (!hasVersionBefore(program) ||
        ::rename(QFile::encodeName(beside.previous).constData(), QFile::encodeName(program).constData()) != 0)
        return false;
    if (marked) {
        marked->state = State::WentBack;
        static_cast<void>(writeMark(program, *marked));
    }
    folderToDisk(beside.folder);
    return true;
#else
    Q_UNUSED(program)
    return false;
#endif
}

QString programFile()
{
    if (const QString told = launchersFile(); !told.isEmpty())
        return told;
#ifdef Q_OS_LINUX
    return QFileInfo(u"/proc/self/exe"_s).symLinkTarget();
#else
    return QCoreApplication::instance() ? QCoreApplication::applicationFilePath() : QString();
#endif
}

StartWatch::~StartWatch()
{
#ifdef Q_OS_UNIX
    if (m_lock < 0)
        return;
    forgetStart();
    ::close(m_lock);
#endif
}

#ifdef Q_OS_UNIX

static QByteArray contentOf(int mark)
{
    QByteArray text(mostMark, '\0');
    text.truncate(std::max<qsizetype>(0, ::pread(mark, text.data(), size_t(text.size()), 0)));
    return text;
}

// Another may have its name by now: what was noted of a version that was left meanwhile, or of the next one.
static void removeMark(const QString &name, int mark)
{
    if (isAt(name, mark))
        ::unlink(QFile::encodeName(name).constData());
}

#endif

StartWatch::Verdict StartWatch::begin()
{
#ifdef Q_OS_UNIX
    const QString name = BesideProgram(m_program).mark;
    const int mark = ::open(QFile::encodeName(name).constData(), O_RDWR | O_APPEND | O_CLOEXEC | O_NOFOLLOW);
    if (mark < 0)
        return Verdict::Ordinary;
    if (::flock(mark, LOCK_EX | LOCK_NB) != 0) {
        ::close(mark);
        return Verdict::Ordinary;
    }
    const QByteArray text = contentOf(mark);
    const auto marked = parseMark(text.first(text.indexOf('\n') + 1));
    // What was meant to be put in place and never was, or was replaced since by hand.
    const bool isStale = !marked || (marked->state == State::Trying && !isProgram(m_program, *marked));
    const bool isFailed = !isStale && marked->state == State::Trying && text.contains(startedLine);
    if (isStale)
        removeMark(name, mark);
    if (isFailed && goBack(m_program)) {
        ::close(mark);
        return Verdict::WentBack;
    }
    const bool isFirst = !isStale && !isFailed && marked->state == State::Trying;
    // A disk on which this cannot be noted cannot be gone back on either.
    if (!isFirst || ::write(mark, startedLine.data(), size_t(startedLine.size())) < 0 || ::fsync(mark) != 0) {
        ::close(mark);
        return Verdict::Ordinary;
    }
    m_lock = mark;
    watchStart(mark, text.indexOf('\n') + 1);
    return Verdict::First;
#else
    return Verdict::Ordinary;
#endif
}

void StartWatch::confirm()
{
#ifdef Q_OS_UNIX
    const int lock = std::exchange(m_lock, -1);
    if (lock < 0)
        return;
    forgetStart();
    const BesideProgram beside(m_program);
    removeMark(beside.mark, lock);
    folderToDisk(beside.folder);
    ::close(lock);
#endif
}

void StartWatch::postpone()
{
#ifdef Q_OS_UNIX
    const int lock = std::exchange(m_lock, -1);
    if (lock < 0)
        return;
    forgetStart();
    // What cannot be taken back makes the next start go back: nobody knows that this version starts.
    if (::ftruncate(lock, contentOf(lock).indexOf('\n') + 1) == 0)
        ::fsync(lock);
    ::close(lock);
#endif
}

void StartWatch::startAgain(char *argv[]) const
{
    giveBackLent();
#ifdef Q_OS_UNIX
    ::execv(QFile::encodeName(m_program).constData(), argv);
#else
    Q_UNUSED(argv)
#endif
}

} // namespace Godwit
