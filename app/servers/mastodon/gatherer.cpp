// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "servers/mastodon/gatherer.h"

#include "servers/mastodon/personreader.h"

namespace Godwit::Mastodon
{

void Gatherer::learnPerson(const QJsonValue &account)
{
    const QJsonObject object = account.toObject();
    const LocalId id = idAt(object, "id"_L1);
    if (id.isEmpty() || m_peopleById.contains(id))
        return;
    if (const PersonKey key = personKeyOf(m_context, object); !key.isEmpty())
        m_peopleById.insert(id, key);
}

void Gatherer::learnPeople(const QJsonArray &posts)
{
    qsizetype seen = 0;
    for (const QJsonValue post : posts) {
        if (++seen > mostItems)
            break;
        learnPerson(post["account"_L1]);
        learnPerson(post["reblog"_L1]["account"_L1]);
    }
}

PersonKey Gatherer::addPerson(const QJsonValue &account)
{
    const QJsonObject object = account.toObject();
    PersonKey key = personKeyOf(m_context, object);
    if (key.isEmpty() || m_peopleTaken.contains(key))
        return key;
    auto seen = readPersonObject(m_context, object);
    if (!seen)
        return {};
    m_peopleTaken.insert(key, true);
    if (!seen->id.isEmpty())
        m_peopleById.insert(seen->id, key);
    m_batch.people.push_back(std::move(*seen));
    return key;
}

void Gatherer::reserve(const PostKey &key)
{
    if (m_places.contains(key))
        return;
    m_places.insert(key, {m_batch.posts.size(), Filling::Reserved});
    m_batch.posts.emplace_back();
}

void Gatherer::addPost(SeenPost seen, bool whole)
{
    reserve(seen.post.key);
    m_postsById.insert(seen.state.id, seen.post.key);
    const Filling filling = whole ? Filling::Whole : Filling::Part;
    Place &place = m_places[seen.post.key];
    if (filling <= place.filling)
        return;
    place.filling = filling;
    m_batch.posts[place.index] = std::move(seen);
}

void Gatherer::skip(const char *kind, const QJsonValue &item, const char *why)
{
    constexpr qsizetype mostNamed = 50;
    if (m_batch.skipped.size() >= mostNamed)
        return;
    const LocalId id = idAt(item.toObject(), "id"_L1);
    m_batch.skipped << u"%1 %2: %3"_s.arg(
        QLatin1StringView(kind), id.isEmpty() ? u"without id"_s : id.toString(), QLatin1StringView(why));
}

} // namespace Godwit::Mastodon
