// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewmodels/timelinereading.h"

#include "base/tr.h"
#include "engine/engine.h"
#include "engine/sentences.h"
#include "engine/whoacts.h"
#include "outbox/outbox.h"
#include "settings/settings.h"
#include "timeline/everywhere.h"
#include "timeline/timelinefetcher.h"
#include "timeline/translations.h"

#include <qcoro/qcorofuture.h>

#include <algorithm>

namespace Godwit
{

// A screen and a half of a tall window; what comes next is read while this is looked at.
static constexpr int pageRows = 40;

QCoro::Task<RowMaker> rowMaker(Engine *engine, Looking looking)
{
    RowMaker::Surroundings with;
    with.style = looking.style;
    with.emoji = looking.emoji;
    for (const Account &account : engine->accounts())
        with.hosts.insert(account.id, account.server.origin.toDisplayString());
    with.now = engine->clock().now();
    with.polls = &engine->polls();
    with.translations = engine->translations().all();
    with.translates = bool(whoTranslates(*engine, looking.account));
    for (const Account &account : engine->accounts()) {
        // A guest writes, edits and deletes nothing, and an archive does not either.
        if (!account.archived && !isGuest(looking.account) && !looking.imported)
            with.own.insert(account.person);
    }
    with.outboxPaused = engine->outbox().isPaused();
    if (const auto acts = co_await engine->outbox().acts(false)) {
        for (const Act &act : *acts) {
            if (looking.sees(act.account))
                with.waiting.push_back(act);
        }
    }
    co_return RowMaker(std::move(with));
}

static Profile selfOf(const Account &account)
{
    Profile self;
    self.key = account.person;
    self.handle = account.handle;
    if (!account.displayName.isEmpty()) {
        TextSpan name;
        name.text = account.displayName;
        TextBlock line;
        line.spans.push_back(name);
        self.displayName.blocks.push_back(line);
    }
    self.avatarUrl = account.avatarUrl;
    return self;
}

static std::vector<PostEntry> waitingEntries(Engine *engine, const RowMaker &maker)
{
    std::vector<PostEntry> entries;
    const QSet<ActId> later = laterOnes(maker.with().waiting, maker.with().now);
    for (const Act &act : maker.with().waiting) {
        const auto account = engine->accountById(act.account);
        const auto *deed = std::get_if<WritePost>(&act.deed);
        // One of the past never comes up among what is new.
        const bool isNew = deed && !deed->backdatedTo && !later.contains(act.id);
        if (account && isNew)
            entries.insert(entries.begin(), {maker.waitingRow(act, *deed, selfOf(*account)), {}, {}});
    }
    return entries;
}

// A gap stays to be seen and filled, whatever the row above it is.
static void addEntries(TimelineRead &read, const Slice &slice, const RowMaker &maker,
                       const TimelineFilter &filter)
{
    read.entries.reserve(slice.rows.size());
    for (const Row &row : slice.rows) {
        if (row.view.state.filterAction == FilterAction::Hide || maker.isGoing(row.view))
            continue;
        ++read.count.seen;
        if (!row.view.post.language.isEmpty())
            ++read.count.languages[row.view.post.language];
        if (filter.hides(row) && !row.gapBelow)
            ++read.count.hidden;
        else
            read.entries.push_back({maker.row(row), row.position, row.gapBelow});
    }
}

static void tellPinned(std::vector<PostEntry> &entries)
{
    for (PostEntry &entry : entries) {
        entry.row.told = tr("Pinned");
        entry.row.toldIcon = QStringLiteral("pin");
    }
}

static QCoro::Task<TimelineRead> finish(Engine *engine, Looking looking, TimelineKey key,
                                        TimelineFilter filter, StoreResult<Slice> slice)
{
    TimelineRead read;
    if (!slice) {
        read.problem = sentenceOf(slice.error());
        co_return read;
    }
    const RowMaker maker = co_await rowMaker(engine, looking);
    addEntries(read, *slice, maker, filter);
    read.rows = int(slice->rows.size());
    if (!slice->rows.empty()) {
        read.top = slice->rows.front().position;
        read.bottom = slice->rows.back().position;
    }
    if (key.kind == TimelineKind::ProfilePinned)
        tellPinned(read.entries);
    read.atNewest = slice->atNewest;
    read.atOldest = slice->atOldest;
    if (key.kind == TimelineKind::Home)
        read.waiting = waitingEntries(engine, maker);
    // As new as the newest that any of them brought.
    const Viewers eyes = looking.viewers();
    const TimelineKind kind = key.kind == TimelineKind::Everywhere ? TimelineKind::Home : key.kind;
    for (const AccountId account : eyes) {
        const auto fetchedAt = co_await engine->timelines().fetchedAt({account, kind, key.argument});
        if (fetchedAt)
            read.fetchedAt = std::max(read.fetchedAt, *fetchedAt);
    }
    co_return read;
}

// A place may have been kept before its row was folded into another one of the post.
static void standWhereItIsShown(ReadingPosition &place, const std::vector<PostEntry> &entries)
{
    const auto isOfPost = [&](const PostEntry &entry) { return entry.row.key == place.post.toString(); };
    const auto isPlace = [&](const PostEntry &entry) {
        return isOfPost(entry) && entry.row.boosterKey == place.booster.toString();
    };
    if (std::ranges::any_of(entries, isPlace))
        return;
    if (const auto other = std::ranges::find_if(entries, isOfPost); other != entries.end())
        place.booster = PersonKey(other->row.boosterKey);
}

QCoro::Task<TimelineRead> openTimeline(Engine *engine, Looking looking, TimelineKey key)
{
    auto slice = co_await engine->timelines().atReadingPosition(key, looking.viewers(), pageRows);
    const TimelineFilter filter = decodeFilter(engine->settings().value(filterSetting(key)));
    TimelineRead read = co_await finish(engine, looking, key, filter, std::move(slice));
    read.filter = filter;
    if (const auto place = co_await engine->timelines().readingPosition(key))
        read.place = *place;
    if (read.place)
        standWhereItIsShown(*read.place, read.entries);
    co_return read;
}

QCoro::Task<TimelineRead> readOlder(Engine *engine, Looking looking, TimelineKey key, TimelineFilter filter,
                                    RowPosition than)
{
    auto slice = co_await engine->timelines().older(key, looking.viewers(), than, pageRows);
    co_return co_await finish(engine, looking, key, std::move(filter), std::move(slice));
}

QCoro::Task<TimelineRead> readNewer(Engine *engine, Looking looking, TimelineKey key, TimelineFilter filter,
                                    RowPosition than)
{
    auto slice = co_await engine->timelines().newer(key, looking.viewers(), than, pageRows);
    co_return co_await finish(engine, looking, key, std::move(filter), std::move(slice));
}

QCoro::Task<TimelineRead> readNewest(Engine *engine, Looking looking, TimelineKey key, TimelineFilter filter)
{
    auto slice = co_await engine->timelines().newest(key, looking.viewers(), pageRows);
    co_return co_await finish(engine, looking, key, std::move(filter), std::move(slice));
}

QCoro::Task<TimelineRead> readAgain(Engine *engine, Looking looking, TimelineKey key, TimelineFilter filter,
                                    RowPosition top, int count)
{
    // Positions are whole numbers: this one is just above the top.
    const RowPosition above{top.sortedAt, top.post, top.booster + 1};
    auto slice = co_await engine->timelines().older(key, looking.viewers(), above, count);
    co_return co_await finish(engine, looking, key, std::move(filter), std::move(slice));
}

// Nobody looks after the health of a guest's server.
static Fetching fetchingOf(const FetchResult<TimelineFetcher::Fetched> &fetched, const Looking &looking)
{
    if (!fetched) {
        const auto *error = std::get_if<ServerError>(&fetched.error());
        const bool isHealths = error && !isGuest(looking.account) &&
                               error->kind != ServerError::Kind::TokenLocked &&
                               (error->isTransient() || error->kind == ServerError::Kind::Suspended);
        return {.failed = true, .problem = isHealths ? QString() : sentenceOf(fetched.error())};
    }
    return {.newRows = int(fetched->rows.size()), .atEnd = fetched->atEnd};
}

// A problem only where nobody answered.
static Fetching fetchingOf(const EverywhereFetched &fetched, size_t homes)
{
    Fetching fetching{.newRows = fetched.newRows, .atEnd = fetched.isAtEnd(), .failed = fetched.isCutShort()};
    if (!fetched.problems.empty() && fetched.problems.size() == homes)
        fetching.problem = sentenceOf(fetched.problems.front().error);
    return fetching;
}

QCoro::Task<Fetching> fetchNewest(Engine *engine, Looking looking, TimelineKey key)
{
    if (looking.imported && key.kind != TimelineKind::Everywhere)
        co_return Fetching{.atEnd = true};
    const std::vector<Filing> homes = engine->homes();
    if (key.kind == TimelineKind::Everywhere)
        co_return fetchingOf(co_await fetchNewestEverywhere(&engine->timelineFetcher(), homes, pageRows),
                             homes.size());
    co_return fetchingOf(co_await engine->timelineFetcher().newest(key, looking.account, pageRows), looking);
}

// With several servers one of them may tell for long what is here from another: it is passed over, as far as
// a patient reader would scroll.
static constexpr int mostPagesAbove = 25;

static QCoro::Task<Fetching> fetchBelow(Engine *engine, Looking looking, TimelineKey key, RowPosition bottom)
{
    Fetching last;
    int newRows = 0;
    for (int page = 0; page < mostPagesAbove && last.below == 0 && !last.atEnd && !last.failed; ++page) {
        const auto fetched = co_await engine->timelineFetcher().older(key, looking.account, pageRows);
        last = fetchingOf(fetched, looking);
        newRows += last.newRows;
        if (fetched)
            last.below = int(
                std::ranges::count_if(fetched->rows, [&](const RowPosition &row) { return row < bottom; }));
    }
    last.newRows = newRows;
    co_return last;
}

QCoro::Task<Fetching> fetchOlder(Engine *engine, Looking looking, TimelineKey key, RowPosition bottom)
{
    if (looking.imported && key.kind != TimelineKind::Everywhere)
        co_return Fetching{.atEnd = true};
    if (key.kind != TimelineKind::Everywhere)
        co_return co_await fetchBelow(engine, looking, key, bottom);
    const std::vector<Filing> homes = engine->homes();
    Fetching fetching =
        fetchingOf(co_await fetchOlderEverywhere(&engine->timelineFetcher(), homes, pageRows), homes.size());
    fetching.below = fetching.newRows;
    co_return fetching;
}

QCoro::Task<Fetching> fetchGap(Engine *engine, Looking looking, TimelineKey key, GapRef gap)
{
    co_return fetchingOf(co_await engine->timelineFetcher().fill(key, gap, pageRows), looking);
}

QCoro::Task<> keepFilter(Engine *engine, TimelineKey key, TimelineFilter filter)
{
    const QString setting = filterSetting(key);
    // One that could not be kept is chosen again.
    if (!setting.isEmpty())
        co_await engine->settings().set(setting, encodeFilter(filter));
}

QCoro::Task<> keepReadingPosition(Engine *engine, TimelineKey key, ReadingPosition position)
{
    // A place that could not be kept is kept with the next one.
    co_await engine->timelines().setReadingPosition(key, position);
}

} // namespace Godwit
