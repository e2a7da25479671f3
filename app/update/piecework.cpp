// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "update/piecework.h"

#include <QTimer>
#include <qcoro/qcorosignal.h>

#include <algorithm>
#include <utility>

namespace Godwit
{

using namespace std::chrono_literals;
using Kind = UpdateError::Kind;

// Large enough that the way to the mirror does not count, small enough that several mirrors share the work
// and little is lost when one ends in the middle.
static constexpr qint64 runBytes = 1 << 20;
static constexpr int requestsAtOnce = 2;
// A connection may break once without the mirror being gone.
static constexpr int mostBreaks = 3;
// Beside twice what whoever would be asked instead has needed for a run.
static constexpr Milliseconds lateAfter = 2s;

PieceWork::PieceWork(DownloadOrder order, std::shared_ptr<DownloadStop> stop, QList<Chunk> chunks)
    : pieces(order.target + QLatin1String(".part"), std::move(chunks), order.artifact.size),
      m_order(std::move(order)), m_stop(std::move(stop))
{
}

void PieceWork::tell() const
{
    if (m_order.told)
        m_order.told(report);
}

bool PieceWork::isDone() const
{
    return failure || pieces.missingBytes() == 0;
}

bool PieceWork::mayGoOn() const
{
    return !isStopped() && !isDone();
}

bool PieceWork::mayAsk(const Source &source) const
{
    return !m_isOver && mayGoOn() && !m_left.contains(source);
}

bool PieceWork::isThere(Run run) const
{
    for (qsizetype n = run.first; n < run.first + run.second; ++n) {
        if (!pieces.has(n))
            return false;
    }
    return true;
}

std::optional<PieceWork::Run> PieceWork::next(const Source &source)
{
    if (m_runs.empty())
        return lateOne(source);
    const Run run = m_runs.front();
    m_runs.pop_front();
    return run;
}

// What another one is late with, by what this one needs.
std::optional<PieceWork::Run> PieceWork::lateOne(const Source &source)
{
    const auto took = m_took.constFind(source.get());
    if (took == m_took.cend())
        return std::nullopt;
    const auto late = std::ranges::find_if(m_flights, [&](const std::shared_ptr<Flight> &flight) {
        return !flight->isDoubled && flight->source != source &&
               flight->since.elapsed() > lateAfter.count() + 2 * *took;
    });
    if (late == m_flights.end())
        return std::nullopt;
    (*late)->isDoubled = true;
    return (*late)->run;
}

void PieceWork::askAgain(Run run)
{
    const bool isOnItsWay = std::ranges::any_of(
        m_flights, [run](const std::shared_ptr<Flight> &flight) { return flight->run == run; });
    if (!isOnItsWay && !isThere(run))
        m_runs.push_back(run);
}

// A source that did not give what it should.
void PieceWork::leave(const Source &source, const UpdateError &problem)
{
    const bool isSaid = std::ranges::any_of(report.problems, [&](const UpdateError &said) {
        return said.kind == problem.kind && said.subject == problem.subject;
    });
    if (!isSaid)
        report.problems.append(problem);
    if (m_left.contains(source))
        return;
    if (problem.kind == Kind::Unreachable && ++m_breaks[source.get()] < mostBreaks)
        return;
    m_left.append(source);
    if (problem.kind == Kind::TooSlow)
        m_slow.append(source);
    if (problem.kind == Kind::NoRanges)
        m_wholeOnly.append(source);
}

// Whether the pieces of this run were what they should be.
void PieceWork::keep(Run run, const Source &source, const QByteArray &bytes)
{
    const auto kept = pieces.put(run.first, bytes);
    if (!kept) {
        failure = kept.error();
    } else if (!*kept) {
        leave(source, {.kind = Kind::WrongContent, .subject = source->name()});
    } else {
        m_breaks.remove(source.get());
        report.fetched += bytes.size();
        tell();
    }
}

void PieceWork::land(const std::shared_ptr<Flight> &flight, const UpdateResult<QByteArray> &bytes)
{
    std::erase(m_flights, flight);
    if (m_isOver)
        return;
    if (bytes) {
        qint64 &took = m_took[flight->source.get()];
        took = std::max(took, flight->since.elapsed());
        // Somebody else may have brought it by now.
        if (!isThere(flight->run))
            keep(flight->run, flight->source, *bytes);
    } else {
        leave(flight->source, bytes.error());
    }
    askAgain(flight->run);
    Q_EMIT changed();
}

QCoro::Task<> PieceWork::work(Self self, Source source)
{
    while (self->mayAsk(source)) {
        const auto run = self->next(source);
        // What the others leave undone this one may have to take up.
        if (!run && self->m_flights.empty())
            break;
        if (!run) {
            co_await qCoro(self.get(), &PieceWork::changed);
            continue;
        }
        const auto flight = std::make_shared<Flight>(Flight{.run = *run, .source = source, .since = {}});
        flight->since.start();
        self->m_flights.push_back(flight);
        const QList<Chunk> &chunks = self->pieces.chunks();
        const qint64 offset = chunks[run->first].offset;
        const Chunk &last = chunks[run->first + run->second - 1];
        const Artifact &artifact = self->m_order.artifact;
        const auto bytes = co_await source->readRange(artifactFile(artifact.name), offset,
                                                      last.offset + last.size - offset, artifact.size);
        self->land(flight, bytes);
    }
    --self->m_workers;
    Q_EMIT self->changed();
}

QCoro::Task<> PieceWork::together(Self self, TaskScope *scope)
{
    const auto runs = self->pieces.missingRuns(runBytes);
    self->m_runs.assign(runs.begin(), runs.end());
    self->m_workers = requestsAtOnce * int(self->m_order.sources.size());
    for (int n = 0; n < requestsAtOnce; ++n) {
        for (const auto &source : std::as_const(self->m_order.sources))
            scope->start(work(self, source));
    }
    // The real clock: it watches real sockets.
    QTimer tick;
    connect(&tick, &QTimer::timeout, self.get(), &PieceWork::changed);
    tick.start(lateAfter / 4);
    while (self->m_workers > 0 && !self->isDone())
        co_await qCoro(self.get(), &PieceWork::changed);
}

// A request for a piece is given the patience that one for a run has, and has the network to itself.
QCoro::Task<> PieceWork::slowly(Self self)
{
    const auto runs = self->pieces.missingRuns(0);
    self->m_runs.assign(runs.begin(), runs.end());
    const ReleaseSources slow = std::exchange(self->m_slow, {});
    for (const auto &source : slow) {
        self->m_left.removeAll(source);
        ++self->m_workers;
        co_await work(self, source);
    }
}

// From those who give nothing else.
QCoro::Task<> PieceWork::whole(Self self)
{
    const Artifact &artifact = self->m_order.artifact;
    for (const auto &source : std::as_const(self->m_wholeOnly)) {
        const auto bytes = co_await source->read(artifactFile(artifact.name), artifact.size);
        if (self->isStopped())
            co_return;
        if (!bytes)
            self->report.problems.append(bytes.error());
        else if (bytes->size() < artifact.size)
            self->report.problems.append({.kind = Kind::Truncated, .subject = source->name()});
        else
            self->keep({0, self->pieces.chunks().size()}, source, *bytes);
        if (self->isDone())
            co_return;
    }
}

// Who has sent nothing by the end.
void PieceWork::leaveLate()
{
    for (const auto &flight : m_flights) {
        if (!m_took.contains(flight->source.get()))
            leave(flight->source, {.kind = Kind::TooSlow, .subject = flight->source->name()});
    }
}

QCoro::Task<> PieceWork::fetch(Self self, TaskScope *scope)
{
    co_await together(self, scope);
    if (self->mayGoOn())
        co_await slowly(self);
    if (self->mayGoOn())
        co_await whole(self);
    self->m_isOver = true;
    self->leaveLate();
    // Whoever waits for something to do ends.
    Q_EMIT self->changed();
}

} // namespace Godwit
