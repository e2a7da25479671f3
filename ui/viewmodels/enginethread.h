// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/updatestate.h"
#include "health/healthreport.h"
#include "lifeboat/archive/archiverecord.h"
#include "lifeboat/backup/backupprogress.h"
#include "lifeboat/graphowner.h"
#include "lifeboat/switchrecord.h"
#include "model/timelinekey.h"

#include <QObject>
#include <QPointer>
#include <QThread>
#include <qcoro/qcorotask.h>

#include <functional>
#include <memory>

namespace Godwit
{

class Engine;
class StreamIngest;
struct UpdateSettings;

// The engine's thread under a window. The UI thread posts work to it and gets immutable values back; it never
// waits, except for the engine's end when the program closes. Lives on the UI thread, as do its signals.
class EngineThread : public QObject
{
    Q_OBJECT

public:
    // `update` says how newer versions come; null: as this build does.
    explicit EngineThread(QString dataFolder, std::shared_ptr<const UpdateSettings> update = nullptr);
    ~EngineThread() override;

    // Ends the engine; what it would still have answered is not answered.
    void stop();

    // Runs `work` on the engine thread once the engine is open; never when it could not be opened.
    void post(std::function<void(Engine &)> work);

    // Runs `work` there and `then` with its answer here, unless `context` is gone by then. `work` returns a
    // task of a function whose arguments are values: it runs after this call.
    template <typename T>
    void ask(QObject *context, std::function<QCoro::Task<T>(Engine &)> work, std::function<void(T)> then)
    {
        begin(context, [work = std::move(work), then = std::move(then)](Engine &engine) {
            return answer<T>(&engine, work, then);
        });
    }

    // Gives the answers that have come already, which the event loop would give later. Waits for none.
    void deliver();

Q_SIGNALS:
    // The engine ends: what is still to be kept is posted now, and is kept before stop() returns.
    void closing();
    // The engine could not be opened, and why.
    void problem(const QString &sentence);
    // What a person should know of the start, once: a damaged file that was repaired.
    void noticed(const QStringList &sentences);
    // What waits to be sent, or where it stands, is another than before.
    void outboxChanged();
    // Bytes of a file, and in all.
    void uploading(const QString &act, qint64 sent, qint64 total);
    // Bytes of a film that is fetched; a total of 0 is not known.
    void downloading(const QString &url, qint64 received, qint64 total);
    // The cache holds more of this timeline, or something else of it, than before.
    void timelineChanged(const Godwit::TimelineKey &key);
    void postsChanged();
    void notificationsChanged(Godwit::AccountId account);
    // Another account of a persona has taken over, whoever wanted it.
    void switched(const Godwit::SwitchRecord &record);
    // Of all accounts that are signed in.
    void healthChanged(const std::vector<Godwit::HealthReport> &reports);
    // The server of this origin (Origin::toString) was away and answers again.
    void serverReturned(const QString &origin);
    // A standby is more complete than before, or another one acts.
    void lifeboatChanged();
    // Backups of an account are others than before, and what writing one is at.
    void backupsChanged();
    void backupProgressed(Godwit::AccountId account, Godwit::BackupProgress progress);
    // What is restored to an account, or what became of it, is another than before.
    void restoresChanged(Godwit::RestoreId restore);
    // Choices that the window keeps have come from a backup, which is said by whoever gave them, or from
    // another process.
    void settingsGiven();
    // What is known of newer versions of this program, or what is being done about it.
    void updatesChanged(const Godwit::UpdateState &state);
    // Archives are others than before, and what reading one is at.
    void archivesChanged();
    void archiveProgressed(Godwit::ArchiveProgress progress);
    // Giving an archive's posts to an account is further, or begun, paused or over.
    void republishingChanged();
    // Accounts came, went, or belong together otherwise than before.
    void accountsChanged();

public:
    // Listens to every account that is signed in; again after one has come or gone.
    void followAccounts();

private:
    using Reply = std::function<void()>;

    template <typename T>
    static QCoro::Task<Reply> answer(Engine *engine, std::function<QCoro::Task<T>(Engine &)> work,
                                     std::function<void(T)> then)
    {
        T value = co_await work(*engine);
        co_return [then = std::move(then), value = std::move(value)]() mutable { then(std::move(value)); };
    }

    void begin(QObject *context, std::function<QCoro::Task<Reply>(Engine &)> work);
    static QCoro::Task<> run(EngineThread *self, QPointer<QObject> context, Engine *engine,
                             std::function<QCoro::Task<Reply>(Engine &)> work);
    void openEngine(const QString &dataFolder, std::shared_ptr<const UpdateSettings> update);
    void end();
    void listenTo(StreamIngest &live, AccountId account);
    void listenToHealth();
    void listenToLifeboat();
    void listenToUpdates();

    QThread m_thread;
    // Lives on m_thread: the context of all that is posted to it.
    QObject *m_context;
    // Only touched on m_thread.
    std::unique_ptr<Engine> m_engine;
    bool m_open = false;
    bool m_opening = false;
    bool m_ending = false;
    std::vector<std::function<void(Engine &)>> m_waiting;
};

} // namespace Godwit
