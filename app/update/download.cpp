// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "update/download.h"

#include "update/files.h"
#include "update/piecefile.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QHash>
#include <qcoro/qcorofuture.h>

#include <algorithm>
#include <deque>

namespace Godwit
{

using Kind = UpdateError::Kind;

// Large enough that the way to the mirror does not count, small enough that several mirrors share the work
// and little is lost when one ends in the middle.
static constexpr qint64 runBytes = 1 << 20;
static constexpr int requestsAtOnce = 2;
// A connection may break once without the mirror being gone.
static constexpr int mostBreaks = 3;

UpdateError wrongFile(const ReleaseStatement &release, const QByteArray &hash, const QString &subject)
{
    for (const Artifact &other : release.artifacts) {
        if (other.hash == hash || other.chunksHash == hash)
            return {.kind = Kind::SwappedPlatform, .subject = subject, .detail = other.platform};
    }
    return {.kind = Kind::MixedFiles, .subject = subject};
}

namespace
{

struct Job {
    Job(DownloadOrder given, std::shared_ptr<DownloadStop> stopper, QList<Chunk> chunks)
        : order(std::move(given)), stop(std::move(stopper)),
          pieces(order.target + QLatin1String(".part"), std::move(chunks), order.artifact.size)
    {
    }

    DownloadOrder order;
    std::shared_ptr<DownloadStop> stop;
    PieceFile pieces;
    std::deque<std::pair<qsizetype, qsizetype>> runs;
    QHash<ReleaseSource *, int> breaks;
    // Of whom nothing more is asked.
    QList<std::shared_ptr<ReleaseSource>> left;
    // Who gives only whole files.
    ReleaseSources wholeOnly;
    DownloadReport report;
    // The disk's: nobody can help.
    std::optional<UpdateError> failure;
};

using SharedJob = std::shared_ptr<Job>;

void tell(const Job &job)
{
    if (job.order.told)
        job.order.told(job.report);
}

// Of a source that did not give what it should.
void leave(Job &job, const std::shared_ptr<ReleaseSource> &source, const UpdateError &problem)
{
    const bool isSaid = std::ranges::any_of(job.report.problems, [&](const UpdateError &said) {
        return said.kind == problem.kind && said.subject == problem.subject;
    });
    if (!isSaid)
        job.report.problems.append(problem);
    if (job.left.contains(source))
        return;
    if (problem.kind == Kind::Unreachable && ++job.breaks[source.get()] < mostBreaks)
        return;
    job.left.append(source);
    if (problem.kind == Kind::NoRanges)
        job.wholeOnly.append(source);
}

// Whether the pieces of this run were what they should be.
void keep(Job &job, std::pair<qsizetype, qsizetype> run, const std::shared_ptr<ReleaseSource> &source,
          const QByteArray &bytes)
{
    const auto kept = job.pieces.put(run.first, bytes);
    if (!kept) {
        job.failure = kept.error();
    } else if (!*kept) {
        job.runs.push_back(run);
        leave(job, source, {.kind = Kind::WrongContent, .subject = source->name()});
    } else {
        job.report.fetched += bytes.size();
        tell(job);
    }
}

QCoro::Task<> work(SharedJob job, std::shared_ptr<ReleaseSource> source)
{
    while (!job->runs.empty() && !job->stop->isSet && !job->failure && !job->left.contains(source)) {
        const auto run = job->runs.front();
        job->runs.pop_front();
        const QList<Chunk> &chunks = job->pieces.chunks();
        const qint64 offset = chunks[run.first].offset;
        const Chunk &last = chunks[run.first + run.second - 1];
        const auto bytes =
            co_await source->readRange(artifactFile(job->order.artifact.name), offset,
                                       last.offset + last.size - offset, job->order.artifact.size);
        if (bytes) {
            keep(*job, run, source, *bytes);
        } else {
            job->runs.push_back(run);
            leave(*job, source, bytes.error());
        }
    }
}

// What one leaves undone another may have to take up when its own part is done.
QCoro::Task<> workAll(SharedJob job)
{
    while (!job->runs.empty() && !job->stop->isSet && !job->failure &&
           job->left.size() < job->order.sources.size()) {
        std::vector<QCoro::Task<>> workers;
        for (int n = 0; n < requestsAtOnce; ++n) {
            for (const auto &source : std::as_const(job->order.sources))
                workers.push_back(work(job, source));
        }
        for (QCoro::Task<> &worker : workers)
            co_await worker;
    }
}

// The pieces of a whole file, from those who give nothing else.
QCoro::Task<> takeWhole(SharedJob job)
{
    for (const auto &source : std::as_const(job->wholeOnly)) {
        const Artifact &artifact = job->order.artifact;
        const auto bytes = co_await source->read(artifactFile(artifact.name), artifact.size);
        if (job->stop->isSet)
            co_return;
        if (!bytes) {
            job->report.problems.append(bytes.error());
            continue;
        }
        if (bytes->size() < artifact.size) {
            job->report.problems.append({.kind = Kind::Truncated, .subject = source->name()});
            continue;
        }
        keep(*job, {0, job->pieces.chunks().size()}, source, *bytes);
        job->runs.clear();
        if (job->pieces.missingBytes() == 0)
            co_return;
    }
}

UpdateError graver(const QList<UpdateError> &problems)
{
    const auto refusal =
        std::ranges::find_if(problems, [](const UpdateError &problem) { return isRefusal(problem.kind); });
    UpdateError error = refusal != problems.end() ? *refusal
                        : problems.isEmpty()      ? UpdateError{.kind = Kind::NoMirrors}
                                                  : problems.first();
    for (const UpdateError &problem : problems)
        error.evidence.append(updateSentence(problem));
    return error;
}

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

// From the first source that has the right one.
QCoro::Task<UpdateResult<QList<Chunk>>> fetchList(DownloadOrder order, std::shared_ptr<DownloadStop> stop,
                                                  std::shared_ptr<DownloadReport> report)
{
    for (const auto &source : std::as_const(order.sources)) {
        const auto list =
            co_await source->read(chunksFile(order.artifact.name), mostListBytes(order.release));
        if (stop->isSet)
            co_return updateFailure(Kind::Cancelled);
        auto chunks = list ? judgeList(order, *list, source->name())
                           : UpdateResult<QList<Chunk>>(std::unexpected(list.error()));
        if (chunks) {
            report->fetched += list->size();
            co_return chunks;
        }
        report->problems.append(chunks.error());
    }
    co_return std::unexpected(graver(report->problems));
}

// What is there already, read on another thread.
UpdateResult<void> prepare(Job &job)
{
    const std::atomic<bool> &stop = job.stop->isSet;
    if (const auto opened = job.pieces.open(); !opened)
        return opened;
    if (const auto surveyed = job.pieces.survey(stop); !surveyed)
        return surveyed;
    job.report.resumed = job.order.artifact.size - job.pieces.missingBytes();
    const auto reused = job.pieces.takeFrom(job.order.present, stop);
    if (!reused)
        return std::unexpected(reused.error());
    job.report.reused = *reused;
    return {};
}

// The whole of it is hashed again: pieces that each are right could still have been written wrongly.
UpdateResult<void> conclude(Job &job)
{
    const QString part = job.order.target + QLatin1String(".part");
    const auto hash = job.pieces.finish();
    if (!hash)
        return std::unexpected(hash.error());
    if (*hash != job.order.artifact.hash) {
        QFile::remove(part);
        return std::unexpected(wrongFile(job.order.release, *hash, job.order.artifact.name));
    }
    QFile::remove(job.order.target);
    if (!QFile::rename(part, job.order.target))
        return updateFailure(Kind::CannotWrite, job.order.target);
    folderToDisk(QFileInfo(job.order.target).path());
    return {};
}

} // namespace

QCoro::Task<UpdateResult<DownloadReport>> download(DownloadOrder order, std::shared_ptr<DownloadStop> stop)
{
    const auto listReport = std::make_shared<DownloadReport>();
    const auto chunks = co_await fetchList(order, stop, listReport);
    if (!chunks)
        co_return std::unexpected(chunks.error());
    const SharedJob job = std::make_shared<Job>(std::move(order), stop, *chunks);
    job->report = *listReport;
    job->report.size = job->order.artifact.size;
    const auto prepared = co_await runAside<UpdateResult<void>>([job] { return prepare(*job); });
    if (!prepared)
        co_return std::unexpected(prepared.error());
    tell(*job);
    const auto runs = job->pieces.missingRuns(runBytes);
    job->runs.assign(runs.begin(), runs.end());
    co_await workAll(job);
    if (!job->runs.empty() && !job->failure && !job->stop->isSet)
        co_await takeWhole(job);
    if (job->failure)
        co_return std::unexpected(*job->failure);
    if (job->stop->isSet)
        co_return updateFailure(Kind::Cancelled);
    if (job->pieces.missingBytes() > 0)
        co_return std::unexpected(graver(job->report.problems));
    const auto concluded = co_await runAside<UpdateResult<void>>([job] { return conclude(*job); });
    if (!concluded)
        co_return std::unexpected(concluded.error());
    co_return job->report;
}

} // namespace Godwit
