// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "update/updateerror.h"

#include <algorithm>
#include <array>

namespace Godwit
{

using namespace Qt::StringLiterals;
using Kind = UpdateError::Kind;

namespace
{

struct Named {
    Kind kind;
    const char *word;
};

constexpr std::array names{
    Named{Kind::SwitchedOff, "switched-off"},
    Named{Kind::Placeholder, "placeholder-keys"},
    Named{Kind::NotReplaceable, "not-replaceable"},
    Named{Kind::Offline, "offline"},
    Named{Kind::Metered, "metered"},
    Named{Kind::NoMirrors, "no-mirrors"},
    Named{Kind::BadMirror, "bad-mirror"},
    Named{Kind::Busy, "busy"},
    Named{Kind::Cancelled, "cancelled"},
    Named{Kind::CannotRead, "cannot-read"},
    Named{Kind::CannotWrite, "cannot-write"},
    Named{Kind::DiskFull, "disk-full"},
    Named{Kind::BadState, "bad-state"},
    Named{Kind::Unreachable, "unreachable"},
    Named{Kind::TooSlow, "too-slow"},
    Named{Kind::NotThere, "not-there"},
    Named{Kind::NoRanges, "no-ranges"},
    Named{Kind::Redirected, "redirected"},
    Named{Kind::TooLarge, "too-large"},
    Named{Kind::Malformed, "malformed"},
    Named{Kind::NewerFormat, "newer-format"},
    Named{Kind::UnknownAlgorithm, "unknown-algorithm"},
    Named{Kind::Strangers, "strangers"},
    Named{Kind::Forged, "forged"},
    Named{Kind::TooFewSigned, "too-few-signed"},
    Named{Kind::BadRoot, "bad-root"},
    Named{Kind::BadRelease, "bad-release"},
    Named{Kind::UnsafeName, "unsafe-name"},
    Named{Kind::RollBack, "roll-back"},
    Named{Kind::Equivocation, "equivocation"},
    Named{Kind::Freeze, "freeze"},
    Named{Kind::Expired, "expired"},
    Named{Kind::RootExpired, "root-expired"},
    Named{Kind::ClockSetBack, "clock-set-back"},
    Named{Kind::NoPlatform, "no-platform"},
    Named{Kind::SwappedPlatform, "swapped-platform"},
    Named{Kind::MixedFiles, "mixed-files"},
    Named{Kind::WrongSize, "wrong-size"},
    Named{Kind::Truncated, "truncated"},
    Named{Kind::WrongContent, "wrong-content"},
    Named{Kind::Replaced, "replaced"},
    Named{Kind::NoRelease, "no-release"},
    Named{Kind::NotFetched, "not-fetched"},
    Named{Kind::DoesNotStart, "does-not-start"},
    Named{Kind::WentBack, "went-back"},
    Named{Kind::NothingToGoBackTo, "nothing-to-go-back-to"},
};

} // namespace

QString updateErrorWord(Kind kind)
{
    const auto found = std::ranges::find(names, kind, &Named::kind);
    return found == names.end() ? QString() : QString::fromLatin1(found->word);
}

Kind updateErrorKind(SigningProblem::Kind kind)
{
    switch (kind) {
    case SigningProblem::Kind::TooLarge:
        return Kind::TooLarge;
    case SigningProblem::Kind::Malformed:
    case SigningProblem::Kind::TwiceNamed:
        return Kind::Malformed;
    case SigningProblem::Kind::UnknownAlgorithm:
        return Kind::UnknownAlgorithm;
    case SigningProblem::Kind::Strangers:
        return Kind::Strangers;
    case SigningProblem::Kind::Forged:
        return Kind::Forged;
    case SigningProblem::Kind::TooFew:
        return Kind::TooFewSigned;
    }
    Q_UNREACHABLE_RETURN(Kind::Malformed);
}

bool isRefusal(Kind kind)
{
    switch (kind) {
    case Kind::SwitchedOff:
    case Kind::Placeholder:
    case Kind::NotReplaceable:
    case Kind::Offline:
    case Kind::Metered:
    case Kind::NoMirrors:
    case Kind::BadMirror:
    case Kind::Busy:
    case Kind::Cancelled:
    case Kind::CannotRead:
    case Kind::CannotWrite:
    case Kind::DiskFull:
    case Kind::BadState:
    case Kind::Unreachable:
    case Kind::TooSlow:
    case Kind::NotThere:
    case Kind::NoRanges:
    case Kind::NoRelease:
    case Kind::NotFetched:
    case Kind::NothingToGoBackTo:
        return false;
    default:
        return true;
    }
}

UpdateError gravest(const QList<UpdateError> &problems)
{
    const auto refusal =
        std::ranges::find_if(problems, [](const UpdateError &problem) { return isRefusal(problem.kind); });
    UpdateError error = refusal != problems.end() ? *refusal
                        : problems.isEmpty()      ? UpdateError{.kind = Kind::NoMirrors}
                                                  : problems.first();
    for (const UpdateError &problem : problems)
        error.evidence.append(updateSentence(problem));
    return error;
}

} // namespace Godwit
