// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "update/piecelist.h"

#include <QCryptographicHash>
#include <QTimer>
#include <qcoro/qcorosignal.h>

#include <algorithm>

namespace Godwit
{

using namespace std::chrono_literals;
using Kind = UpdateError::Kind;

static constexpr Milliseconds lateAfter = 1s;

namespace
{

// What the asked and the asker share; late answers still find it.
class ListRound : public QObject
{
    Q_OBJECT

public:
    explicit ListRound(DownloadOrder given) : order(std::move(given)) {}

    DownloadOrder order;
    std::optional<QList<Chunk>> chunks{};
    qint64 fetched = 0;
    QList<UpdateError> problems{};
    int open = 0;
    bool isLate = false;

    void hurry()
    {
        isLate = true;
        Q_EMIT changed();
    }

Q_SIGNALS:
    void changed();
};

UpdateResult<QList<Chunk>> judgeList(const DownloadOrder &order, const QByteArray &list, const QString &from)
{
    const QByteArray hash = QCryptographicHash::hash(list, QCryptographicHash::Sha256).toHex();
    if (hash != order.artifact.chunksHash)
        return std::unexpected(wrongFile(order.release, hash, from));
    return readChunkList(list, order.artifact.size, from);
}

// Larger than the longest list of the release, so that another system's or version's is known for what it is.
qint64 mostListBytes(const ReleaseStatement &release)
{
    const auto longest = std::ranges::max_element(release.artifacts, {}, &Artifact::chunksSize);
    return longest->chunksSize + 64 * 1024;
}

QCoro::Task<> ask(std::shared_ptr<ListRound> round, std::shared_ptr<ReleaseSource> source)
{
    const DownloadOrder &order = round->order;
    const auto list = co_await source->read(chunksFile(order.artifact.name), mostListBytes(order.release));
    auto chunks = list ? judgeList(order, *list, source->name())
                       : UpdateResult<QList<Chunk>>(std::unexpected(list.error()));
    --round->open;
    if (!chunks) {
        round->problems.append(chunks.error());
    } else if (!round->chunks) {
        round->fetched = list->size();
        round->chunks = std::move(*chunks);
    }
    Q_EMIT round->changed();
}

// Until one has the right one, or all have answered.
QCoro::Task<> askAll(std::shared_ptr<ListRound> round, TaskScope *scope, std::shared_ptr<DownloadStop> stop)
{
    const ReleaseSources &sources = round->order.sources;
    qsizetype asked = 0;
    while (!round->chunks && !stop->isSet && (round->open > 0 || asked < sources.size())) {
        if (asked == sources.size() || (round->open > 0 && !round->isLate)) {
            co_await qCoro(round.get(), &ListRound::changed);
            continue;
        }
        round->isLate = false;
        ++round->open;
        // The real clock: it watches real sockets.
        QTimer::singleShot(lateAfter, round.get(), [watched = round.get()] { watched->hurry(); });
        scope->start(ask(round, sources[asked++]));
    }
}

} // namespace

QCoro::Task<UpdateResult<QList<Chunk>>> fetchPieceList(TaskScope *scope, DownloadOrder order,
                                                       std::shared_ptr<DownloadStop> stop,
                                                       std::shared_ptr<DownloadReport> report)
{
    const auto round = std::make_shared<ListRound>(std::move(order));
    co_await askAll(round, scope, stop);
    if (stop->isSet)
        co_return updateFailure(Kind::Cancelled);
    report->fetched += round->fetched;
    report->problems += round->problems;
    if (!round->chunks)
        co_return std::unexpected(gravest(round->problems));
    co_return *round->chunks;
}

} // namespace Godwit

#include "piecelist.moc"
