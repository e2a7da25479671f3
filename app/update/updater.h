// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "update/check.h"
#include "update/download.h"
#include "update/install.h"
#include "update/mirrorfolder.h"
#include "update/startwatch.h"
#include "update/truststore.h"
#include "update/updatesettings.h"

namespace Godwit
{

// Brings newer versions: what is known, what mirrors or a folder offer, fetched, put in place. Nothing is
// done that was not asked for. What is not verified is neither kept nor run. Engine thread; files are read
// aside.
class Updater : public QObject
{
    Q_OBJECT

public:
    using Settings = UpdateSettings;

    // What apply() did.
    struct Applied {
        QString version;
        qint64 serial = 0;
    };

    // What verify() found out about a file.
    struct Verified {
        ReleaseStatement release;
        Artifact artifact;
        std::optional<UpdateError> concern;
    };

    // What mirror() laid out.
    struct Mirrored {
        ReleaseStatement release;
        Artifact artifact;
        MirrorRoots roots;
    };

    // The clock outlives it.
    Updater(Clock &clock, Settings settings);
    // Await finish() first.
    ~Updater() override;

    // Reads what is known. Busy where another process updates.
    UpdateResult<void> open();
    // Breaks off what is under way and resumes when it has ended.
    QCoro::Task<> finish();

    // What a person should know beside the result: a memory that was lost, a line that is no mirror.
    const QList<UpdateError> &notices() const { return m_notices; }

    // Asks all mirrors, or the folder where one is named. What was learnt is kept, also when it ends in a
    // problem.
    QCoro::Task<UpdateResult<CheckOutcome>> check(QString folder = {});
    // Fetches what check() has found, unless it is no newer than this program: then nothing.
    QCoro::Task<UpdateResult<std::optional<DownloadReport>>> get(QString folder = {});
    // Puts what was fetched in the program's place. Nothing where that is no newer.
    QCoro::Task<UpdateResult<std::optional<Applied>>> apply();
    // Whether a file is one of the newest release that is known here or lies beside it.
    QCoro::Task<UpdateResult<Verified>> verify(QString path);
    // A mirror of the newest release that is known here or lies there, with this system's file, which is
    // fetched where neither the program nor anything here is that file.
    QCoro::Task<UpdateResult<Mirrored>> mirror(QString folder);
    // The version before, in the program's place again; the one that is left does not come again by itself.
    UpdateResult<void> back();

    // The newest release that was ever taken, judged now.
    UpdateResult<ReleaseStatement> known() const;
    bool isNewer(const ReleaseStatement &release) const;
    // Its file lies here; whether that is what it should be is seen when it is put in place.
    bool isFetched(const ReleaseStatement &release) const;

    // What is asked and fetched ends Cancelled, also later; what was fetched is kept.
    void stop();

Q_SIGNALS:
    // How far get() is.
    void progressed(const Godwit::DownloadReport &report);

private:
    Here here() const;
    ReleaseSources sourcesFor(const QString &folder);
    std::optional<UpdateError> networkProblem(bool forMuch) const;
    UpdateResult<void> mayTake(const ReleaseStatement &release) const;
    UpdateResult<Artifact> artifactOf(const ReleaseStatement &release) const;
    QString fetchedFile(const Artifact &artifact) const;
    UpdateResult<void> makeRoomFor(const Artifact &artifact) const;
    QCoro::Task<UpdateResult<QString>> fileOf(ReleaseStatement release, Artifact artifact, QString folder);
    QCoro::Task<UpdateResult<std::optional<DownloadReport>>> fetch(ReleaseStatement release,
                                                                   Artifact artifact, QString folder);
    void forgetOthers(const Artifact &artifact) const;
    void forgetInstalled() const;

    Clock &m_clock;
    Settings m_settings;
    std::unique_ptr<CredentialSource> m_credentials;
    std::unique_ptr<RandomSource> m_random;
    std::unique_ptr<Sender> m_sender;
    std::unique_ptr<TrustStore> m_store;
    std::shared_ptr<DownloadStop> m_stop;
    Trust m_trust;
    // The last look brought a release that was not known before.
    bool m_isNew = false;
    QList<UpdateError> m_notices;
    TaskScope m_scope;
};

} // namespace Godwit
