// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/benchreport.h"
#include "cache/poststore.h"
#include "cache/searchstore.h"
#include "cache/sql.h"
#include "cache/timelinestore.h"
#include "fakes/postgenerator.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QTemporaryDir>

#include <algorithm>
#include <ctime>

// bench_cache [POSTS]: GODWIT_BENCH_POSTS or 10,000; 1,000,000 need 3 GB below GODWIT_BENCH_FOLDER (or the
// temporary folder) and some minutes. GODWIT_BENCH_CACHE names a cache that was filled before, which is only
// read.

using namespace Godwit;
using namespace Qt::StringLiterals;

static const TimelineKey home{PersonaId(1), TimelineKind::Home, {}};
static const TimelineSource source{AccountId(1), TimelineKind::Home, {}};
static const Viewers viewers{AccountId(1)};
static const QString migrations = u":/godwit/migrations/cache"_s;

template <typename T>
static T wait(QFuture<StoreResult<T>> future)
{
    future.waitForFinished();
    auto result = future.takeResult();
    if (!result)
        qFatal("%s", qUtf8Printable(result.error().detail));
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

static double percentile(std::vector<double> values, double part)
{
    std::ranges::sort(values);
    return values.empty() ? 0 : values[std::min(values.size() - 1, size_t(part * double(values.size())))];
}

// In milliseconds. The processor's part is what a machine busy with other things would still show; only one
// thread of ours works at a time here.
struct Took {
    double passed = 0;
    double processor = 0;
};

template <typename Work>
static Took measure(Work work)
{
    QElapsedTimer timer;
    const std::clock_t begin = std::clock();
    timer.start();
    work();
    return {double(timer.nsecsElapsed()) / 1e6, double(std::clock() - begin) * 1000.0 / CLOCKS_PER_SEC};
}

static void addPercentiles(BenchReport &report, const std::string &name, const std::vector<Took> &times,
                           double budget)
{
    std::vector<double> passed;
    std::vector<double> processor;
    for (const Took &took : times) {
        passed.push_back(took.passed);
        processor.push_back(took.processor);
    }
    report.add(name + ", p50", percentile(passed, 0.5), "ms");
    report.add(name + ", p95", percentile(passed, 0.95), "ms", budget);
    report.add(name + ", p95 of processor time", percentile(processor, 0.95), "ms", budget);
    report.add(name + ", slowest, processor time", percentile(processor, 1), "ms");
}

static void fill(TimelineStore &timelines, PostGenerator &generator, int posts, BenchReport &report)
{
    static constexpr int perPage = 40;
    const Instant fetchedAt = generator.now;
    Took spent;
    for (int made = 0; made < posts; made += perPage) {
        Page page = generator.olderPage(perPage);
        const Took last = measure([&] {
            wait(timelines.take(home, source, std::move(page), made ? Placement::Older : Placement::Newest,
                                {}, fetchedAt));
        });
        spent.passed += last.passed;
        spent.processor += last.processor;
        if (made % 100'000 < perPage)
            std::fprintf(stderr, "  %d posts, %.0f posts/s\n", made,
                         (made + perPage) * 1000.0 / spent.passed);
    }
    report.add("take (pages of 40)", posts * 1000.0 / spent.passed, "posts/s", 5000,
               BenchReport::Better::Higher);
    report.add("take, of processor time", posts * 1000.0 / spent.processor, "posts/s", 5000,
               BenchReport::Better::Higher);
}

static void pages(TimelineStore &timelines, BenchReport &report)
{
    std::vector<Took> times;
    RowPosition at = wait(timelines.newest(home, viewers, 40)).rows.back().position;
    for (int n = 0; n < 500; ++n) {
        // A month on, so that pages are not those just read.
        if (n % 5 == 0)
            at.sortedAt -= std::chrono::hours(24 * 2);
        Slice slice;
        times.push_back(measure([&] { slice = wait(timelines.older(home, viewers, at, 40)); }));
        if (slice.rows.empty())
            slice = wait(timelines.newest(home, viewers, 40));
        at = slice.rows.back().position;
    }
    addPercentiles(report, "page of 40", times, 3);
}

static void searches(SearchStore &search, const QStringList &queries, SearchOrder order,
                     const std::string &name, BenchReport &report)
{
    std::vector<Took> times;
    double longest = 0;
    QString slowest;
    for (const QString &typed : queries) {
        SearchQuery query = parseSearch(typed);
        query.order = order;
        const Took time = measure([&] { wait(search.posts(query, viewers, std::nullopt, 20, {})); });
        if (time.processor > longest) {
            longest = time.processor;
            slowest = typed;
        }
        times.push_back(time);
    }
    addPercentiles(report, name, times, 20);
    std::fprintf(stderr, "  %s: slowest is \"%s\"\n", name.c_str(), qUtf8Printable(slowest));
}

// Every word of some posts, cut to each length.
static QStringList prefixes(TimelineStore &timelines)
{
    QStringList result;
    const Slice slice = wait(timelines.newest(home, viewers, 40));
    for (const Row &row : slice.rows) {
        for (const TextBlock &block : row.view.post.text.blocks) {
            const QStringList words = block.spans.front().text.split(u' ');
            for (qsizetype n = 0; n < words.size(); n += 5) {
                for (qsizetype length = 1; length <= std::min<qsizetype>(words[n].size(), 7); ++length)
                    result.append(words[n].left(length));
            }
        }
    }
    result.removeDuplicates();
    return result;
}

static const QStringList operators{u"lang:ja"_s,
                                   u"lang:ar has:poll"_s,
                                   u"has:image to"_s,
                                   u"from:p7"_s,
                                   u"from:p1999 a"_s,
                                   u"to:p5"_s,
                                   u"is:favourite"_s,
                                   u"is:favourite to"_s,
                                   u"is:reply has:cw"_s,
                                   u"-to lang:fr"_s,
                                   u"has:poll has:cw"_s,
                                   u"in:home a"_s,
                                   u"in:bookmarks a"_s,
                                   u"before:2026-06 a"_s,
                                   u"after:2026-08-01 has:link"_s,
                                   u"\"to in\""_s,
                                   u"日本"_s,
                                   u"日"_s,
                                   u"is:reply -a"_s,
                                   u"-a"_s,
                                   u"lang:xx a"_s};

// Posts per million take so much.
static void size(const QString &path, int posts, BenchReport &report)
{
    const double megabytes = double(QFileInfo(path).size()) / 1e6;
    report.add("disk for a million posts", megabytes / posts * 1000, "GB", 2.5);
}

static void read(Database &database, BenchReport &report)
{
    TimelineStore timelines(database);
    SearchStore search(database);
    report.add("open", measure([&] { wait(database.open()); }).passed, "ms");
    report.add("first page", measure([&] { wait(timelines.newest(home, viewers, 40)); }).passed, "ms");
    pages(timelines, report);
    const QStringList typed = prefixes(timelines);
    searches(search, typed, SearchOrder::NewestFirst, "search by prefix", report);
    searches(search, typed, SearchOrder::OldestFirst, "search by prefix, oldest first", report);
    searches(search, operators, SearchOrder::NewestFirst, "search with operators", report);
    searches(search, operators, SearchOrder::OldestFirst, "search with operators, oldest first", report);
}

static int count(Database &database)
{
    wait(database.open());
    return wait(database.read(attempt([](Connection &connection) {
        QSqlQuery &query = run(connection, u"SELECT count(*) FROM post"_s, {});
        return nextRow(connection, query) ? query.value(0).toInt() : 0;
    })));
}

static void readFilled(const QString &path)
{
    int posts = 0;
    {
        Database counted(path, Database::Role::Cache, migrations);
        posts = count(counted);
    }
    BenchReport report("cache, " + std::to_string(posts) + " posts");
    size(path, posts, report);
    Database database(path, Database::Role::Cache, migrations);
    read(database, report);
}

static void fillAndRead(int posts)
{
    BenchReport report("cache, " + std::to_string(posts) + " posts");
    QTemporaryDir folder(qEnvironmentVariable("GODWIT_BENCH_FOLDER", QDir::tempPath()) +
                         u"/godwit-bench-XXXXXX"_s);
    const QString path = folder.filePath(u"cache.db"_s);
    {
        Database database(path, Database::Role::Cache, migrations);
        wait(database.open());
        TimelineStore timelines(database);
        PostGenerator generator(1, 20'000);
        fill(timelines, generator, posts, report);
    }
    size(path, posts, report);
    Database database(path, Database::Role::Cache, migrations);
    read(database, report);
}

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    if (qEnvironmentVariableIsSet("GODWIT_BENCH_CACHE")) {
        readFilled(qEnvironmentVariable("GODWIT_BENCH_CACHE"));
        return 0;
    }
    fillAndRead(argc > 1 ? QString::fromLocal8Bit(argv[1]).toInt()
                         : qEnvironmentVariable("GODWIT_BENCH_POSTS", u"10000"_s).toInt());
    return 0;
}
