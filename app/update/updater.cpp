// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "update/updater.h"

#include "base/random.h"
#include "update/files.h"
#include "update/programlock.h"

#include <QDir>
#include <QFileInfo>
#include <qcoro/qcorofuture.h>

#include <algorithm>

namespace Godwit
{

using namespace Qt::StringLiterals;
using Kind = UpdateError::Kind;

namespace
{

// Nobody's: what is asked of a mirror can carry no token, whatever happens.
class NoCredentials final : public CredentialSource
{
public:
    QCoro::Task<std::expected<Credential, CredentialProblem>> credentialFor(AccountId) override
    {
        co_return std::unexpected(CredentialProblem::SignedOut);
    }
};

} // namespace

Updater::Updater(Clock &clock, Settings settings)
    : m_clock(clock), m_settings(std::move(settings)), m_credentials(std::make_unique<NoCredentials>()),
      m_random(std::make_unique<SystemRandom>()),
      m_sender(std::make_unique<Sender>(*m_credentials, clock, *m_random, m_settings.limits)),
      m_stop(std::make_shared<DownloadStop>())
{
}

Updater::~Updater() = default;

UpdateResult<void> Updater::open()
{
    const auto anchor = beginTrust(m_settings.root, m_settings.rootsBefore, u"root.json"_s);
    if (!anchor)
        return std::unexpected(anchor.error());
    m_store = std::make_unique<TrustStore>(m_settings.folder, *anchor);
    if (const auto locked = m_store->lock(); !locked)
        return locked;
    std::optional<UpdateError> notice;
    auto trust = m_store->load(notice);
    if (!trust)
        return std::unexpected(trust.error());
    if (notice)
        m_notices.append(*notice);
    m_trust = std::move(*trust);
    forgetInstalled();
    return {};
}

QCoro::Task<> Updater::finish()
{
    stop();
    co_await m_scope.finish();
}

void Updater::stop()
{
    m_stop->isSet = true;
    m_sender->close();
}

Here Updater::here() const
{
    return {m_settings.platform, m_settings.version, m_clock.now(), m_settings.builtAt,
            m_settings.trustsClock};
}

ReleaseSources Updater::sourcesFor(const QString &folder)
{
    if (!folder.isEmpty())
        return {std::make_shared<FolderSource>(QDir(folder).absolutePath())};
    ReleaseSources sources;
    for (const MirrorAddress &mirror : std::as_const(m_settings.mirrors))
        sources.append(std::make_shared<HttpMirror>(*m_sender, mirror, m_settings.pace));
    return sources;
}

// To ask costs a few kilobytes, so a metered network is good enough for that.
std::optional<UpdateError> Updater::networkProblem(bool forMuch) const
{
    if (m_settings.mirrors.isEmpty())
        return UpdateError{.kind = Kind::NoMirrors, .subject = m_settings.mirrorFile};
    if (!m_settings.network && m_settings.isAtHome())
        return std::nullopt;
    const NetworkUse use = m_settings.network ? m_settings.network() : systemNetworkUse();
    if (use == NetworkUse::Down)
        return UpdateError{.kind = Kind::Offline};
    if (use == NetworkUse::Metered && forMuch && !m_settings.takesMetered)
        return UpdateError{.kind = Kind::Metered};
    return std::nullopt;
}

QCoro::Task<UpdateResult<CheckOutcome>> Updater::check(QString folder)
{
    if (const auto problem = folder.isEmpty() ? networkProblem(false) : std::nullopt)
        co_return std::unexpected(*problem);
    const CheckOutcome outcome = co_await checkSources(&m_scope, sourcesFor(folder), m_trust, here());
    // Before anything is done with it: a crash must not make us forget what we have seen.
    if (const auto saved = m_store->save(outcome.trust); !saved)
        co_return std::unexpected(saved.error());
    m_isNew = outcome.release && outcome.release->serial != m_trust.releaseSerial;
    m_trust = outcome.trust;
    co_return outcome;
}

UpdateResult<ReleaseStatement> Updater::known() const
{
    if (m_trust.releaseEnvelope.isEmpty())
        return updateFailure(Kind::NoRelease, m_settings.program);
    return verifyRelease(m_trust, m_trust.releaseEnvelope, m_store->folder());
}

bool Updater::isNewer(const ReleaseStatement &release) const
{
    return release.version > m_settings.version;
}

bool Updater::isFetched(const ReleaseStatement &release) const
{
    const auto artifact = release.artifactFor(m_settings.platform);
    return artifact && QFileInfo(fetchedFile(*artifact)).size() == artifact->size;
}

UpdateResult<Artifact> Updater::artifactOf(const ReleaseStatement &release) const
{
    const auto artifact = release.artifactFor(m_settings.platform);
    if (!artifact)
        return updateFailure(Kind::NoPlatform, m_settings.platform);
    return *artifact;
}

// Of a release that is genuine: whether a person has to say something first.
UpdateResult<void> Updater::mayTake(const ReleaseStatement &release) const
{
    auto concern = concernOf(m_trust, release, here(), release.version.toString());
    // What this very look has brought holds no news back.
    if (concern && concern->kind == Kind::Freeze && m_isNew)
        concern->kind = Kind::Expired;
    if (concern && (concern->kind == Kind::ClockSetBack || !m_settings.takesOld))
        return std::unexpected(*concern);
    const auto marked = readMark(m_settings.program);
    const bool failed = marked && marked->state == MarkedVersion::State::WentBack;
    // A later document may only renew what the earlier one said.
    const bool isTheSame = failed && (marked->serial >= release.serial ||
                                      QVersionNumber::fromString(marked->version) >= release.version);
    if (isTheSame && !m_settings.again)
        return updateFailure(Kind::WentBack, marked->version);
    return {};
}

QString Updater::fetchedFile(const Artifact &artifact) const
{
    return m_store->folder() + "/files/"_L1 + QString::fromLatin1(artifact.hash);
}

// Files of releases that are no longer the newest.
void Updater::forgetOthers(const Artifact &artifact) const
{
    const QDir folder(m_store->folder() + "/files"_L1);
    const auto names = folder.entryList(QDir::Files | QDir::Hidden);
    for (const QString &name : names) {
        if (!name.startsWith(QLatin1StringView(artifact.hash)))
            QFile::remove(folder.filePath(name));
    }
}

// What was fetched of a release that is no newer than what runs. The way back has a file of its own beside
// the program, and pieces for the next version are taken from the program itself. Whoever goes back, by
// himself or because it did not start, runs an older version again, for which it is newer.
void Updater::forgetInstalled() const
{
    const auto release = known();
    const auto marked = readMark(m_settings.program);
    // Nobody knows yet whether it starts.
    const bool isInDoubt = marked && marked->state == MarkedVersion::State::Trying;
    if (!release || isNewer(*release) || isInDoubt)
        return;
    QDir(m_store->folder() + "/files"_L1).removeRecursively();
}

static UpdateResult<QByteArray> hashOfFile(const QString &path)
{
    QFile file(path);
    if (const auto opened = openToRead(file); !opened)
        return std::unexpected(opened.error());
    return hashOf(file);
}

UpdateResult<void> Updater::makeRoomFor(const Artifact &artifact) const
{
    const QString target = fetchedFile(artifact);
    if (!QDir().mkpath(QFileInfo(target).path()))
        return updateFailure(Kind::CannotWrite, target);
    forgetOthers(artifact);
    return {};
}

QCoro::Task<UpdateResult<std::optional<DownloadReport>>> Updater::get(QString folder)
{
    const auto release = known();
    if (!release)
        co_return std::unexpected(release.error());
    if (!isNewer(*release))
        co_return std::nullopt;
    if (const auto may = mayTake(*release); !may)
        co_return std::unexpected(may.error());
    const auto artifact = artifactOf(*release);
    if (!artifact)
        co_return std::unexpected(artifact.error());
    const QString target = fetchedFile(*artifact);
    if (const auto made = makeRoomFor(*artifact); !made)
        co_return std::unexpected(made.error());
    const auto there = co_await runAside<UpdateResult<QByteArray>>([target] { return hashOfFile(target); });
    if (there && *there == artifact->hash)
        co_return DownloadReport{.size = artifact->size, .resumed = artifact->size};
    co_return co_await fetch(*release, *artifact, folder);
}

QCoro::Task<UpdateResult<std::optional<DownloadReport>>> Updater::fetch(ReleaseStatement release,
                                                                        Artifact artifact, QString folder)
{
    const auto waits = [this, folder] { return folder.isEmpty() ? networkProblem(true) : std::nullopt; };
    if (const auto problem = waits())
        co_return std::unexpected(*problem);
    const auto told = [this, waits](const DownloadReport &report) {
        Q_EMIT progressed(report);
        // The computer was carried to another network.
        if (const auto problem = waits(); problem && problem->kind == Kind::Metered)
            m_stop->isSet = true;
    };
    DownloadOrder order{.release = std::move(release),
                        .artifact = artifact,
                        .sources = sourcesFor(folder),
                        .target = fetchedFile(artifact),
                        .present = m_settings.program,
                        .told = told};
    const auto report = co_await download(&m_scope, std::move(order), m_stop);
    if (report)
        co_return *report;
    const auto problem = report.error().kind == Kind::Cancelled ? waits() : std::nullopt;
    co_return std::unexpected(problem.value_or(report.error()));
}

QCoro::Task<UpdateResult<std::optional<Updater::Applied>>> Updater::apply()
{
    const auto release = known();
    if (!release)
        co_return updateFailure(Kind::NotFetched);
    if (!isNewer(*release))
        co_return std::nullopt;
    if (const auto may = mayTake(*release); !may)
        co_return std::unexpected(may.error());
    const auto artifact = artifactOf(*release);
    if (!artifact)
        co_return std::unexpected(artifact.error());
    const InstallOrder order{*release, *artifact, fetchedFile(*artifact), m_settings.program,
                             m_settings.meanwhile};
    if (!QFileInfo::exists(order.file))
        co_return updateFailure(Kind::NotFetched);
    const auto installed = co_await runAside<UpdateResult<void>>([order] { return install(order); });
    if (!installed)
        co_return std::unexpected(installed.error());
    co_return Applied{release->version.toString(), release->serial};
}

QCoro::Task<UpdateResult<Updater::Verified>> Updater::verify(QString path)
{
    path = QFileInfo(path).absoluteFilePath();
    const auto hash = co_await runAside<UpdateResult<QByteArray>>([path] { return hashOfFile(path); });
    if (!hash)
        co_return std::unexpected(hash.error());
    // A mirror's files are in a folder of their own.
    for (const QString &folder : {QFileInfo(path).path(), QFileInfo(QFileInfo(path).path()).path()}) {
        if (!QFileInfo(folder + u'/' + releaseFile()).isFile())
            continue;
        const auto checked = co_await check(folder);
        if (!checked)
            co_return std::unexpected(checked.error());
        if (checked->problem)
            co_return std::unexpected(*checked->problem);
        break;
    }
    const auto release = known();
    if (!release)
        co_return updateFailure(release.error().kind, path);
    const auto artifact = std::ranges::find(release->artifacts, *hash, &Artifact::hash);
    if (artifact == release->artifacts.end())
        co_return updateFailure(Kind::MixedFiles, path);
    co_return Verified{*release, *artifact,
                       concernOf(m_trust, *release, here(), release->version.toString())};
}

// A release's file, wherever it is: in a mirror's folder, as it was fetched, as the program, else on a
// mirror.
QCoro::Task<UpdateResult<QString>> Updater::fileOf(ReleaseStatement release, Artifact artifact,
                                                   QString folder)
{
    const QStringList places{folder + u'/' + artifactFile(artifact.name), fetchedFile(artifact),
                             m_settings.program};
    const QString there = co_await runAside<QString>([places, hash = artifact.hash] {
        const auto found = std::ranges::find_if(places, [&](const QString &place) {
            const auto its = hashOfFile(place);
            return its && *its == hash;
        });
        return found != places.end() ? *found : QString();
    });
    if (!there.isEmpty())
        co_return there;
    if (const auto made = makeRoomFor(artifact); !made)
        co_return std::unexpected(made.error());
    if (const auto got = co_await fetch(release, artifact, {}); !got)
        co_return std::unexpected(got.error());
    co_return fetchedFile(artifact);
}

QCoro::Task<UpdateResult<Updater::Mirrored>> Updater::mirror(QString folder)
{
    folder = QDir(folder).absolutePath();
    if (const auto can = canBecomeMirror(folder, m_trust); !can)
        co_return std::unexpected(can.error());
    // A friend's may be newer than all that is known here. What it lacks, or has wrongly, it gets.
    if (QFileInfo::exists(folder + u'/' + releaseFile())) {
        if (const auto seen = co_await check(folder); !seen)
            co_return std::unexpected(seen.error());
    }
    const auto release = known();
    if (!release)
        co_return updateFailure(Kind::NotFetched);
    const auto concern = concernOf(m_trust, *release, here(), release->version.toString());
    if (concern && !m_settings.takesOld)
        co_return std::unexpected(*concern);
    const auto artifact = artifactOf(*release);
    if (!artifact)
        co_return std::unexpected(artifact.error());
    const auto file = co_await fileOf(*release, *artifact, folder);
    if (!file)
        co_return std::unexpected(file.error());
    const MirrorOrder order{m_trust, *release, *artifact, *file, folder};
    const auto roots = co_await runAside<UpdateResult<MirrorRoots>>([order] { return writeMirror(order); });
    if (!roots)
        co_return std::unexpected(roots.error());
    co_return Mirrored{*release, *artifact, *roots};
}

UpdateResult<void> Updater::back()
{
    if (const auto can = canReplace(m_settings.program); !can)
        return can;
    ProgramLock lock;
    if (const auto taken = lock.take(m_settings.program); !taken)
        return taken;
    // So that it does not come again by itself.
    const MarkedVersion leaving{
        MarkedVersion::State::WentBack, m_settings.version.toString(), m_trust.releaseSerial, {}};
    if (!goBack(m_settings.program))
        return updateFailure(Kind::NothingToGoBackTo, m_settings.program);
    if (!readMark(m_settings.program))
        static_cast<void>(writeMark(m_settings.program, leaving));
    return {};
}

} // namespace Godwit
