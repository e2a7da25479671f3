// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewmodels/enginethread.h"

#include "accounts/passphrase.h"
#include "base/taskscope.h"
#include "engine/engine.h"
#include "engine/liveaccounts.h"
#include "engine/medialibrary.h"
#include "engine/updates.h"
#include "health/health.h"
#include "lifeboat/archive/archives.h"
#include "lifeboat/backup/backups.h"
#include "lifeboat/backup/restores.h"
#include "lifeboat/formats/personalfile.h"
#include "lifeboat/republish/republishing.h"
#include "lifeboat/standbysync.h"
#include "lifeboat/switch.h"
#include "lifeboat/switchwatch.h"
#include "outbox/outbox.h"
#include "settings/settings.h"
#include "timeline/pollwatch.h"
#include "timeline/translations.h"

#include <QCoreApplication>

#include <algorithm>

namespace Godwit
{

EngineThread::EngineThread(QString dataFolder, std::shared_ptr<const UpdateSettings> update)
    : m_context(new QObject)
{
    m_thread.setObjectName(QStringLiteral("engine"));
    m_context->moveToThread(&m_thread);
    m_thread.start();
    QMetaObject::invokeMethod(m_context, [this, dataFolder = std::move(dataFolder),
                                          update = std::move(update)] { openEngine(dataFolder, update); });
}

EngineThread::~EngineThread()
{
    stop();
}

void EngineThread::stop()
{
    if (!m_thread.isRunning())
        return;
    Q_EMIT closing();
    QMetaObject::invokeMethod(m_context, [this] {
        m_ending = true;
        // Its opening runs this in between, and ends it itself.
        if (!m_opening)
            end();
    });
    m_thread.wait();
    delete m_context;
}

// Waits for what is being written, not for any server.
void EngineThread::end()
{
    m_open = false;
    if (m_engine)
        QCoro::waitFor(m_engine->close());
    m_engine.reset();
    m_thread.quit();
}

void EngineThread::openEngine(const QString &dataFolder, std::shared_ptr<const UpdateSettings> update)
{
    m_engine = std::make_unique<Engine>(Engine::Options{
        .dataFolder = dataFolder, .passphrase = passphraseFromEnvironment(), .update = std::move(update)});
    m_opening = true;
    const auto ready = QCoro::waitFor(m_engine->open());
    m_opening = false;
    if (m_ending) {
        end();
        return;
    }
    if (!ready) {
        Q_EMIT problem(ready.error().sentence);
        return;
    }
    m_open = true;
    if (!m_engine->notices().isEmpty())
        Q_EMIT noticed(m_engine->notices());
    m_engine->standbySync().start();
    connect(&m_engine->outbox(), &Outbox::changed, this, &EngineThread::outboxChanged);
    connect(&m_engine->polls(), &PollWatch::refreshed, this, &EngineThread::postsChanged);
    connect(&m_engine->translations(), &Translations::changed, this, &EngineThread::postsChanged);
    connect(m_engine.get(), &Engine::accountsChanged, this, &EngineThread::accountsChanged);
    connect(&m_engine->settings(), &Settings::learned, this, [this](const QStringList &names) {
        if (std::ranges::any_of(names, isPersonalSetting) || names.contains(SwitchWatch::setting()))
            Q_EMIT settingsGiven();
    });
    connect(&m_engine->outbox(), &Outbox::uploading, this,
            [this](const ActId &act, qint64 sent, qint64 total) {
                Q_EMIT uploading(act.toString(), sent, total);
            });
    connect(&m_engine->media(), &MediaLibrary::filmReceived, this, &EngineThread::downloading);
    listenToLifeboat();
    listenToHealth();
    listenToUpdates();
    for (const auto &work : std::exchange(m_waiting, {}))
        work(*m_engine);
}

void EngineThread::listenToLifeboat()
{
    connect(&m_engine->standbySync(), &StandbySync::changed, this, [this](const SyncPair &pair) {
        if (!pair.active.isRestore())
            Q_EMIT lifeboatChanged();
    });
    connect(&m_engine->switcher(), &Switch::switched, this, &EngineThread::lifeboatChanged);
    connect(&m_engine->backups(), &Backups::changed, this, &EngineThread::backupsChanged);
    connect(&m_engine->backups(), &Backups::progressed, this, &EngineThread::backupProgressed);
    connect(&m_engine->restores(), &Restores::changed, this, &EngineThread::restoresChanged);
    connect(&m_engine->archives(), &Archives::changed, this, &EngineThread::archivesChanged);
    connect(&m_engine->archives(), &Archives::changed, m_context, [this] {
        for (const Account &account : m_engine->accounts()) {
            if (account.imported)
                Q_EMIT timelineChanged({account.persona, TimelineKind::Home, {}});
        }
        Q_EMIT postsChanged();
    });
    connect(&m_engine->archives(), &Archives::progressed, this, &EngineThread::archiveProgressed);
    connect(&m_engine->republishing(), &Republishing::changed, this, &EngineThread::republishingChanged);
}

void EngineThread::listenToUpdates()
{
    Updates &updates = m_engine->updates();
    const auto tell = [this] { Q_EMIT updatesChanged(m_engine->updates().state()); };
    connect(&updates, &Updates::changed, m_context, tell);
    updates.start();
    tell();
}

void EngineThread::listenToHealth()
{
    Health &health = m_engine->health();
    const auto tell = [this] { Q_EMIT healthChanged(m_engine->health().reports()); };
    connect(&health, &Health::changed, m_context, tell);
    connect(&health, &Health::returned, m_context,
            [this](const Origin &origin) { Q_EMIT serverReturned(origin.toString()); });
    connect(&m_engine->switcher(), &Switch::switched, this, &EngineThread::switched);
    m_engine->watchOver();
    tell();
}

void EngineThread::post(std::function<void(Engine &)> work)
{
    QMetaObject::invokeMethod(m_context, [this, work = std::move(work)]() mutable {
        if (m_open)
            work(*m_engine);
        else
            m_waiting.push_back(std::move(work));
    });
}

void EngineThread::deliver()
{
    QCoreApplication::sendPostedEvents(this, QEvent::MetaCall);
}

void EngineThread::listenTo(StreamIngest &live, AccountId account)
{
    connect(&live, &StreamIngest::rowsArrived, this,
            [this](const TimelineKey &key) { Q_EMIT timelineChanged(key); });
    connect(&live, &StreamIngest::postsEdited, this, &EngineThread::postsChanged);
    connect(&live, &StreamIngest::postsRemoved, this, &EngineThread::postsChanged);
    connect(&live, &StreamIngest::notificationsArrived, this,
            [this, account] { Q_EMIT notificationsChanged(account); });
}

void EngineThread::followAccounts()
{
    post([this](Engine &engine) {
        for (const Account &account : engine.accounts()) {
            if (account.archived || engine.live().follows(account.id))
                continue;
            if (StreamIngest *live = engine.live().follow(account.id))
                listenTo(*live, account.id);
        }
    });
}

void EngineThread::begin(QObject *context, std::function<QCoro::Task<Reply>(Engine &)> work)
{
    post([this, context = QPointer(context), work = std::move(work)](Engine &engine) {
        engine.scope().start(run(this, context, &engine, work));
    });
}

// Only the UI thread looks whether the context is still there.
QCoro::Task<> EngineThread::run(EngineThread *self, QPointer<QObject> context, Engine *engine,
                                std::function<QCoro::Task<Reply>(Engine &)> work)
{
    Reply reply = co_await work(*engine);
    QMetaObject::invokeMethod(
        self,
        [context, reply = std::move(reply)] {
            if (context)
                reply();
        },
        Qt::QueuedConnection);
}

} // namespace Godwit
