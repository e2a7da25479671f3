// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "update/trust.h"

#include <algorithm>
#include <utility>

namespace Godwit
{

using namespace std::chrono_literals;
using Kind = UpdateError::Kind;

// Clocks go wrong by hours (a battery, a time zone); a day is more than that.
static constexpr auto clockTolerance = 24h;
// A root has about 3 KB. What is kept must have room in the store's file.
static constexpr qsizetype mostKept = 256 * 1024;

static UpdateError errorOf(const SigningProblem &problem, const QString &subject)
{
    UpdateError error{.kind = updateErrorKind(problem.kind), .subject = subject};
    if (problem.kind == SigningProblem::Kind::TooFew)
        error.detail = QStringLiteral("%1 of %2").arg(problem.votes).arg(problem.threshold);
    return error;
}

static UpdateResult<Envelope> open(QByteArrayView bytes, qsizetype most, const QString &subject)
{
    auto envelope = readEnvelope(bytes, {.bytes = most});
    if (!envelope)
        return std::unexpected(errorOf(envelope.error(), subject));
    return std::move(*envelope);
}

static UpdateResult<void> verified(const Envelope &envelope, SigningDomain domain, const Signers &signers,
                                   const QString &subject)
{
    if (const auto good = verifyEnvelope(envelope, domain, signers); !good)
        return std::unexpected(errorOf(good.error(), subject));
    return {};
}

// A root vouches for itself, too, so it is read before that; the first one only by its own keys.
static UpdateResult<RootStatement> readOwnRoot(const Envelope &envelope, const QString &subject)
{
    auto root = readRoot(envelope, subject);
    if (!root)
        return root;
    if (const auto own = verified(envelope, rootDomain, root->root, subject); !own)
        return std::unexpected(own.error());
    return root;
}

UpdateResult<Trust> beginTrust(QByteArrayView rootEnvelope, const QString &subject)
{
    const auto envelope = open(rootEnvelope, mostRootBytes, subject);
    if (!envelope)
        return std::unexpected(envelope.error());
    const auto root = readOwnRoot(*envelope, subject);
    if (!root)
        return std::unexpected(root.error());
    Trust trust;
    trust.anchor = root->hash;
    trust.path = {root->hash};
    trust.root = *root;
    trust.envelopes = {rootEnvelope.toByteArray()};
    trust.newestIssued = root->issued;
    return trust;
}

UpdateResult<Trust> beginTrust(QByteArrayView rootEnvelope, const QList<QByteArray> &before,
                               const QString &subject)
{
    auto alone = beginTrust(rootEnvelope, subject);
    for (qsizetype first = 0; alone && first < before.size(); ++first) {
        auto led = beginTrust(before[first], subject);
        for (qsizetype n = first + 1; led && n < before.size(); ++n)
            led = withNextRoot(std::move(*led), before[n], subject);
        if (led)
            led = withNextRoot(std::move(*led), rootEnvelope, subject);
        if (!led)
            continue;
        led->anchor = alone->anchor;
        return led;
    }
    return alone;
}

static bool isSame(const Signers &one, const Signers &other)
{
    return one.threshold == other.threshold && std::ranges::is_permutation(one.keys, other.keys);
}

// What is remembered of releases, by those who sign them now.
static Trust judgedAnew(Trust trust)
{
    const QByteArray envelope = trust.releaseEnvelope;
    const auto release = verifyRelease(trust, envelope, {});
    return release ? withRelease(std::move(trust), *release, envelope) : withoutSerial(std::move(trust), 0);
}

static void keepEnvelope(Trust &trust, QByteArrayView envelope)
{
    trust.envelopes.append(envelope.toByteArray());
    qsizetype size = 0;
    for (qsizetype n = trust.envelopes.size() - 1; n >= 0; --n) {
        size += trust.envelopes[n].size();
        if (size > mostKept) {
            trust.envelopes.remove(0, n + 1);
            return;
        }
    }
}

UpdateResult<Trust> withNextRoot(Trust trust, QByteArrayView rootEnvelope, const QString &subject)
{
    const auto envelope = open(rootEnvelope, mostRootBytes, subject);
    if (!envelope)
        return std::unexpected(envelope.error());
    // First by those who are trusted, then by itself.
    if (const auto old = verified(*envelope, rootDomain, trust.root.root, subject); !old)
        return std::unexpected(old.error());
    const auto root = readOwnRoot(*envelope, subject);
    if (!root)
        return std::unexpected(root.error());
    if (root->serial != trust.root.serial + 1)
        return updateFailure(Kind::BadRoot, subject, QStringLiteral("serial %1").arg(root->serial));
    const RootStatement before = std::exchange(trust.root, *root);
    trust.path.append(root->hash);
    keepEnvelope(trust, rootEnvelope);
    if (isSame(before.release, root->release)) {
        trust.newestIssued = std::max(trust.newestIssued, root->issued);
        return trust;
    }
    trust.newestIssued = std::max(before.issued, root->issued);
    return judgedAnew(std::move(trust));
}

UpdateResult<ReleaseStatement> verifyRelease(const Trust &trust, QByteArrayView releaseEnvelope,
                                             const QString &subject)
{
    const auto envelope = open(releaseEnvelope, mostReleaseBytes, subject);
    if (!envelope)
        return std::unexpected(envelope.error());
    if (const auto good = verified(*envelope, releaseDomain, trust.root.release, subject); !good)
        return std::unexpected(good.error());
    return readRelease(*envelope, subject);
}

UpdateResult<void> admitRelease(const Trust &trust, const ReleaseStatement &release, const Here &here,
                                const QString &subject)
{
    if (release.serial < trust.releaseSerial)
        return updateFailure(
            Kind::RollBack, subject,
            QStringLiteral("serial %1 after %2").arg(release.serial).arg(trust.releaseSerial));
    if (release.serial == trust.releaseSerial && release.hash != trust.releaseHash)
        return updateFailure(Kind::Equivocation, QString::number(release.serial), subject);
    // Also where nothing is remembered: what runs here is newer.
    if (release.version < here.version)
        return updateFailure(
            Kind::RollBack, subject,
            QStringLiteral("version %1 after %2").arg(release.version.toString(), here.version.toString()));
    return {};
}

std::optional<UpdateError> concernOf(const Trust &trust, const ReleaseStatement &release, const Here &here,
                                     const QString &subject)
{
    const Instant now = std::max({here.now, trust.newestIssued, release.issued, here.builtAt});
    const auto until = [&](Instant expires) { return statementTime(expires); };
    if (trust.root.expires <= now)
        return UpdateError{
            .kind = Kind::RootExpired, .subject = subject, .detail = until(trust.root.expires)};
    if (release.expires <= now) {
        const bool isKnown = release.serial == trust.releaseSerial;
        return UpdateError{.kind = isKnown ? Kind::Freeze : Kind::Expired,
                           .subject = subject,
                           .detail = until(release.expires)};
    }
    const bool wentBack = here.now + clockTolerance < trust.clockSeen && !here.trustsClock;
    if (wentBack && std::min(release.expires, trust.root.expires) <= trust.clockSeen)
        return UpdateError{.kind = Kind::ClockSetBack, .subject = subject, .detail = until(trust.clockSeen)};
    return std::nullopt;
}

Trust withRelease(Trust trust, const ReleaseStatement &release, QByteArrayView envelope)
{
    trust.releaseSerial = release.serial;
    trust.releaseHash = release.hash;
    trust.releaseEnvelope = envelope.toByteArray();
    // One that says to be signed after the root's end was signed by a wrong clock, or to make all that
    // follows look old.
    if (release.issued < trust.root.expires)
        trust.newestIssued = std::max(trust.newestIssued, release.issued);
    return trust;
}

Trust withoutSerial(Trust trust, qint64 serial)
{
    trust.releaseSerial = serial;
    trust.releaseHash.clear();
    trust.releaseEnvelope.clear();
    return trust;
}

Trust withClock(Trust trust, const Here &here)
{
    trust.clockSeen = here.trustsClock ? here.now : std::max(trust.clockSeen, here.now);
    return trust;
}

} // namespace Godwit
