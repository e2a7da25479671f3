// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "update/statement.h"

namespace Godwit
{

// What was learnt of releases so far. Only ever grows: a root leads to the next one, a serial to a higher
// one, as long as those vouch for it who sign releases now. A value; durable by TrustStore.
struct Trust {
    // Hash of the root that it began with.
    QByteArray anchor;
    // Those of all roots that led here, in their order.
    QList<QByteArray> path;
    RootStatement root;
    // The last ones of those roots as they came, for whoever wants to go the same way; `root`'s own is the
    // last.
    QList<QByteArray> envelopes;
    // The highest that was seen, and which one it was; with a serial but no hash, two were seen and neither
    // was taken.
    qint64 releaseSerial = 0;
    QByteArray releaseHash;
    QByteArray releaseEnvelope;
    // Of anything that was verified and can be. No clock can be right that is before it.
    Instant newestIssued;
    // The latest that this computer's clock showed at a check. A clock may also have been wrong then: it
    // raises a question, it does not decide.
    Instant clockSeen;
};

// Where and when a release is judged.
struct Here {
    // As in Artifact::platform.
    QString platform{};
    QVersionNumber version{};
    Instant now{};
    // When this program was built: as good as a signed time.
    Instant builtAt{};
    // A person says that the clock is right now.
    bool trustsClock = false;
};

// From the root that comes with the program. Its end does not matter: the next roots may be there.
UpdateResult<Trust> beginTrust(QByteArrayView rootEnvelope, const QString &subject);
// The same with roots before it, in their order, as far as they lead to it without a gap. They are where it
// came from, and give it no more power.
UpdateResult<Trust> beginTrust(QByteArrayView rootEnvelope, const QList<QByteArray> &before,
                               const QString &subject);

// With the next root: its serial one higher, signed by enough of the old keys and enough of its own.
//
// Where it changes who signs releases, what is remembered of them is judged by the new ones: stolen keys may
// have signed a number, or a time, that nobody reaches again. The newest release stays where they vouch for
// it, with its time; else it is forgotten with its number, and so is a number for which two were signed.
// That is less than TUF's rule, which forgets at each change, and loses nothing: with one key of a stolen
// pair replaced, none of what the pair has signed has signatures enough. What has enough any mirror could
// show once more after it was forgotten. And an ordinary change of a key opens no way back: by TUF's rule
// each mirror could then offer any release that the keys which stay have signed.
//
// Where it was forgotten, a mirror can go back until the first release of the new keys was seen: to what the
// new keys vouch for and has not expired, unless another mirror that is asked has a newer one. Never behind
// the version that runs (admitRelease), whatever is forgotten.
UpdateResult<Trust> withNextRoot(Trust trust, QByteArrayView envelope, const QString &subject);

// Signed by enough of the root's release keys, and whole.
UpdateResult<ReleaseStatement> verifyRelease(const Trust &trust, QByteArrayView envelope,
                                             const QString &subject);

// RollBack for a lower serial or version, Equivocation for another document of the known serial.
UpdateResult<void> admitRelease(const Trust &trust, const ReleaseStatement &release, const Here &here,
                                const QString &subject);

// What speaks against taking it, though a person may decide otherwise: RootExpired, Freeze, Expired,
// ClockSetBack. Time is the latest of the clock, the newest signed time and the build's.
std::optional<UpdateError> concernOf(const Trust &trust, const ReleaseStatement &release, const Here &here,
                                     const QString &subject);

// With this release as the newest one.
Trust withRelease(Trust trust, const ReleaseStatement &release, QByteArrayView envelope);
// Two with this serial are signed: neither of them, and nothing up to it, is taken any more.
Trust withoutSerial(Trust trust, qint64 serial);
// After a look at this moment.
Trust withClock(Trust trust, const Here &here);

} // namespace Godwit
