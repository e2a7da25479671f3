// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "update/check.h"

#include <QTimer>
#include <qcoro/qcorosignal.h>

#include <algorithm>

namespace Godwit
{

using Kind = UpdateError::Kind;

static constexpr int mostRoots = 32;

QCoro::Task<SourceAnswer> askSource(std::shared_ptr<ReleaseSource> source, Trust trust)
{
    SourceAnswer answer{.source = source->name(), .reached = std::move(trust)};
    for (int n = 0; n < mostRoots; ++n) {
        const auto root = co_await source->read(rootFile(answer.reached.root.serial + 1), mostRootBytes);
        if (!root && root.error().kind != Kind::NotThere) {
            answer.problem = root.error();
            co_return answer;
        }
        if (!root)
            break;
        auto next = withNextRoot(answer.reached, *root, source->name());
        if (!next) {
            answer.problem = next.error();
            co_return answer;
        }
        answer.reached = std::move(*next);
    }
    const auto release = co_await source->read(releaseFile(), mostReleaseBytes);
    if (release)
        answer.release = *release;
    else
        answer.problem = release.error();
    co_return answer;
}

namespace
{

// One source's release, judged.
struct Candidate {
    ReleaseStatement release;
    QByteArray envelope;
    QString source;
};

UpdateResult<Candidate> candidateOf(const SourceAnswer &answer, const Trust &trust, const Here &here)
{
    if (answer.problem)
        return std::unexpected(*answer.problem);
    auto release = verifyRelease(trust, answer.release, answer.source);
    if (!release)
        return std::unexpected(release.error());
    if (const auto admitted = admitRelease(trust, *release, here, answer.source); !admitted)
        return std::unexpected(admitted.error());
    return Candidate{std::move(*release), answer.release, answer.source};
}

QList<UpdateError> problemsOf(const QList<SourceReport> &reports)
{
    QList<UpdateError> problems;
    for (const SourceReport &report : reports) {
        if (report.problem)
            problems.append(*report.problem);
    }
    return problems;
}

// Two that cannot both be honest; the serial of theirs.
std::optional<qint64> equivocation(const QList<Candidate> &candidates)
{
    std::optional<qint64> serial;
    for (const Candidate &one : candidates) {
        const bool isDouble = std::ranges::any_of(candidates, [&](const Candidate &other) {
            return other.release.serial == one.release.serial && other.release.hash != one.release.hash;
        });
        if (isDouble)
            serial = std::max(serial.value_or(0), one.release.serial);
    }
    return serial;
}

// The roots that anybody led to; nothing where two lead elsewhere.
std::optional<Trust> newestRoot(Trust trust, const QList<SourceAnswer> &answers)
{
    const Trust before = trust;
    for (const SourceAnswer &answer : answers) {
        const RootStatement &reached = answer.reached.root;
        if (reached.serial > trust.root.serial)
            trust = answer.reached;
    }
    const bool isSplit = std::ranges::any_of(answers, [&](const SourceAnswer &answer) {
        return answer.reached.root.serial == trust.root.serial && answer.reached.root.hash != trust.root.hash;
    });
    return isSplit ? std::nullopt : std::optional(trust);
}

CheckOutcome failed(CheckOutcome outcome, const UpdateError &problem)
{
    outcome.problem = problem;
    return outcome;
}

} // namespace

CheckOutcome weigh(const Trust &trust, const QList<SourceAnswer> &answers, const Here &here)
{
    CheckOutcome outcome{.trust = withClock(trust, here)};
    const auto rooted = newestRoot(outcome.trust, answers);
    if (!rooted)
        return failed(outcome, {.kind = Kind::Equivocation, .subject = QStringLiteral("root")});
    outcome.trust = withClock(*rooted, here);
    QList<Candidate> candidates;
    for (const SourceAnswer &answer : answers) {
        auto candidate = candidateOf(answer, outcome.trust, here);
        SourceReport report{.source = answer.source};
        if (candidate) {
            report.serial = candidate->release.serial;
            candidates.append(std::move(*candidate));
        } else {
            report.problem = candidate.error();
        }
        outcome.sources.append(std::move(report));
    }
    if (const auto serial = equivocation(candidates)) {
        outcome.trust = withoutSerial(outcome.trust, *serial);
        return failed(outcome, {.kind = Kind::Equivocation, .subject = QString::number(*serial)});
    }
    if (candidates.isEmpty())
        return failed(outcome, gravest(problemsOf(outcome.sources)));
    const auto newest = std::ranges::max_element(
        candidates, {}, [](const Candidate &candidate) { return candidate.release.serial; });
    // By the clock that was seen before this look.
    Trust judging = outcome.trust;
    judging.clockSeen = trust.clockSeen;
    outcome.concern = concernOf(judging, newest->release, here, newest->source);
    outcome.release = newest->release;
    outcome.trust = withRelease(outcome.trust, newest->release, newest->envelope);
    return outcome;
}

namespace
{

// What the asked and the asker share; late answers still find it.
class Round : public QObject
{
    Q_OBJECT

public:
    QList<std::optional<SourceAnswer>> answers;
    int open = 0;
    bool hasGood = false;
    bool isOver = false;

    void end()
    {
        isOver = true;
        Q_EMIT changed();
    }

Q_SIGNALS:
    void changed();
};

QCoro::Task<> ask(std::shared_ptr<Round> round, qsizetype index, std::shared_ptr<ReleaseSource> source,
                  Trust trust, Here here)
{
    SourceAnswer answer = co_await askSource(std::move(source), std::move(trust));
    round->hasGood = round->hasGood || candidateOf(answer, answer.reached, here);
    round->answers[index] = std::move(answer);
    --round->open;
    Q_EMIT round->changed();
}

} // namespace

QCoro::Task<CheckOutcome> checkSources(TaskScope *scope, ReleaseSources sources, Trust trust, Here here,
                                       Milliseconds grace)
{
    const auto round = std::make_shared<Round>();
    round->answers.resize(sources.size());
    round->open = int(sources.size());
    for (qsizetype n = 0; n < sources.size(); ++n)
        scope->start(ask(round, n, sources[n], trust, here));
    bool isTimed = false;
    while (round->open > 0 && !round->isOver) {
        const bool isMost = 2 * (sources.size() - round->open) >= sources.size();
        if (round->hasGood && isMost && !isTimed) {
            isTimed = true;
            // The real clock: it watches real sockets.
            QTimer::singleShot(grace, round.get(), [watched = round.get()] { watched->end(); });
        }
        co_await qCoro(round.get(), &Round::changed);
    }
    QList<SourceAnswer> answers;
    for (qsizetype n = 0; n < sources.size(); ++n) {
        const UpdateError late{.kind = Kind::TooSlow, .subject = sources[n]->name()};
        answers.append(round->answers[n].value_or(
            SourceAnswer{.source = sources[n]->name(), .reached = trust, .problem = late}));
    }
    co_return weigh(trust, answers, here);
}

} // namespace Godwit

#include "check.moc"
