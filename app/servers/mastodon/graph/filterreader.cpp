// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "servers/mastodon/graph/filterreader.h"

#include "servers/mastodon/json.h"

#include <array>

namespace Godwit::Mastodon
{

namespace
{

constexpr std::array placeWords{
    std::pair{FilterPlace::Home, "home"_L1}, std::pair{FilterPlace::Notifications, "notifications"_L1},
    std::pair{FilterPlace::Public, "public"_L1}, std::pair{FilterPlace::Thread, "thread"_L1},
    std::pair{FilterPlace::Profile, "account"_L1}};

FilterPlaces placesOf(const QJsonValue &list)
{
    FilterPlaces places;
    for (const QJsonValue item : list.toArray()) {
        for (const auto &[place, word] : placeWords) {
            if (item.toString() == word)
                places |= place;
        }
    }
    return places;
}

QJsonArray wordsOf(FilterPlaces places)
{
    QJsonArray words;
    for (const auto &[place, word] : placeWords) {
        if (places.testFlag(place))
            words.append(QString(word));
    }
    return words;
}

// An unknown action is warn (docs.joinmastodon.org/entities/Filter).
FilterAction actionOf(const QString &word)
{
    if (word == "hide"_L1)
        return FilterAction::Hide;
    return word == "blur"_L1 || word == "blur_media"_L1 ? FilterAction::Blur : FilterAction::Warn;
}

// Mastodon 4.4 calls it blur in answers and in requests; its documents have had blur_media.
QString actionWord(FilterAction action)
{
    switch (action) {
    case FilterAction::Hide:
        return u"hide"_s;
    case FilterAction::Blur:
        return u"blur"_s;
    case FilterAction::None:
    case FilterAction::Warn:
        break;
    }
    return u"warn"_s;
}

std::vector<FilterWord> readWords(const QJsonValue &list)
{
    std::vector<FilterWord> words;
    for (const QJsonValue item : list.toArray()) {
        if (words.size() >= size_t(mostItems))
            break;
        const QJsonObject object = item.toObject();
        FilterWord word{idAt(object, "id"_L1), lineAt(object, "keyword"_L1, 500),
                        flagAt(object, "whole_word"_L1)};
        if (!word.text.isEmpty())
            words.push_back(std::move(word));
    }
    return words;
}

std::optional<WordFilter> filterOf(const QJsonValue &value, FilterVersion version)
{
    const QJsonObject object = value.toObject();
    WordFilter filter;
    filter.id = idAt(object, "id"_L1);
    filter.places = placesOf(object.value("context"_L1));
    filter.until = timeAt(object, "expires_at"_L1);
    if (version == FilterVersion::Two) {
        filter.title = lineAt(object, "title"_L1, 500);
        filter.action = actionOf(textAt(object, "filter_action"_L1, 20));
        filter.words = readWords(object.value("keywords"_L1));
    } else {
        filter.title = lineAt(object, "phrase"_L1, 500);
        filter.action = flagAt(object, "irreversible"_L1) ? FilterAction::Hide : FilterAction::Warn;
        filter.words = {{{}, filter.title, flagAt(object, "whole_word"_L1)}};
    }
    if (filter.id.isEmpty() || filter.title.isEmpty())
        return std::nullopt;
    return filter;
}

QJsonValue expiry(const WordFilter &filter, Instant now)
{
    if (!filter.until)
        return QJsonValue::Null;
    const auto left = std::chrono::duration_cast<std::chrono::seconds>(*filter.until - now);
    return std::max<qint64>(1, left.count());
}

QJsonObject wordBody(const FilterWord &word, const LocalId &id)
{
    QJsonObject body{{u"keyword"_s, word.text}, {u"whole_word"_s, word.wholeWord}};
    if (!id.isEmpty())
        body.insert(u"id"_s, id.toString());
    return body;
}

// Words that are there keep their ids; those that shall go are named as such.
QJsonArray wordBodies(const WordFilter &filter, const WordFilter *known)
{
    QJsonArray bodies;
    QSet<LocalId> kept;
    for (const FilterWord &word : filter.words) {
        LocalId id;
        for (const FilterWord &old : known ? known->words : std::vector<FilterWord>()) {
            if (!kept.contains(old.id) && (old.id == word.id || old.text == word.text)) {
                id = old.id;
                break;
            }
        }
        kept.insert(id);
        bodies.append(wordBody(word, id));
    }
    for (const FilterWord &old : known ? known->words : std::vector<FilterWord>()) {
        if (!kept.contains(old.id))
            bodies.append(QJsonObject{{u"id"_s, old.id.toString()}, {u"_destroy"_s, true}});
    }
    return bodies;
}

} // namespace

ServerResult<WordFilters> readFilters(const ReaderContext &context, const Response &response,
                                      FilterVersion version)
{
    const auto list = rootList(context, response);
    if (!list)
        return std::unexpected(list.error());
    WordFilters filters;
    for (qsizetype i = 0; i < list->size(); ++i) {
        auto filter = i < mostInWhole ? filterOf(list->at(i), version) : std::nullopt;
        if (filter)
            filters.filters.push_back(std::move(*filter));
        else if (filters.skipped.size() < 50)
            filters.skipped << u"filter %1: no id or no title"_s.arg(i + 1);
    }
    return filters;
}

ServerResult<WordFilter> readFilter(const ReaderContext &context, const Response &response,
                                    FilterVersion version)
{
    const auto object = rootObject(context, response);
    if (!object)
        return std::unexpected(object.error());
    auto filter = filterOf(*object, version);
    if (!filter)
        return std::unexpected(badAnswer(context, u"no filter with an id and a title"_s, response.status));
    return std::move(*filter);
}

bool fitsVersionOne(const WordFilter &filter)
{
    return filter.words.size() == 1 && filter.action != FilterAction::Blur;
}

QJsonObject bodyOf(const WordFilter &filter, const WordFilter *known, Instant now, FilterVersion version)
{
    QJsonObject body{{u"context"_s, wordsOf(filter.places)}};
    if (filter.until || known)
        body.insert(u"expires_in"_s, expiry(filter, now));
    if (version == FilterVersion::Two) {
        body.insert(u"title"_s, filter.title);
        body.insert(u"filter_action"_s, actionWord(filter.action));
        body.insert(u"keywords_attributes"_s, wordBodies(filter, known));
    } else {
        const FilterWord &word = filter.words.front();
        body.insert(u"phrase"_s, word.text);
        body.insert(u"whole_word"_s, word.wholeWord);
        body.insert(u"irreversible"_s, filter.action == FilterAction::Hide);
    }
    return body;
}

} // namespace Godwit::Mastodon
