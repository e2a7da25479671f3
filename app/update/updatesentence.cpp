// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/tr.h"
#include "update/updateerror.h"

namespace Godwit
{

using Kind = UpdateError::Kind;

static QString placeSentence(const UpdateError &error)
{
    switch (error.kind) {
    case Kind::SwitchedOff:
        return tr("This Godwit came with your system's packages, and its updates come with them, too.");
    case Kind::Placeholder:
        return tr("This build trusts keys that everybody knows, so it takes no updates. Say with --root whom "
                  "you trust.");
    case Kind::NotReplaceable:
        return tr("%1 cannot be replaced: you may not write there, or it is not one file. Put the new "
                  "version "
                  "in its place by hand.")
            .arg(error.subject);
    case Kind::Offline:
        return tr("This computer has no network now. Updates wait until it has.");
    case Kind::Metered:
        return tr("This network counts what is fetched, so the update waits for another one. --metered "
                  "fetches it now.");
    case Kind::NoMirrors:
        return tr("No mirror is known. Add one, a line each, to %1, or name one with --mirror.")
            .arg(error.subject);
    case Kind::BadMirror:
        return tr("“%1” is not the address of a mirror: https://HOST/FOLDER.").arg(error.subject);
    case Kind::Busy:
        return tr("Another Godwit is updating already. Wait for it.");
    case Kind::Cancelled:
        return tr("The update was stopped. What was fetched is kept and used the next time.");
    case Kind::CannotRead:
        return error.detail.isEmpty() ? tr("%1 cannot be read.").arg(error.subject)
                                      : tr("%1 cannot be read: %2").arg(error.subject, error.detail);
    case Kind::CannotWrite:
        return error.detail.isEmpty() ? tr("%1 cannot be written.").arg(error.subject)
                                      : tr("%1 cannot be written: %2").arg(error.subject, error.detail);
    case Kind::DiskFull:
        return tr("There is no room for %1. Make some, and try again.").arg(error.subject);
    case Kind::BadState:
        return tr("What was known of earlier releases could not be read and was set aside. Godwit trusts the "
                  "keys it was built with.");
    default:
        return {};
    }
}

static QString mirrorSentence(const UpdateError &error)
{
    switch (error.kind) {
    case Kind::Unreachable:
        return tr("%1 cannot be reached.").arg(error.subject);
    case Kind::TooSlow:
        return tr("%1 sends so slowly, or nothing, that it was left.").arg(error.subject);
    case Kind::NotThere:
        return tr("%1 does not have what a mirror has.").arg(error.subject);
    case Kind::NoRanges:
        return tr("%1 gives out files only as a whole.").arg(error.subject);
    case Kind::Redirected:
        return tr("%1 sends to another host, and a mirror speaks for itself only: nothing was taken.")
            .arg(error.subject);
    case Kind::TooLarge:
        return tr("%1 sends more than there can be: refused before the end.").arg(error.subject);
    default:
        return {};
    }
}

static QString signingSentence(const UpdateError &error)
{
    switch (error.kind) {
    case Kind::Malformed:
        return tr("%1: this is not a signed release, or a part of it is broken.").arg(error.subject);
    case Kind::NewerFormat:
        return tr("%1: this release is of a form that only a newer Godwit reads. Get one by hand.")
            .arg(error.subject);
    case Kind::UnknownAlgorithm:
        return tr("%1: signed in a way that this Godwit does not know: refused.").arg(error.subject);
    case Kind::Strangers:
        return tr("%1: signed by nobody whom Godwit trusts: refused.").arg(error.subject);
    case Kind::Forged:
        return tr("%1: changed after it was signed: refused.").arg(error.subject);
    case Kind::TooFewSigned:
        return tr("%1: signed by too few of those who must agree (one key may be stolen): refused.")
            .arg(error.subject);
    case Kind::BadRoot:
        return tr("%1: the list of trusted keys breaks its own rules: refused.").arg(error.subject);
    case Kind::BadRelease:
        return tr("%1: signed, but not a whole release: refused.").arg(error.subject);
    case Kind::UnsafeName:
        return tr("%1: the release names a file outside of its folder: refused.").arg(error.subject);
    default:
        return {};
    }
}

static QString timeSentence(const UpdateError &error)
{
    switch (error.kind) {
    case Kind::RollBack:
        return tr("%1: an older release than the one known here: refused.").arg(error.subject);
    case Kind::Equivocation:
        return tr("Two different releases with one number are signed (%1): refused. Somebody may hold the "
                  "project's keys who should not; wait for word from elsewhere.")
            .arg(error.subject);
    case Kind::Freeze:
        return tr("%1: nothing newer than what is known, and that is no longer vouched for. News may be held "
                  "back: ask other mirrors, or a friend. --although-old takes what there is.")
            .arg(error.subject);
    case Kind::Expired:
        return tr("%1: nobody vouches for this release any more, so it is not taken unasked. --although-old "
                  "takes it.")
            .arg(error.subject);
    case Kind::RootExpired:
        return tr("The list of trusted keys is more than a year old, so nothing is taken by it. Get the new "
                  "version by hand, and check it.");
    case Kind::ClockSetBack:
        return tr("This computer's clock was set back, and by the time that it showed before the release has "
                  "expired: refused. Set the clock right; if it is right now, say --trust-clock.");
    case Kind::NoPlatform:
        return tr("The release has nothing for this system (%1).").arg(error.subject);
    default:
        return {};
    }
}

static QString fileSentence(const UpdateError &error)
{
    switch (error.kind) {
    case Kind::SwappedPlatform:
        return tr("%1: the file of another system (%2) in place of this one's: refused.")
            .arg(error.subject, error.detail);
    case Kind::MixedFiles:
        return tr("%1: a file that does not belong to the release: refused.").arg(error.subject);
    case Kind::WrongSize:
        return tr("%1: larger than the release says: refused.").arg(error.subject);
    case Kind::Truncated:
        return tr("%1: shorter than the release says: refused.").arg(error.subject);
    case Kind::WrongContent:
        return tr("%1: a piece is not what the release says: refused.").arg(error.subject);
    case Kind::Replaced:
        return tr("%1 was exchanged after it had been verified: refused, and the old version is in its "
                  "place.")
            .arg(error.subject);
    case Kind::NoRelease:
        return tr("No release is known that %1 could be held against: `godwit update check`, or put the "
                  "mirror's "
                  "release.json beside it.")
            .arg(error.subject);
    case Kind::NotFetched:
        return tr("Nothing is fetched yet: `godwit update get`.");
    case Kind::DoesNotStart:
        return tr("Version %1 is genuine, but does not start on this computer. The old one stays.")
            .arg(error.subject);
    case Kind::WentBack:
        return tr("Version %1 did not start here, or was left, so Godwit waits for the next one. --again "
                  "tries it "
                  "once more.")
            .arg(error.subject);
    case Kind::NothingToGoBackTo:
        return tr("There is no earlier version beside %1.").arg(error.subject);
    default:
        return {};
    }
}

QString updateSentence(const UpdateError &error)
{
    for (const auto sentenceOf :
         {placeSentence, mirrorSentence, signingSentence, timeSentence, fileSentence}) {
        if (const QString sentence = sentenceOf(error); !sentence.isEmpty())
            return sentence;
    }
    return {};
}

} // namespace Godwit
