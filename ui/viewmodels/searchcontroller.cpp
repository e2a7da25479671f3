// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewmodels/searchcontroller.h"

#include "engine/engine.h"
#include "engine/sentences.h"
#include "timeline/postfetcher.h"
#include "ui/viewmodels/enginethread.h"
#include "ui/viewmodels/timelinereading.h"

#include <QElapsedTimer>
#include <QLocale>
#include <qcoro/qcorofuture.h>

namespace Godwit
{

static constexpr int shownPosts = 60;
static constexpr int shownPeople = 6;

SearchController::SearchController(EngineThread &engine, Looking looking, QObject *parent)
    : QObject(parent), m_engine(engine), m_looking(std::move(looking))
{
}

void SearchController::setStyle(const MarkupStyle &style)
{
    m_looking.style = style;
    readAgain();
}

void SearchController::setText(const QString &text)
{
    if (text == m_text)
        return;
    m_text = text;
    Q_EMIT textChanged();
    readAgain();
}

QCoro::Task<SearchController::Found> SearchController::findHere(Engine *engine, Looking looking, QString text,
                                                                std::stop_token stop)
{
    Found found;
    QElapsedTimer timer;
    timer.start();
    SearchQuery query = parseSearch(text);
    const RowMaker maker = co_await rowMaker(engine, looking);
    for (const PersonKey &own : maker.with().own)
        query.own.push_back(own);
    const auto posts =
        co_await engine->search().posts(query, looking.viewers(), std::nullopt, shownPosts, stop);
    found.cancelled = stop.stop_requested();
    if (found.cancelled)
        co_return found;
    found.milliseconds = double(timer.nsecsElapsed()) / 1e6;
    if (!posts) {
        found.problem = sentenceOf(posts.error());
        co_return found;
    }
    for (const PostView &view : *posts)
        found.posts.push_back({maker.row(view), {}, {}});
    if (const auto people = co_await engine->search().people(text, shownPeople)) {
        for (const Profile &profile : *people)
            found.people.append(maker.person(profile));
    }
    co_return found;
}

QCoro::Task<SearchController::Found> SearchController::findThere(Engine *engine, Looking looking,
                                                                 QString text)
{
    Found found;
    const auto result = co_await engine->postFetcher().search(looking.account, text, shownPosts);
    if (!result) {
        found.problem = sentenceOf(result.error());
        co_return found;
    }
    const RowMaker maker = co_await rowMaker(engine, looking);
    for (const PostKey &key : result->posts) {
        const auto view = co_await engine->posts().post(key, looking.viewers());
        if (view && *view)
            found.posts.push_back({maker.row(**view), {}, {}});
    }
    for (const PersonKey &key : result->people) {
        const auto profile = co_await engine->posts().person(key.toString());
        if (profile && *profile)
            found.people.append(maker.person(**profile));
    }
    found.hashtags = result->hashtags;
    co_return found;
}

void SearchController::show(Found found, bool asked)
{
    m_busy = false;
    m_asked = asked;
    m_problem = found.problem;
    const QString posts = tr("%n post(s)", nullptr, int(found.posts.size()));
    m_summary = asked ? posts
                      : tr("%1 in %2 ms, also offline")
                            .arg(posts, QLocale().toString(std::max(1.0, found.milliseconds), 'f', 0));
    m_model.setEntries(std::move(found.posts));
    found.posts.clear();
    m_found = std::move(found);
    Q_EMIT changed();
}

void SearchController::readAgain()
{
    // The answer to what was typed before is not waited for.
    m_stop.request_stop();
    m_stop = {};
    if (m_text.trimmed().isEmpty()) {
        show({}, false);
        m_summary.clear();
        Q_EMIT changed();
        return;
    }
    m_engine.ask<Found>(
        this,
        [looking = m_looking, text = m_text, stop = m_stop.get_token()](Engine &engine) {
            return findHere(&engine, looking, text, stop);
        },
        [this](Found found) {
            if (!found.cancelled)
                show(std::move(found), false);
        });
}

void SearchController::askServer()
{
    if (m_text.trimmed().isEmpty() || m_busy)
        return;
    m_busy = true;
    Q_EMIT changed();
    m_engine.ask<Found>(
        this,
        [looking = m_looking, text = m_text](Engine &engine) { return findThere(&engine, looking, text); },
        [this, text = m_text](Found found) {
            if (!found.problem.isEmpty()) {
                m_busy = false;
                m_problem = found.problem;
                Q_EMIT changed();
            } else if (text == m_text) {
                show(std::move(found), true);
            }
        });
}

} // namespace Godwit
