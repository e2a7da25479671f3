// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cache/searchstore.h"
#include "cli/commands.h"
#include "cli/postprinter.h"
#include "cli/session.h"
#include "cli/shapes.h"
#include "engine/engine.h"
#include "timeline/postfetcher.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace Godwit
{

namespace
{

class SearchCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(SearchCommand)

public:
    QString name() const override { return QStringLiteral("search"); }

    QString operands() const override { return QStringLiteral("WORDS…"); }

    QString summary() const override
    {
        return tr("search the server, or with --local everything cached here; quote WORDS that begin with -");
    }

    void addOptions(QCommandLineParser &parser) const override;

    int leastOperands() const override { return 1; }

    int mostOperands() const override { return 100; }

    QCoro::Task<CommandResult> run(Session *session) override;

private:
    QCoro::Task<CommandResult> local(Session *session, QString typed, int limit);
    QCoro::Task<CommandResult> remote(Session *session, QString typed, int limit);
};

struct Found {
    std::vector<PostView> posts;
    std::vector<Profile> people;
    QStringList hashtags;
};

void SearchCommand::addOptions(QCommandLineParser &parser) const
{
    parser.addOptions({
        {QStringLiteral("local"),
         tr("Everything cached here, offline; understands from:HANDLE, to:HANDLE, in:TIMELINE, lang:fr, "
            "before: and after:2026-01-31 (or 2026-01, 2026), has:image (video, audio, link, poll, "
            "code, cw), is:reply (boosted, favourite, bookmarked, own), \"phrases\" and -words.")},
        {QStringLiteral("oldest-first"), tr("With --local: the oldest posts before newer ones.")},
        {QStringLiteral("limit"), tr("How many posts (default 20)."), QStringLiteral("N")},
    });
}

void print(Session *session, const Found &found)
{
    PostPrinter printer(session->out(), session->engine().clock().now());
    QJsonArray people;
    for (const Profile &profile : found.people) {
        printer.print(profile);
        people.append(shapeOf(profile));
    }
    QJsonArray posts;
    for (const PostView &view : found.posts) {
        printer.print(view);
        posts.append(shapeOf(view));
    }
    for (const QString &tag : found.hashtags)
        session->out().line(QLatin1Char('#') + tag);
    if (found.people.empty() && found.posts.empty() && found.hashtags.isEmpty())
        session->out().line(SearchCommand::tr("Nothing was found."));
    session->out().document({{QStringLiteral("kind"), QStringLiteral("search")},
                             {QStringLiteral("people"), people},
                             {QStringLiteral("posts"), posts},
                             {QStringLiteral("hashtags"), QJsonArray::fromStringList(found.hashtags)}});
}

// What looks like a filter and is none, such as `before:yesterday`, finds nothing for a reason that is not
// seen. A phrase in quotation marks is meant as it stands.
void sayWhatIsNoFilter(Output &out, const SearchQuery &query)
{
    static const QStringList filters{QStringLiteral("has:"), QStringLiteral("is:"), QStringLiteral("in:"),
                                     QStringLiteral("before:"), QStringLiteral("after:")};
    for (const QString &word : query.words) {
        const bool isMeant = std::ranges::any_of(
            filters, [&word](const QString &filter) { return word.startsWith(filter, Qt::CaseInsensitive); });
        if (isMeant && !word.contains(QLatin1Char(' ')))
            out.notice(SearchCommand::tr("“%1” is no filter and was looked for as words: see `godwit help "
                                         "search`.")
                           .arg(word));
    }
}

QCoro::Task<CommandResult> SearchCommand::local(Session *session, QString typed, int limit)
{
    SearchStore &search = session->engine().search();
    SearchQuery query = parseSearch(typed);
    if (session->has("oldest-first"))
        query.order = SearchOrder::OldestFirst;
    sayWhatIsNoFilter(session->out(), query);
    auto posts = co_await search.posts(query, session->allViewers(), std::nullopt, limit, {});
    if (!posts)
        co_return fail(posts.error());
    auto people = co_await search.people(typed, 5);
    if (!people)
        co_return fail(people.error());
    Found found;
    found.posts = std::move(*posts);
    found.people = std::move(*people);
    print(session, found);
    co_return ExitCode::Done;
}

QCoro::Task<CommandResult> SearchCommand::remote(Session *session, QString typed, int limit)
{
    const auto account = session->account();
    if (!account)
        co_return std::unexpected(account.error());
    const auto result = co_await session->engine().postFetcher().search(account->id, typed, limit);
    if (!result) {
        Failure failure = failureOf(result.error());
        failure.sentence += QLatin1Char(' ') + tr("What is cached here can be searched with --local.");
        co_return std::unexpected(failure);
    }
    Found found;
    found.hashtags = result->hashtags;
    for (const PostKey &key : result->posts) {
        const auto view = co_await session->engine().posts().post(key, session->viewers());
        if (view && *view)
            found.posts.push_back(**view);
    }
    for (const SeenPerson &person : result->batch.people) {
        if (std::ranges::find(result->people, person.profile.key) != result->people.end())
            found.people.push_back(person.profile);
    }
    print(session, found);
    co_return ExitCode::Done;
}

QCoro::Task<CommandResult> SearchCommand::run(Session *session)
{
    const auto limit = session->limit(20);
    if (!limit)
        co_return std::unexpected(limit.error());
    const QString typed = session->operands().join(QLatin1Char(' '));
    if (session->has("local") || session->isOffline())
        co_return co_await local(session, typed, *limit);
    if (session->has("oldest-first")) {
        co_return fail(ExitCode::Usage, "usage",
                       tr("A server answers in an order of its own: --oldest-first goes with --local."));
    }
    co_return co_await remote(session, typed, *limit);
}

} // namespace

std::unique_ptr<Command> makeSearchCommand()
{
    return std::make_unique<SearchCommand>();
}

} // namespace Godwit
