// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/batch.h"
#include "servers/mastodon/json.h"

#include <QHash>

namespace Godwit::Mastodon
{

// Collects what one answer holds: each post and person once, whatever hangs on whatever.
class Gatherer
{
public:
    // The context outlives the gatherer.
    explicit Gatherer(const ReaderContext &context) : m_context(context) {}

    const ReaderContext &context() const { return m_context; }

    // Learns who is whose id before the posts are read, so that a post can name people who stand further
    // down.
    void learnPeople(const QJsonArray &posts);

    // The person's key; empty when it is none.
    PersonKey addPerson(const QJsonValue &account);

    PersonKey personOfId(const LocalId &id) const { return m_peopleById.value(id); }

    // Gives the post its place in the batch before what hangs on it; addPost() must follow.
    void reserve(const PostKey &key);
    // `whole`: not a shortened copy inside another post, which never takes the place of a whole one.
    void addPost(SeenPost seen, bool whole);

    PostKey postOfId(const LocalId &id) const { return m_postsById.value(id); }

    // Names an item that is left out: what it is, its id where it has one, and why.
    void skip(const char *kind, const QJsonValue &item, const char *why);

    Batch take() { return std::move(m_batch); }

private:
    void learnPerson(const QJsonValue &account);

    enum class Filling : quint8 { Reserved, Part, Whole };

    struct Place {
        size_t index;
        Filling filling;
    };

    const ReaderContext &m_context;
    Batch m_batch;
    QHash<PostKey, Place> m_places;
    QHash<LocalId, PostKey> m_postsById;
    QHash<LocalId, PersonKey> m_peopleById;
    QHash<PersonKey, bool> m_peopleTaken;
};

} // namespace Godwit::Mastodon
