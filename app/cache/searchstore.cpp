// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cache/searchstore.h"

#include "cache/peopletable.h"
#include "cache/posttable.h"
#include "cache/searchtext.h"
#include "cache/viewloader.h"

#include <QSet>

#include <algorithm>
#include <limits>

namespace Godwit
{

// Posts looked at for one page before it is answered with what was found: bounds the work of conditions that
// the index does not know (a timeline, what an account kept).
static constexpr int candidatesPerPage = 6'000;
// A timeline with fewer posts is gone through instead of everything that matches.
static constexpr int smallTimeline = 3'000;
static constexpr int peopleMatched = 50;

SearchStore::SearchStore(Database &cache) : m_cache(cache) {}

namespace
{

// Which posts are still to be looked at: their ids are in the order of time.
struct Stretch {
    qint64 first = 0;
    qint64 end = std::numeric_limits<qint64>::max();

    // What comes after a post.
    void goOn(qint64 post, SearchOrder order)
    {
        if (order == SearchOrder::OldestFirst)
            first = std::max(first, post + 1);
        else
            end = std::min(end, post);
    }
};

// A query made ready for the tables.
struct Plan {
    // FTS5 expressions; `excluded` stands alone only where there is nothing to take it from.
    QString match;
    QString excluded;
    bool nothing = false;
    int keptFlags = 0;
    std::optional<TimelineKind> timeline;
    // The timeline's posts, in the order asked for, when they are few.
    std::optional<std::vector<qint64>> within;
    Stretch stretch;
    SearchOrder order = SearchOrder::NewestFirst;

