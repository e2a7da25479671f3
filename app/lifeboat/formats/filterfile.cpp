// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lifeboat/formats/filterfile.h"

#include "text/clean.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>

namespace Godwit
{

using namespace Qt::StringLiterals;
using Kind = BackupError::Kind;

namespace
{

constexpr qsizetype mostWords = 1'000;
constexpr qsizetype longestText = 500;

FilterPlaces placesOf(const QJsonArray &list)
{
    static constexpr std::array words{
        std::pair{FilterPlace::Home, "home"_L1}, std::pair{FilterPlace::Notifications, "notifications"_L1},
        std::pair{FilterPlace::Public, "public"_L1}, std::pair{FilterPlace::Thread, "thread"_L1},
        std::pair{FilterPlace::Profile, "account"_L1}};
    FilterPlaces places;
    for (const QJsonValue item : list) {
        for (const auto &[place, word] : words) {
            if (item.toString() == word)
                places |= place;
        }
    }
    return places;
}

FilterAction actionOf(const QString &word)
{
    if (word == "hide"_L1)
        return FilterAction::Hide;
    return word == "blur"_L1 ? FilterAction::Blur : FilterAction::Warn;
}

// As Ruby writes a time, "2030-01-02 03:04:05 UTC", or as JSON has it.
std::optional<Instant> timeIn(QString written)
{
    if (written.endsWith(" UTC"_L1))
        written = written.chopped(4).replace(u' ', u'T') + u'Z';
    const QDateTime time = QDateTime::fromString(written.left(40), Qt::ISODateWithMs);
    return time.isValid() ? std::optional(instantFromMs(time.toMSecsSinceEpoch())) : std::nullopt;
}

WordFilter filterOf(const QJsonObject &object)
{
    WordFilter filter;
    filter.title = cleanLine(object.value("title"_L1).toString().left(longestText));
    filter.places = placesOf(object.value("context"_L1).toArray());
    filter.action = actionOf(object.value("action"_L1).toString());
    // It has had either name.
    for (const QLatin1StringView name : {"expires_at"_L1, "expire_at"_L1}) {
        if (!filter.until)
            filter.until = timeIn(object.value(name).toString());
    }
    for (const QJsonValue item : object.value("keywords_attributes"_L1).toArray()) {
        if (filter.words.size() >= size_t(mostWords))
            break;
        const QString text = cleanLine(item[u"keyword"].toString().left(longestText));
        if (!text.isEmpty())
            filter.words.push_back({{}, text, item[u"whole_word"].toBool(true)});
    }
    return filter;
}

} // namespace

BackupResult<std::vector<WordFilter>> readFilterFile(const QByteArray &json)
{
    QJsonParseError parsing;
    const QJsonObject object = QJsonDocument::fromJson(json, &parsing).object();
    if (parsing.error != QJsonParseError::NoError)
        return backupFailure(Kind::BadJson, filterFileName, parsing.errorString());
    std::vector<WordFilter> filters;
    for (const QJsonValue item : object.value("custom_filters"_L1).toArray()) {
        WordFilter filter = filterOf(item.toObject());
        if (!filter.title.isEmpty() && !filter.words.empty())
            filters.push_back(std::move(filter));
    }
    return filters;
}

} // namespace Godwit
