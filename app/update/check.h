// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/taskscope.h"
#include "update/source.h"
#include "update/trust.h"

namespace Godwit
{

// What one source said.
struct SourceAnswer {
    QString source{};
    // With the roots that it led to.
    Trust reached{};
    // An envelope; empty where there is a problem.
    QByteArray release{};
    std::optional<UpdateError> problem{};
};

struct SourceReport {
    QString source{};
    // Of its release; 0 where it was not taken.
    qint64 serial = 0;
    std::optional<UpdateError> problem{};
};

struct CheckOutcome {
    // To be kept, whatever else came out: it may know a newer root, or a serial that is not to be trusted.
    Trust trust{};
    // The newest one that is genuine; none with a `problem`.
    std::optional<ReleaseStatement> release{};
    // What speaks against taking it all the same.
    std::optional<UpdateError> concern{};
    std::optional<UpdateError> problem{};
    QList<SourceReport> sources{};
};

// The longest chain of roots, then of the releases that it vouches for the one with the highest serial. Two
// documents of one serial: neither. Where nothing is left, the gravest of the problems.
CheckOutcome weigh(const Trust &trust, const QList<SourceAnswer> &answers, const Here &here);

// The next roots, one after the other, at most 32, then the release.
QCoro::Task<SourceAnswer> askSource(std::shared_ptr<ReleaseSource> source, Trust trust);

// Asks all at once. Once one has answered well and half of them have answered, the others have `grace` left,
// so that dead ones delay nobody, and one that is fast does not speak for all; what comes later is not heard.
// The scope owns what is still being asked: await its end before the sources' sender goes. Engine thread.
QCoro::Task<CheckOutcome> checkSources(TaskScope *scope, ReleaseSources sources, Trust trust, Here here,
                                       Milliseconds grace = Milliseconds(600));

} // namespace Godwit
