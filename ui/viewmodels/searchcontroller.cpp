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
#include <QRegularExpression>
#include <QSet>
#include <qcoro/qcorofuture.h>

namespace Godwit
{

using namespace std::chrono_literals;

static constexpr int shownPosts = 60;
static constexpr int shownPeople = 6;

SearchController::SearchController(EngineThread &engine, Looking looking, QObject *parent)
    : QObject(parent), m_engine(engine), m_looking(std::move(looking))
{
    m_freshTimer.setSingleShot(true);
    m_freshTimer.setInterval(30ms);
    connect(&m_freshTimer, &QTimer::timeout, this, &SearchController::freshen);
    connect(&engine, &EngineThread::outboxChanged, &m_freshTimer, qOverload<>(&QTimer::start));
    connect(&engine, &EngineThread::postsChanged, &m_freshTimer, qOverload<>(&QTimer::start));
}

void SearchController::setStyle(const MarkupStyle &style)
{
    if (m_looking.style == style)
        return;
    m_looking.style = style;
    readAgain();
}

static bool isOperator(const QString &token)
{
    const SearchQuery query = parseSearch(token);
    return token.contains(QLatin1Char(':')) && query.words.isEmpty() && query.excludedWords.isEmpty();
}

// Takes the operators out of what is typed; the last word may be unfinished, so it stays unless it is
// `whole`.
static QStringList takeOperators(QString &typed, bool whole)
{
    static const QRegularExpression token(QStringLiteral("\\S+:\"[^\"]*\"|\\S+"));
    QStringList operators;
    for (qsizetype from = 0;;) {
        const auto match = token.match(typed, from);
        if (!match.hasMatch() || (!whole && match.capturedEnd() == typed.size()))
            return operators;
        from = match.capturedEnd();
        if (isOperator(match.captured())) {
            operators << match.captured();
            typed = (typed.first(match.capturedStart()) + typed.sliced(match.capturedEnd()).trimmed());
            from = match.capturedStart();
        }
    }
}

QString SearchController::text() const
{
    return (m_operators + QStringList(m_words)).join(QLatin1Char(' ')).trimmed();
}

void SearchController::setText(const QString &text)
{
    QString words = text;
    const QStringList operators = takeOperators(words, true);
    changeText(operators, words);
}

void SearchController::setWords(const QString &words)
{
    QString rest = words;
    changeText(m_operators + takeOperators(rest, false), rest);
}

void SearchController::takeLastOperator()
{
    if (!m_operators.isEmpty())
        changeText(m_operators.first(m_operators.size() - 1), m_operators.last() + m_words);
}

void SearchController::removeOperator(int index)
{
    QStringList operators = m_operators;
    operators.remove(index);
    changeText(operators, m_words);
}

void SearchController::changeText(QStringList operators, QString words)
{
    const QString before = text();
    m_operators = std::move(operators);
    m_words = std::move(words);
    Q_EMIT textChanged();
    if (text() != before)
        readAgain();
}

// What the server has answered stays.
void SearchController::setOldestFirst(bool first)
{
    if (first == isOldestFirst())
        return;
    m_order = first ? SearchOrder::OldestFirst : SearchOrder::NewestFirst;
    Q_EMIT orderChanged();
    readHere();
}

void SearchController::setAll(bool all)
{
    m_all = all;
    showRows();
}

QCoro::Task<SearchController::Found> SearchController::findHere(Engine *engine, Looking looking, QString text,
                                                                SearchOrder order, std::stop_token stop)
{
    Found found;
    found.order = order;
    QElapsedTimer timer;
    timer.start();
    SearchQuery query = parseSearch(text);
    query.order = order;
    looking.style.marked = query.words;
    const RowMaker maker = co_await rowMaker(engine, looking);
    for (const PersonKey &own : maker.with().own)
        query.own.push_back(own);
    const auto posts =
        co_await engine->search().posts(query, looking.viewers(), std::nullopt, shownPosts, stop);
    if (stop.stop_requested())
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
    if (looking.imported)
        co_return found;
    const auto result = co_await engine->postFetcher().search(looking.account, text, shownPosts);
    if (!result) {
        found.problem = sentenceOf(result.error());
        co_return found;
    }
    looking.style.marked = parseSearch(text).words;
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

QString SearchController::summary() const
{
    if (m_here.milliseconds <= 0)
        return {};
    const auto count = int(m_here.posts.size());
    QString posts;
    if (count < shownPosts)
        posts = tr("%n post(s)", nullptr, count);
    else if (m_here.order == SearchOrder::OldestFirst)
        posts = tr("the oldest %n posts", nullptr, count);
    else
        posts = tr("the newest %n posts", nullptr, count);
    return tr("%1 in %2 ms, also offline")
        .arg(posts, QLocale().toString(std::max(1.0, m_here.milliseconds), 'f', 0));
}

QString SearchController::serverSummary() const
{
    QStringList parts;
    if (!m_onlyThere.empty())
        parts << tr("%n post(s)", nullptr, int(m_onlyThere.size()));
    if (!m_there.people.isEmpty())
        parts << tr("%n person(s)", nullptr, int(m_there.people.size()));
    if (!m_there.hashtags.isEmpty())
        parts << tr("%n tag(s)", nullptr, int(m_there.hashtags.size()));
    return parts.isEmpty() ? tr("nothing more") : parts.join(QStringLiteral(", "));
}

// What both have stands among what is here.
void SearchController::keepWhatIsOnlyThere()
{
    QSet<QString> known;
    for (const PostEntry &entry : m_here.posts)
        known.insert(entry.row.key);
    m_onlyThere = m_there.posts;
    std::erase_if(m_onlyThere, [&](const PostEntry &entry) { return known.contains(entry.row.key); });
    for (PostEntry &entry : m_onlyThere)
        entry.section = QStringLiteral("there");
}

void SearchController::showRows()
{
    keepWhatIsOnlyThere();
    std::vector<PostEntry> rows = m_here.posts;
    if (hasMore())
        rows.resize(firstPosts);
    rows.insert(rows.end(), m_onlyThere.begin(), m_onlyThere.end());
    m_model.setEntries(std::move(rows));
    Q_EMIT changed();
}

static QCoro::Task<QHash<QString, PostRow>> rowsOf(Engine *engine, Looking looking, QStringList keys)
{
    const RowMaker maker = co_await rowMaker(engine, looking);
    QHash<QString, PostRow> rows;
    for (const QString &key : keys) {
        const auto view = co_await engine->posts().post(PostKey(key), looking.viewers());
        if (view && *view)
            rows.insert(key, maker.row(**view));
    }
    co_return rows;
}

void SearchController::freshen()
{
    QStringList keys;
    for (const auto *posts : {&m_here.posts, &m_there.posts}) {
        for (const PostEntry &entry : *posts)
            keys << entry.row.key;
    }
    if (keys.isEmpty())
        return;
    Looking looking = m_looking;
    looking.style.marked = parseSearch(text()).words;
    m_engine.ask<QHash<QString, PostRow>>(
        this, [looking, keys](Engine &engine) { return rowsOf(&engine, looking, keys); },
        [this, asked = text()](const QHash<QString, PostRow> &rows) {
            if (asked != text())
                return;
            for (auto *posts : {&m_here.posts, &m_there.posts}) {
                for (PostEntry &entry : *posts)
                    entry.row = rows.value(entry.row.key, entry.row);
            }
            showRows();
        });
}

void SearchController::readAgain()
{
    m_asked = m_all = m_busy = false;
    m_there = {};
    readHere();
}

void SearchController::readHere()
{
    // The answer to what was asked before is not waited for.
    m_stop.request_stop();
    m_stop = {};
    if (text().isEmpty()) {
        m_here = {};
        showRows();
        return;
    }
    m_engine.ask<Found>(
        this,
        [looking = m_looking, text = text(), order = m_order, stop = m_stop.get_token()](Engine &engine) {
            return findHere(&engine, looking, text, order, stop);
        },
        [this, stop = m_stop.get_token()](Found found) {
            if (!stop.stop_requested())
                takeHere(std::move(found));
        });
}

void SearchController::takeHere(Found found)
{
    const bool turns = found.order != m_here.order;
    m_here = std::move(found);
    showRows();
    if (turns)
        Q_EMIT reordered();
}

void SearchController::askServer()
{
    if (text().isEmpty() || m_busy)
        return;
    m_busy = true;
    Q_EMIT changed();
    m_engine.ask<Found>(
        this,
        [looking = m_looking, text = text()](Engine &engine) { return findThere(&engine, looking, text); },
        [this, asked = text()](Found found) {
            if (asked != text())
                return;
            m_busy = false;
            m_there.problem = found.problem;
            if (found.problem.isEmpty()) {
                m_there = std::move(found);
                m_asked = true;
            }
            showRows();
        });
}

} // namespace Godwit