    QString direction() const
    {
        return order == SearchOrder::OldestFirst ? QStringLiteral("ASC") : QStringLiteral("DESC");
    }
};

} // namespace

static std::vector<Profile> peopleMatching(Connection &connection, const QString &words, int limit)
{
    QString match;
    const QStringList parts = words.split(u' ', Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        const QString phrase = matchPhrase(part, true);
        if (!phrase.isEmpty())
            match += (match.isEmpty() ? QString() : QStringLiteral(" AND ")) + phrase;
    }
    if (match.isEmpty())
        return {};
    std::vector<qint64> ids;
    QSqlQuery &query = run(
        connection,
        QStringLiteral("SELECT rowid FROM person_text WHERE person_text MATCH ? ORDER BY rowid DESC LIMIT ?"),
        {match, limit});
    while (nextRow(connection, query))
        ids.push_back(query.value(0).toLongLong());
    const auto profiles = loadPeople(connection, ids);
    return {profiles.begin(), profiles.end()};
}

static void require(Plan &plan, const QString &expression)
{
    plan.match += (plan.match.isEmpty() ? QString() : QStringLiteral(" AND ")) + expression;
}

static void requireMark(Plan &plan, const QString &mark)
{
    if (!mark.isEmpty())
        require(plan, u'"' + mark + u'"');
}

static void requireAny(Plan &plan, const QStringList &marks)
{
    if (marks.isEmpty())
        plan.nothing = true;
    else
        require(plan, QStringLiteral("(\"") + marks.join(QStringLiteral("\" OR \"")) + QStringLiteral("\")"));
}

static QStringList marksOfPeople(Connection &connection, const QString &handle,
                                 QString (*mark)(const PersonKey &))
{
    QStringList marks;
    for (const Profile &profile : peopleMatching(connection, handle, peopleMatched))
        marks.append(mark(profile.key));
    return marks;
}

static void planWords(Plan &plan, const SearchQuery &query)
{
    for (qsizetype n = 0; n < query.words.size(); ++n) {
        const QString phrase = matchPhrase(query.words[n], query.lastIsPrefix && n + 1 == query.words.size());
        if (!phrase.isEmpty())
            require(plan, phrase);
    }
    // Only punctuation was typed: nothing to find is not everything.
    if (!query.words.isEmpty() && plan.match.isEmpty())
        plan.nothing = true;
    for (const QString &word : query.excludedWords) {
        const QString phrase = matchPhrase(word, false);
        if (!phrase.isEmpty())
            plan.excluded += (plan.excluded.isEmpty() ? QString() : QStringLiteral(" OR ")) + phrase;
    }
}

static void planOperators(Connection &connection, Plan &plan, const SearchQuery &query)
{
    for (const QString &word : query.has)
        requireMark(plan, wordMark(word));
    for (const QString &word : query.is) {
        if (word == QStringLiteral("favourite"))
            plan.keptFlags |= 1;
        else if (word == QStringLiteral("boosted"))
            plan.keptFlags |= 2;
        else if (word == QStringLiteral("bookmarked"))
            plan.keptFlags |= 4;
        else if (word == QStringLiteral("reply"))
            requireMark(plan, wordMark(word));
        else if (word == QStringLiteral("own")) {
            QStringList marks;
            for (const PersonKey &person : query.own)
                marks.append(authorMark(person));
            requireAny(plan, marks);
        }
    }
    requireMark(plan, languageMark(query.language));
    if (!query.from.isEmpty())
        requireAny(plan, marksOfPeople(connection, query.from, authorMark));
    if (!query.to.isEmpty())
        requireAny(plan, marksOfPeople(connection, query.to, addresseeMark));
    if (!query.in.isEmpty())
        plan.timeline = timelineKindFromWord(query.in);
}

static Plan planFor(Connection &connection, const SearchQuery &query, const std::optional<RowPosition> &last)
{
    Plan plan;
    plan.order = query.order;
    planWords(plan, query);
    planOperators(connection, plan, query);
    if (query.before)
        plan.stretch.end = firstPostId(*query.before);
    if (query.after)
        plan.stretch.first = firstPostId(*query.after);
    if (last)
        plan.stretch.goOn(last->post, plan.order);
    if (!plan.match.isEmpty() && !plan.excluded.isEmpty()) {
        plan.match = u'(' + plan.match + QStringLiteral(") NOT (") + plan.excluded + u')';
        plan.excluded.clear();
    }
    return plan;
}

static std::vector<qint64> ids(Connection &connection, QSqlQuery &query)
{
    std::vector<qint64> found;
    while (nextRow(connection, query))
        found.push_back(query.value(0).toLongLong());
    return found;
}

static void planTimeline(Connection &connection, Plan &plan)
{
    if (!plan.timeline || plan.keptFlags)
        return;
    auto posts = ids(connection, run(connection,
                                     QStringLiteral("SELECT r.post FROM timeline t CROSS JOIN timeline_row r "
                                                    "ON r.timeline = t.id WHERE t.kind = ? LIMIT ?"),
                                     {int(*plan.timeline), smallTimeline}));
    if (int(posts.size()) >= smallTimeline)
        return;
    std::ranges::sort(posts);
    const auto repeated = std::ranges::unique(posts);
    posts.erase(repeated.begin(), repeated.end());
    if (plan.order == SearchOrder::NewestFirst)
        std::ranges::reverse(posts);
    plan.timeline.reset();
    plan.within = std::move(posts);
}

static std::vector<qint64> candidatesWithin(const Plan &plan, const Stretch &stretch, int limit)
{
    std::vector<qint64> found;
    for (const qint64 post : *plan.within) {
        if (post < stretch.end && post >= stretch.first && int(found.size()) < limit)
            found.push_back(post);
    }
    return found;
}

static std::vector<qint64> candidates(Connection &connection, const Plan &plan, const QString &viewers,
                                      const Stretch &stretch, int limit)
{
    if (plan.within)
        return candidatesWithin(plan, stretch, limit);
    if (plan.keptFlags) {
        return ids(
            connection,
            run(connection,
                QStringLiteral("SELECT DISTINCT post FROM post_state WHERE account IN (SELECT value FROM "
                               "json_each(?)) AND flags & 7 AND flags & ? = ? AND post < ? AND post >= ? "
                               "ORDER BY post %1 LIMIT ?")
                    .arg(plan.direction()),
                {viewers, plan.keptFlags, plan.keptFlags, stretch.end, stretch.first, limit}));
    }
    if (!plan.match.isEmpty()) {
        return ids(connection,
                   run(connection,
                       QStringLiteral("SELECT rowid FROM post_text WHERE post_text MATCH ? AND rowid < ? "
                                      "AND rowid >= ? ORDER BY rowid %1 LIMIT ?")
                           .arg(plan.direction()),
                       {plan.match, stretch.end, stretch.first, limit}));
    }
    return ids(connection,
               run(connection,
                   QStringLiteral("SELECT id FROM post WHERE id < ? AND id >= ? ORDER BY id %1 LIMIT ?")
                       .arg(plan.direction()),
                   {stretch.end, stretch.first, limit}));
}

static bool matches(Connection &connection, const QString &expression, qint64 post)
{
    QSqlQuery &query =
        run(connection, QStringLiteral("SELECT 1 FROM post_text WHERE post_text MATCH ? AND rowid = ?"),
            {expression, post});
    return nextRow(connection, query);
}

// What the candidates' own source did not ask.
static void keepMatching(Connection &connection, const Plan &plan, std::vector<qint64> &posts)
{
    if (plan.timeline) {
        QSqlQuery &query =
            run(connection,
                QStringLiteral("SELECT DISTINCT r.post FROM json_each(?) j CROSS JOIN timeline_row r "
                               "ON r.post = j.value JOIN timeline t ON t.id = r.timeline "
                               "WHERE t.kind = ?"),
                {jsonNumbers(posts), int(*plan.timeline)});
        const auto inside = ids(connection, query);
        const QSet<qint64> wanted(inside.begin(), inside.end());
        std::erase_if(posts, [&](qint64 post) { return !wanted.contains(post); });
    }
    if ((plan.keptFlags || plan.within) && !plan.match.isEmpty())
        std::erase_if(posts, [&](qint64 post) { return !matches(connection, plan.match, post); });
    if (!plan.excluded.isEmpty())
        std::erase_if(posts, [&](qint64 post) { return matches(connection, plan.excluded, post); });
}

static std::vector<PostView> find(Connection &connection, const Plan &plan, const Viewers &viewers, int limit)
{
    std::vector<qint64> accounts;
    for (const AccountId viewer : viewers)
        accounts.push_back(viewer.value());
    const QString viewerList = jsonNumbers(accounts);
    std::vector<PostView> found;
    Stretch stretch = plan.stretch;
    int chunk = limit;
    for (int looked = 0; looked < candidatesPerPage && int(found.size()) < limit; looked += chunk) {
        chunk = std::min(looked == 0 ? limit : 4 * chunk, 2000);
        auto posts = candidates(connection, plan, viewerList, stretch, chunk);
        const bool last = int(posts.size()) < chunk;
        if (!posts.empty())
            stretch.goOn(posts.back(), plan.order);
        keepMatching(connection, plan, posts);
        // What is hidden from the viewers leaves a part short: then the next one is loaded.
        for (size_t at = 0; at < posts.size() && int(found.size()) < limit; at += size_t(limit)) {
            const auto begin = posts.begin() + qsizetype(at);
            const auto end = begin + std::min<qsizetype>(limit, posts.end() - begin);
            auto views = loadViewsInOrder(connection, {begin, end}, viewers);
            std::ranges::move(views, std::back_inserter(found));
        }
        if (last)
            break;
    }
    if (int(found.size()) > limit)
        found.resize(size_t(limit));
    return found;
}

QFuture<StoreResult<std::vector<PostView>>> SearchStore::posts(SearchQuery query, Viewers viewers,
                                                               std::optional<RowPosition> last, int limit,
                                                               std::stop_token stop)
{
    return m_cache.read(attempt([query = std::move(query), viewers, last,
                                 limit](Connection &connection) -> std::vector<PostView> {
                            Plan plan = planFor(connection, query, last);
                            if (plan.nothing)
                                return {};
                            planTimeline(connection, plan);
                            return find(connection, plan, viewers, limit);
                        }),
                        std::move(stop));
}

QFuture<StoreResult<std::vector<Profile>>> SearchStore::people(QString prefix, int limit)
{
    return m_cache.read(attempt([prefix, limit](Connection &connection) {
        const QString typed = prefix.startsWith(u'@') ? prefix.mid(1) : prefix;
        auto people =
            peopleMatching(connection, QString(typed).replace(u'@', u' ').replace(u'.', u' '), 4 * limit);
        std::ranges::sort(people, [&](const Profile &left, const Profile &right) {
            const bool leftLeads = left.handle.startsWith(typed, Qt::CaseInsensitive);
            const bool rightLeads = right.handle.startsWith(typed, Qt::CaseInsensitive);
            return leftLeads != rightLeads ? leftLeads : left.handle < right.handle;
        });
        if (int(people.size()) > limit)
            people.resize(size_t(limit));
        return people;
    }));
}

} // namespace Godwit
