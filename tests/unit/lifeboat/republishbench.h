// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archivefixtures.h"
#include "fakes/fakemastodon.h"
#include "fakes/manualclock.h"
#include "fakes/seededrandom.h"
#include "republishlife.h"

#include <QTemporaryDir>
#include <QTimer>

namespace Godwit
{

// What tests of publishing again have in common: a data folder, a server that takes posts of the past, and
// the process between them.
class RepublishBench
{
protected:
    // All but time and chance is new.
    void open()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_server = std::make_unique<FakeMastodon>(m_clock, QStringLiteral("g"));
        m_server->takesPast = true;
        m_server->honoursKeys = false;
        // Time runs by itself, quickly, whenever somebody sleeps.
        m_mover = std::make_unique<QTimer>();
        QObject::connect(m_mover.get(), &QTimer::timeout, &m_clock, [this] {
            if (m_clock.sleepers() > 0)
                m_clock.advance(std::chrono::milliseconds(250));
        });
        m_mover->start(1);
        restart();
    }

    void close()
    {
        m_life.reset();
        m_mover.reset();
        m_server.reset();
    }

    void importFiles(const Files &files)
    {
        const auto report = QCoro::waitFor(m_life->archive.archives->import(
            ArchiveFixtures::asZip(m_folder->filePath(QStringLiteral("a%1.zip").arg(++m_zips)), files), {}));
        if (!report)
            qFatal("%s", qUtf8Printable(backupSentence(report.error())));
    }

    void importNotes(const QJsonArray &items, Files more = {})
    {
        more.insert(QStringLiteral("actor.json"), ArchiveFixtures::actor());
        more.insert(QStringLiteral("outbox.json"),
                    ArchiveFixtures::collection(QStringLiteral("outbox.json"), items));
        importFiles(more);
    }

    // So many plain posts.
    void importMany(int posts)
    {
        QJsonArray items;
        for (int n = 1; n <= posts; ++n)
            items.append(ArchiveFixtures::create(
                ArchiveFixtures::note(n, QStringLiteral("<p>Row number%1 of many</p>").arg(n))));
        importNotes(items);
    }

    RepublishPair pair() const { return m_life->pair(); }

    RepublishCounts begin(RepublishChoices choices = {})
    {
        const auto begun = QCoro::waitFor(m_life->republishing->begin(pair(), choices));
        if (!begun)
            qFatal("%s", qUtf8Printable(begun.error().sentence));
        return *begun;
    }

    SyncEnd run() { return QCoro::waitFor(m_life->republishing->run(pair())); }

    RepublishReport report() { return QCoro::waitFor(m_life->republishing->report(pair()))->value(); }

    void restart()
    {
        m_life.reset();
        m_life = std::make_unique<RepublishLife>(m_folder->filePath(QStringLiteral("data")),
                                                 m_server->origin(), m_clock, m_random);
    }

    bool allOnce(int posts) const
    {
        for (int n = 1; n <= posts; ++n) {
            if (m_server->countOf(QStringLiteral("Row number%1 of many").arg(n)) != 1)
                return false;
        }
        return m_server->own.size() == posts;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    ManualClock m_clock;
    SeededRandom m_random;
    std::unique_ptr<FakeMastodon> m_server;
    std::unique_ptr<RepublishLife> m_life;
    std::unique_ptr<QTimer> m_mover;
    int m_zips = 0;
};

} // namespace Godwit
