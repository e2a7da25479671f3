// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cache/database.h"

#include "cache/databasefile.h"
#include "cache/sqlite.h"

#include <QThread>

#include <condition_variable>
#include <deque>
#include <mutex>

namespace Godwit
{

static constexpr int readers = 2;

struct Database::Private {
    enum class State : quint8 {
        Unopened,
        Open,
        Failed,
    };

    Private(Database *owner, QString path, Role role, QString migrations);
    void start(void (Private::*loop)());
    void write();
    void read();
    void openNow();
    // Waits for a job of the lane; nothing when it is time to end.
    std::optional<Job> next(std::deque<Job> &jobs);
    void perform(const Job &job, Connection &connection);

    Database *q;
    DatabaseFile file;

    // Guards all that follows.
    std::mutex mutex;
    std::condition_variable wake;
    std::deque<Job> writes;
    std::deque<Job> reads;
    std::vector<QPromise<StoreResult<void>>> opening;
    State state = State::Unopened;
    StoreError failure;
    bool stopping = false;

    // Set before the writer begins.
    std::shared_ptr<const DiskRoom> room;

    // The writer's.
    std::unique_ptr<Connection> writing;

    std::stop_source checksStop;
    std::vector<std::unique_ptr<QThread>> threads;
};

Database::Private::Private(Database *owner, QString path, Role role, QString migrations)
    : q(owner), file(std::move(path), role, std::move(migrations))
{
}

void Database::Private::start(void (Private::*loop)())
{
    threads.emplace_back(QThread::create([this, loop] { (this->*loop)(); }));
    threads.back()->setObjectName(QStringLiteral("godwit-cache"));
    threads.back()->start();
}

std::optional<Database::Job> Database::Private::next(std::deque<Job> &jobs)
{
    std::unique_lock lock(mutex);
    wake.wait(lock, [&] {
        const bool mayOpen = &jobs == &writes && !opening.empty();
        return stopping || mayOpen || (state != State::Unopened && !jobs.empty());
    });
    if (stopping)
        return std::nullopt;
    // An empty job: open() was called.
    if (&jobs == &writes && !opening.empty())
        return Job();
    Job job = std::move(jobs.front());
    jobs.pop_front();
    if (state == State::Failed) {
        lock.unlock();
        job(std::unexpected(failure));
        return next(jobs);
    }
    return job;
}

void Database::Private::openNow()
{
    auto opened = writing ? StoreResult<std::unique_ptr<Connection>>(std::move(writing)) : file.open();
    std::vector<QPromise<StoreResult<void>>> waiting;
    StoreResult<void> result;
    {
        const std::scoped_lock lock(mutex);
        state = opened ? State::Open : State::Failed;
        if (!opened) {
            failure = opened.error();
            result = std::unexpected(failure);
        }
        waiting.swap(opening);
    }
    if (opened) {
        writing = std::move(*opened);
        writing->watchRoom(room);
    }
    for (auto &promise : waiting) {
        promise.addResult(result);
        promise.finish();
    }
    wake.notify_all();
}

void Database::Private::perform(const Job &job, Connection &connection)
{
    const bool damagedBefore = connection.sawDamage();
    job(&connection);
    if (connection.sawDamage() && !damagedBefore)
        file.markSuspect();
    if (connection.takeCommitted())
        Q_EMIT q->committed();
}

void Database::Private::write()
{
    while (const auto job = next(writes)) {
        if (*job)
            perform(*job, *writing);
        else
            openNow();
    }
    writing.reset();
}

void Database::Private::read()
{
    std::unique_ptr<Connection> connection;
    while (const auto job = next(reads)) {
        if (!connection) {
            auto opened = file.openReader();
            if (!opened) {
                (*job)(std::unexpected(opened.error()));
                continue;
            }
            connection = std::move(*opened);
        }
        perform(*job, *connection);
    }
}

Database::Database(QString path, Role role, QString migrations)
    : d(std::make_unique<Private>(this, std::move(path), role, std::move(migrations)))
{
    d->start(&Private::write);
    for (int n = 0; n < readers; ++n)
        d->start(&Private::read);
}

Database::~Database()
{
    d->checksStop.request_stop();
    {
        const std::scoped_lock lock(d->mutex);
        d->stopping = true;
    }
    d->wake.notify_all();
    for (const auto &thread : d->threads)
        thread->wait();
    const StoreError cancelled{StoreError::Kind::Cancelled, QStringLiteral("shutting down")};
    for (const auto *jobs : {&d->writes, &d->reads}) {
        for (const Job &job : *jobs)
            job(std::unexpected(cancelled));
    }
    for (auto &promise : d->opening) {
        promise.addResult(std::unexpected(cancelled));
        promise.finish();
    }
}

void Database::watchRoom(std::shared_ptr<const DiskRoom> room)
{
    const std::scoped_lock lock(d->mutex);
    d->room = std::move(room);
}

QFuture<StoreResult<void>> Database::open()
{
    QPromise<StoreResult<void>> promise;
    promise.start();
    auto future = promise.future();
    {
        const std::scoped_lock lock(d->mutex);
        d->opening.push_back(std::move(promise));
    }
    d->wake.notify_all();
    return future;
}

std::optional<Recovery> Database::recovery() const
{
    const std::scoped_lock lock(d->mutex);
    return d->state == Private::State::Unopened ? std::nullopt : d->file.recovery();
}

QFuture<StoreResult<void>> Database::check()
{
    auto promise = std::make_shared<QPromise<StoreResult<void>>>();
    promise->start();
    d->threads.emplace_back(QThread::create([this, promise] {
        promise->addResult(d->file.check(d->checksStop.get_token()));
        promise->finish();
    }));
    d->threads.back()->start(QThread::LowestPriority);
    return promise->future();
}

void Database::enqueue(Lane lane, Job job)
{
    {
        const std::scoped_lock lock(d->mutex);
        (lane == Lane::Write ? d->writes : d->reads).push_back(std::move(job));
    }
    d->wake.notify_all();
}

StoreResult<void> Database::begin(Connection &connection, Lane lane, const std::stop_token &stop)
{
    if (stop.stop_requested())
        return std::unexpected(StoreError{StoreError::Kind::Cancelled, connection.path()});
    auto begun = connection.begin(lane == Lane::Write);
    if (begun)
        breakOff(connection.handle(), &stop);
    return begun;
}

StoreResult<void> Database::end(Connection &connection, bool keep)
{
    breakOff(connection.handle(), nullptr);
    return connection.end(keep);
}

} // namespace Godwit
