// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

namespace Godwit
{

// A string that means one kind of thing and cannot be passed for another. Compared case-sensitively, never
// parsed.
template <typename Tag>
class StringId
{
public:
    StringId() = default;

    explicit StringId(QString value) : m_value(std::move(value)) {}

    const QString &toString() const { return m_value; }

    bool isEmpty() const { return m_value.isEmpty(); }

    explicit operator bool() const { return !m_value.isEmpty(); }

    friend bool operator==(const StringId &, const StringId &) = default;

    friend auto operator<=>(const StringId &left, const StringId &right)
    {
        return left.m_value.compare(right.m_value) <=> 0;
    }

    friend size_t qHash(const StringId &id, size_t seed = 0) { return qHash(id.m_value, seed); }

private:
    QString m_value;
};

template <typename Tag>
class NumberId
{
public:
    NumberId() = default;

    explicit NumberId(qint64 value) : m_value(value) {}

    qint64 value() const { return m_value; }

    // 0 is no id.
    explicit operator bool() const { return m_value != 0; }

    friend auto operator<=>(const NumberId &, const NumberId &) = default;

    friend size_t qHash(const NumberId &id, size_t seed = 0) { return qHash(id.m_value, seed); }

private:
    qint64 m_value = 0;
};

// The global URI of a post, the same on every server that shows it: a Mastodon `uri`, an AT `at://` URI. What
// the user wrote has a local key `godwit:act:UUID` until the server has named it.
using PostKey = StringId<struct PostKeyTag>;
// An actor's URI (or DID); where a server shows none, `acct:name@host`.
using PersonKey = StringId<struct PersonKeyTag>;
// What one server calls a post or a person. Opaque; meaningless on any other server.
using LocalId = StringId<struct LocalIdTag>;
// A place between two pages of one source, as its server gave it. Opaque outside its adapter.
using Cursor = StringId<struct CursorTag>;

// An account that is (or was) signed in here: the row of its record. Given once, never used again.
using AccountId = NumberId<struct AccountIdTag>;
// One person's accounts on several servers.
using PersonaId = NumberId<struct PersonaIdTag>;

// Nobody signed in: looks around on one server, without a token and for one visit. Below 0, another one each
// time.
template <typename Tag>
bool isGuest(const NumberId<Tag> &id)
{
    return id.value() < 0;
}

} // namespace Godwit
