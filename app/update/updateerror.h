// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "signing/envelope.h"

#include <QStringList>

#include <expected>

namespace Godwit
{

// Why there is no update, or why one is not taken. Whatever it is, the version that is there runs on.
struct UpdateError {
    enum class Kind : quint8 {
        // This build or this place.
        SwitchedOff,    // the distribution brings updates
        Placeholder,    // built with keys that everybody knows
        NotReplaceable, // the program's file cannot be changed by this user, or is none
        Offline,
        Metered,
        NoMirrors, // none is listed
        BadMirror, // what is listed is no address of a mirror
        Busy,      // another process updates
        Cancelled,
        CannotRead,
        CannotWrite,
        DiskFull,
        BadState, // what was known of releases cannot be read any more
                  // A mirror.
        Unreachable,
        TooSlow, // no answer in time, or a drip of one
        NotThere,
        NoRanges, // gives files only as a whole
        Redirected,
        TooLarge, // more than it may be
                  // What is signed.
        Malformed,
        NewerFormat,
        UnknownAlgorithm,
        Strangers,
        Forged,
        TooFewSigned,
        BadRoot, // signed, but not what a root must be
        BadRelease,
        UnsafeName,
        RollBack,
        Equivocation,
        Freeze,  // nothing newer than what is known, and that has expired
        Expired, // newer than what is known, and expired
        RootExpired,
        ClockSetBack,
        NoPlatform, // nothing for this system
                    // Files.
        SwappedPlatform,
        MixedFiles,   // not the one that the release names
        WrongSize,    // longer than the release says
        Truncated,    // shorter
        WrongContent, // a piece has another hash
        Replaced,     // between its verification and its use
                      // Installing.
        NoRelease,    // none is known that a file could be held against
        NotFetched,
        DoesNotStart, // it was tried, and did not
        WentBack,     // it did not start here, or was left
        NothingToGoBackTo,
    };

    Kind kind = Kind::Malformed;
    // The mirror, file or version that it is about.
    QString subject{};
    // What more is known, for a person who wants to know: an address, the system's words. May be empty.
    QString detail{};
    // Of what several mirrors said: a sentence each.
    QStringList evidence{};
};

template <typename T>
using UpdateResult = std::expected<T, UpdateError>;

// What happened and what can be done, for a person.
QString updateSentence(const UpdateError &error);
// The kind's name for `--json` and logs: "roll-back", "too-slow", …
QString updateErrorWord(UpdateError::Kind kind);

UpdateError::Kind updateErrorKind(SigningProblem::Kind kind);

// Whether somebody may mean harm, or signs what should not be: graver than a mirror that is away.
bool isRefusal(UpdateError::Kind kind);

// Of what several said: what a stranger may mean counts more than what is merely away; all of it is evidence.
// NoMirrors where nobody said anything.
UpdateError gravest(const QList<UpdateError> &problems);

inline std::unexpected<UpdateError> updateFailure(UpdateError::Kind kind, const QString &subject = {},
                                                  const QString &detail = {})
{
    return std::unexpected(UpdateError{kind, subject, detail, {}});
}

} // namespace Godwit
