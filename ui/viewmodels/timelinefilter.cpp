// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewmodels/timelinefilter.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace Godwit
{

using namespace Qt::StringLiterals;

static constexpr qsizetype mostLanguages = 200;

static bool answersSomebodyElse(const Post &post)
{
    return post.isReply && post.repliesTo != post.author;
}

bool TimelineFilter::hides(const Row &row) const
{
    const Post &post = row.view.post;
    return (!boosts && row.boost && !row.isItself) || (!replies && answersSomebodyElse(post)) ||
           (mediaOnly && post.attachments.empty()) ||
           (!post.language.isEmpty() && hiddenLanguages.contains(post.language));
}

void FilterCount::add(const FilterCount &other)
{
    seen += other.seen;
    hidden += other.hidden;
    for (const auto &[language, posts] : other.languages.asKeyValueRange())
        languages[language] += posts;
}

QString encodeFilter(const TimelineFilter &filter)
{
    if (filter == TimelineFilter())
        return {};
    const QJsonObject object{{u"boosts"_s, filter.boosts},
                             {u"replies"_s, filter.replies},
                             {u"mediaOnly"_s, filter.mediaOnly},
                             {u"hiddenLanguages"_s, QJsonArray::fromStringList(filter.hiddenLanguages)}};
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

TimelineFilter decodeFilter(const QString &text)
{
    const QJsonObject object = QJsonDocument::fromJson(text.toUtf8()).object();
    TimelineFilter filter;
    filter.boosts = object[u"boosts"].toBool(true);
    filter.replies = object[u"replies"].toBool(true);
    filter.mediaOnly = object[u"mediaOnly"].toBool();
    for (const QJsonValue language : object[u"hiddenLanguages"].toArray()) {
        if (language.isString() && filter.hiddenLanguages.size() < mostLanguages)
            filter.hiddenLanguages << language.toString();
    }
    return filter;
}

QString filterSetting(const TimelineKey &key)
{
    if (isGuest(key.persona))
        return {};
    return u"filter.%1.%2.%3"_s.arg(key.persona.value()).arg(timelineKindWord(key.kind), key.argument);
}

} // namespace Godwit
