// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "update/updateerror.h"

#include <QString>

#include <optional>

namespace Godwit
{

// Names of what stands beside the program, hidden, in its own folder: only there can a file take another's
// place in one step.
struct BesideProgram {
    explicit BesideProgram(const QString &program);

    QString folder;
    // The version before.
    QString previous;
    // What the updater and the next start tell each other.
    QString mark;
};

// What the mark says of a version.
struct MarkedVersion {
    enum class State : quint8 {
        Trying,   // put in place, has not yet said that it has started
        WentBack, // did not start; the one before is in its place again
    };

    State state = State::Trying;
    QString version;
    qint64 serial = 0;
    // Of its file, as in Artifact::hash.
    QByteArray hash;
};

std::optional<MarkedVersion> readMark(const QString &program);
// On the disk when it returns.
UpdateResult<void> writeMark(const QString &program, const MarkedVersion &marked);

// Whether what stands in the program's place was put there and has not said since that it has started.
bool isInDoubt(const QString &program);

// Whether there is one to go back to. What an update that came to nothing has kept is the program itself, by
// a second name.
bool hasVersionBefore(const QString &program);

// Puts the version before in the program's place; false where there is none. It notes whom it came back from.
bool goBack(const QString &program);

// The file that is Godwit: the self-contained file where its launcher said so (launched.h), else what runs.
// Where the system tells only a QCoreApplication, empty before there is one.
QString programFile();

// Watches the first start of a new version. A start that began and never said that it had succeeded, because
// the program crashed or hung and was killed, makes the next one go back. What is not the program's doing
// says so itself: postpone(); whoever ends it in its first seconds is none that waited for it in vain
// (startsignals.h). Before and beside QCoreApplication; costs an ordinary start one look for a
// file.
class StartWatch
{
public:
    enum class Verdict : quint8 {
        Ordinary, // nothing to watch, or another process is watched
        First,    // confirm() is waited for
        WentBack, // the version before is in place: startAgain()
    };

    explicit StartWatch(QString program) : m_program(std::move(program)) {}

    // Lets go of the mark without a word: as good as a crash.
    ~StartWatch();

    Q_DISABLE_COPY_MOVE(StartWatch)

    Verdict begin();
    // It has started. Any thread, once.
    void confirm();
    // It ends without having been put to the test, as where there is no screen to show a window on: the next
    // start is the first one. Instead of confirm().
    void postpone();
    // This process becomes the program that is in place now; returns only where that fails.
    void startAgain(char *argv[]) const;

private:
    QString m_program;
    // The mark's, locked for as long as the start is in doubt, so that two starts at once are not taken for a
    // failed one and its successor.
    int m_lock = -1;
};

} // namespace Godwit
