// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cache/storeerror.h"

#include <QFuture>
#include <QObject>
#include <QPromise>

#include <functional>
#include <memory>
#include <optional>
#include <stop_token>

namespace Godwit
{

class Connection;
class DiskRoom;

// What happened to a file that SQLite called damaged when it was opened.
struct Recovery {
    // Where the damaged file is kept.
    QString setAside;
    // SQLite's words.
    QString cause;
    // Rows copied into the fresh file, of user-made data only: a cache begins empty.
    qint64 savedRows = 0;
    // Nothing was lost.
    bool complete = false;
};

// One SQLite file in WAL mode: a writer thread and two readers, each with its own connection. Every other
// thread only sees futures (co_await them on the engine thread). Several processes may open the same file.
class Database : public QObject
{
    Q_OBJECT

public:
    enum class Role : quint8 {
        UserMade, // synchronous=FULL: a commit is on the disk when its future is ready
        Cache,    // synchronous=NORMAL: may lose the last moments with the power, never its shape
    };

    // Starts the threads; touches no disk yet. `migrations` names a Qt resource folder of NNN_name.sql files.
    Database(QString path, Role role, QString migrations);
    // Waits for the work that has begun; work that has not is answered Cancelled.
    ~Database() override;

    // Before open(): what can be fetched again is only kept while there is room.
    void watchRoom(std::shared_ptr<const DiskRoom> room);

    // Creates the file (0600) or migrates it forward; a small file is read whole first. First of all calls.
    QFuture<StoreResult<void>> open();
    // Set by open() when it found the file damaged, set it aside and made a fresh one. Read it after open().
    std::optional<Recovery> recovery() const;

    // Reads the whole file of any size, beside all other work; seconds for a large cache. Damaged: the next
    // open() repairs it.
    QFuture<StoreResult<void>> check();

    // `work(Connection &) -> StoreResult<T>` on the writer thread inside BEGIN IMMEDIATE; an error rolls
    // back. Runs in the order of the calls. Must not wait for anything but the disk.
    template <typename Work>
    auto write(Work work) -> QFuture<std::invoke_result_t<Work, Connection &>>;

    // The same on a reader, inside one read transaction. `stop`, from any thread, interrupts a query that
    // runs and answers Cancelled.
    template <typename Work>
    auto read(Work work, std::stop_token stop = {}) -> QFuture<std::invoke_result_t<Work, Connection &>>;

Q_SIGNALS:
    // After a commit that changed something, by this process. Queued to the engine thread.
    void committed();

private:
    enum class Lane : quint8 {
        Write,
        Read,
    };
    using Job = std::function<void(std::expected<Connection *, StoreError>)>;

    void enqueue(Lane lane, Job job);
    // Before and after a job's work. `stop` outlives both.
    static StoreResult<void> begin(Connection &connection, Lane lane, const std::stop_token &stop);
    static StoreResult<void> end(Connection &connection, bool keep);

    template <typename Work>
    auto submit(Lane lane, Work work, std::stop_token stop)
        -> QFuture<std::invoke_result_t<Work, Connection &>>;

    template <typename Work>
    static auto perform(Connection &connection, Lane lane, Work &work, const std::stop_token &stop)
        -> std::invoke_result_t<Work, Connection &>;

    struct Private;
    std::unique_ptr<Private> d;
};

template <typename Work>
auto Database::perform(Connection &connection, Lane lane, Work &work, const std::stop_token &stop)
    -> std::invoke_result_t<Work, Connection &>
{
    if (auto begun = begin(connection, lane, stop); !begun)
        return std::unexpected(begun.error());
    auto result = work(connection);
    if (auto ended = end(connection, result.has_value()); result && !ended)
        return std::unexpected(ended.error());
    return result;
}

template <typename Work>
auto Database::submit(Lane lane, Work work, std::stop_token stop)
    -> QFuture<std::invoke_result_t<Work, Connection &>>
{
    using Result = std::invoke_result_t<Work, Connection &>;
    auto promise = std::make_shared<QPromise<Result>>();
    promise->start();
    QFuture<Result> future = promise->future();
    enqueue(lane, [promise, lane, stop = std::move(stop),
                   work = std::move(work)](std::expected<Connection *, StoreError> connection) mutable {
        promise->addResult(connection ? perform(**connection, lane, work, stop)
                                      : Result(std::unexpected(connection.error())));
        promise->finish();
    });
    return future;
}

template <typename Work>
auto Database::write(Work work) -> QFuture<std::invoke_result_t<Work, Connection &>>
{
    return submit(Lane::Write, std::move(work), {});
}

template <typename Work>
auto Database::read(Work work, std::stop_token stop) -> QFuture<std::invoke_result_t<Work, Connection &>>
{
    return submit(Lane::Read, std::move(work), std::move(stop));
}

} // namespace Godwit
