// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/streamprinter.h"

#include "cli/session.h"
#include "cli/shapes.h"
#include "engine/engine.h"

#include <ranges>

namespace Godwit
{

static QJsonObject eventShape(const char *event)
{
    return {{QStringLiteral("kind"), QStringLiteral("event")},
            {QStringLiteral("event"), QLatin1String(event)}};
}

StreamPrinter::StreamPrinter(Session *session, Account account, Followed wanted)
    : m_session(session), m_account(std::move(account)), m_viewers{m_account.id}, m_wanted(std::move(wanted))
{
}

PostPrinter StreamPrinter::printer() const
{
    return {m_session->out(), m_session->engine().clock().now()};
}

void StreamPrinter::sayOnce(const QString &sentence)
{
    if (sentence != m_said)
        m_session->out().notice(sentence);
    m_said = sentence;
}

void StreamPrinter::problem(const Failure &failure, Milliseconds wait)
{
    const bool goesOn = wait > Milliseconds(0);
    sayOnce(goesOn ? tr("%1 Godwit goes on trying.").arg(failure.sentence) : failure.sentence);
    QJsonObject event = eventShape("problem");
    event.insert(QStringLiteral("word"), failure.word);
    event.insert(QStringLiteral("sentence"), failure.sentence);
    if (goesOn)
        event.insert(QStringLiteral("retry_in_seconds"), double(wait.count()) / 1000);
    m_session->out().document(event);
}

void StreamPrinter::print(const LiveState &state)
{
    const bool same = state.kind == m_state;
    m_state = state.kind;
    switch (state.kind) {
    case LiveState::Kind::Connecting:
        break;
    case LiveState::Kind::Live:
        sayOnce(tr("Listening live to %1.").arg(m_account.handle));
        m_session->out().document(eventShape("connected"));
        break;
    case LiveState::Kind::Polling: {
        if (same)
            break;
        const int seconds = int(state.wait / std::chrono::seconds(1));
        sayOnce(tr("%1 has no live stream: Godwit asks it every %n seconds, less often while "
                   "it is quiet.",
                   nullptr, seconds)
                    .arg(m_account.server.origin.toDisplayString()));
        QJsonObject event = eventShape("polling");
        event.insert(QStringLiteral("seconds"), seconds);
        m_session->out().document(event);
        break;
    }
    case LiveState::Kind::Failing:
        if (state.problem)
            problem(failureOf(*state.problem), state.wait);
        break;
    }
}

void StreamPrinter::print(const LiveFeed::Refused &refused)
{
    Failure failure = failureOf(refused.why);
    failure.sentence = refused.key ? tr("The timeline “%1” is not followed: %2")
                                         .arg(timelineKindWord(refused.key->kind), failure.sentence)
                                   : tr("Notifications are not followed: %1").arg(failure.sentence);
    problem(failure, {});
}

QCoro::Task<> StreamPrinter::print(LiveFeed::Rows rows)
{
    if (!m_wanted.has(rows.key.kind))
        co_return;
    const auto read = co_await m_session->engine().timelines().rows(rows.key, m_viewers, rows.positions);
    if (!read) {
        problem(failureOf(read.error()), {});
        co_return;
    }
    for (const Row &row : *read | std::views::reverse) {
        printer().print(row);
        QJsonObject event = eventShape("post");
        event.insert(QStringLiteral("timeline"), timelineKindWord(rows.key.kind));
        event.insert(QStringLiteral("post"), shapeOf(row));
        m_session->out().document(event);
    }
}

QCoro::Task<> StreamPrinter::print(LiveFeed::Edited posts)
{
    if (m_wanted.timelines.empty())
        co_return;
    for (const PostKey &key : posts) {
        const auto view = co_await m_session->engine().posts().post(key, m_viewers);
        if (!view || !*view)
            continue;
        printer().print(**view);
        QJsonObject event = eventShape("edit");
        event.insert(QStringLiteral("post"), shapeOf(**view));
        m_session->out().document(event);
    }
}

void StreamPrinter::print(const LiveFeed::Removed &removed)
{
    if (m_wanted.timelines.empty())
        return;
    for (const LiveChanges::Removed &one : removed) {
        m_session->out().line(m_session->out().dim(
            (one.booster ? tr("No longer boosted: %1") : tr("Deleted: %1")).arg(one.post.toString())));
        QJsonObject event = eventShape("delete");
        event.insert(QStringLiteral("uri"), one.post.toString());
        if (one.booster)
            event.insert(QStringLiteral("boosted_by_uri"), one.booster.toString());
        m_session->out().document(event);
    }
}

QCoro::Task<> StreamPrinter::print(LiveFeed::Notifications fresh)
{
    if (!m_wanted.notifications)
        co_return;
    const auto views = co_await m_session->engine().notifications().views(m_account.id, std::move(fresh));
    if (!views) {
        problem(failureOf(views.error()), {});
        co_return;
    }
    for (const NotificationView &view : *views | std::views::reverse) {
        printer().print(view);
        QJsonObject event = eventShape("notification");
        event.insert(QStringLiteral("notification"), shapeOf(view));
        m_session->out().document(event);
    }
}

QCoro::Task<> StreamPrinter::print(LiveFeed::Item item)
{
    if (const auto *state = std::get_if<LiveState>(&item))
        print(*state);
    else if (const auto *rows = std::get_if<LiveFeed::Rows>(&item))
        co_await print(*rows);
    else if (const auto *edited = std::get_if<LiveFeed::Edited>(&item))
        co_await print(*edited);
    else if (const auto *removed = std::get_if<LiveFeed::Removed>(&item))
        print(*removed);
    else if (const auto *fresh = std::get_if<LiveFeed::Notifications>(&item))
        co_await print(*fresh);
    else if (const auto *refused = std::get_if<LiveFeed::Refused>(&item))
        print(*refused);
}

} // namespace Godwit
