// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lifeboat/archive/longtweets.h"

#include "lifeboat/archive/archiveitem.h"

#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>

namespace Godwit
{

using namespace Qt::StringLiterals;
using ArchiveJson::text;

namespace
{

constexpr qsizetype longestText = 100'000;
constexpr qsizetype mostEntities = 200;
// What X has not cut is shorter: it cuts at about 275, addresses and all.
constexpr qint64 shortestCut = 200;
// Longer than any beginning is.
constexpr qsizetype comparedCharacters = 4'000;
// Nobody writes more; a hostile archive would have each post compared with all of them.
constexpr qsizetype mostInASecond = 20;
// What each text of one takes beside its characters.
constexpr qint64 nodeCharacters = 64;

qint64 secondOf(Instant at)
{
    return toMs(at) / 1000;
}

// What a post and its beginning have in common: without the addresses and the dots that a cut leaves, and
// without the names of those whom it answers.
QString comparable(const QString &written)
{
    static const QRegularExpression addresses(u"https?://t\\.co/[A-Za-z0-9]*"_s);
    QString plain = unescapedTweet(written).remove(addresses).remove(u'…').simplified();
    while (plain.startsWith(u'@')) {
        const qsizetype space = plain.indexOf(u' ');
        plain = space < 0 ? QString() : plain.sliced(space + 1);
    }
    return plain;
}

// As X counts, for which signs of East Asia are two.
qint64 weightOf(QStringView text)
{
    return text.size() + std::ranges::count_if(text, [](QChar c) {
               return (c >= QChar(0x1100) && c < QChar(0x2000)) || (c >= QChar(0x2E80) && !c.isSurrogate());
           });
}

// Or else it is a whole post, which somebody may have written together with one that begins so.
bool canBeBeginning(const QString &written)
{
    return written.contains(u'…') || weightOf(unescapedTweet(written)) >= shortestCut;
}

TweetEntities entitiesOf(const QJsonObject &core)
{
    TweetEntities entities;
    qsizetype seen = 0;
    for (const QJsonValue item : core.value("urls"_L1).toArray()) {
        if (++seen > mostEntities)
            break;
        const QJsonObject url = item.toObject();
        entities.links.insert(text(url, "shortUrl"_L1),
                              {text(url, "displayUrl"_L1), text(url, "expandedUrl"_L1)});
    }
    for (const QJsonValue item : core.value("mentions"_L1).toArray()) {
        if (entities.mentions.size() >= mostEntities)
            break;
        if (const QString name = text(item.toObject(), "screenName"_L1, 30); !name.isEmpty())
            entities.mentions << name.toLower();
    }
    for (const QJsonValue item : core.value("hashtags"_L1).toArray()) {
        if (entities.hashtags.size() >= mostEntities)
            break;
        const QString name =
            item.isString() ? item.toString().left(300) : text(item.toObject(), "text"_L1, 300);
        if (!name.isEmpty())
            entities.hashtags << name;
    }
    return entities;
}

qint64 charactersOf(const QStringList &names)
{
    qint64 characters = 0;
    for (const QString &name : names)
        characters += nodeCharacters + name.size();
    return characters;
}

qint64 charactersOf(const LongTweet &whole)
{
    qint64 characters = nodeCharacters + whole.text.size() + whole.begins.size() +
                        charactersOf(whole.entities.mentions) + charactersOf(whole.entities.hashtags);
    for (const auto &[address, link] : whole.entities.links.asKeyValueRange())
        characters += nodeCharacters + address.size() + link.shown.size() + link.target.size();
    return characters;
}

} // namespace

qint64 LongTweets::add(const QJsonValue &item)
{
    const QJsonObject note = item.toObject().value("noteTweet"_L1).toObject();
    const QJsonObject core = note.value("core"_L1).toObject();
    const auto at = ArchiveJson::time(text(note, "createdAt"_L1, 60));
    LongTweet whole{text(core, "text"_L1, longestText), entitiesOf(core)};
    if (!at || whole.text.isEmpty() || m_bySecond.count(secondOf(*at)) >= mostInASecond)
        return 0;
    whole.begins = comparable(whole.text.left(comparedCharacters));
    const qint64 characters = charactersOf(whole);
    m_bySecond.insert(secondOf(*at), std::move(whole));
    return characters;
}

const LongTweet *LongTweets::find(Instant at, const QString &beginning) const
{
    if (m_bySecond.isEmpty() || !canBeBeginning(beginning))
        return nullptr;
    const QString begins = comparable(beginning);
    if (begins.isEmpty())
        return nullptr;
    for (const qint64 second : {secondOf(at), secondOf(at) - 1, secondOf(at) + 1}) {
        const auto [first, last] = m_bySecond.equal_range(second);
        const auto found = std::find_if(
            first, last, [&](const LongTweet &whole) { return whole.begins.startsWith(begins); });
        if (found != last)
            return &*found;
    }
    return nullptr;
}

} // namespace Godwit
