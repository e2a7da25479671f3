// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "outbox/composingaid.h"

#include "base/clock.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <qcoro/qcorofuture.h>

namespace Godwit
{

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

static const QString defaultsNote = u"posting-defaults"_s;
static const QString emojiNote = u"custom-emoji"_s;
static constexpr Milliseconds defaultsLife = 1h;
static constexpr Milliseconds emojiLife = 24h;

ComposingAid::ComposingAid(Database &cache, ServerSource &servers, Clock &clock)
    : m_notes(cache), m_servers(servers), m_clock(clock)
{
}

static QByteArray encode(const PostingDefaults &defaults)
{
    QJsonObject object{{u"sensitive"_s, defaults.sensitive}, {u"language"_s, defaults.language}};
    if (defaults.visibility)
        object.insert(u"visibility"_s, int(*defaults.visibility));
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

static PostingDefaults decodeDefaults(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    PostingDefaults defaults{{}, object[u"sensitive"_s].toBool(), object[u"language"_s].toString()};
    const int visibility = object[u"visibility"_s].toInt(-1);
    if (visibility >= 0 && visibility <= int(Visibility::Direct))
        defaults.visibility = Visibility(visibility);
    return defaults;
}

static QByteArray encode(const std::vector<CustomEmoji> &emoji)
{
    QJsonArray list;
    for (const CustomEmoji &each : emoji)
        list.append(QJsonArray{each.shortcode, each.url, each.category});
    return QJsonDocument(list).toJson(QJsonDocument::Compact);
}

static std::vector<CustomEmoji> decodeEmoji(const QByteArray &json)
{
    std::vector<CustomEmoji> emoji;
    for (const QJsonValue item : QJsonDocument::fromJson(json).array())
        emoji.push_back({item[0].toString(), item[1].toString(), item[2].toString()});
    return emoji;
}

QCoro::Task<ComposingAid::Knowledge> ComposingAid::known(AccountId account)
{
    Knowledge knowledge;
    const auto defaults = co_await m_notes.note(account, defaultsNote);
    if (defaults && *defaults)
        knowledge.defaults = decodeDefaults((*defaults)->body);
    const auto emoji = co_await m_notes.note(account, emojiNote);
    if (emoji && *emoji)
        knowledge.emoji = decodeEmoji((*emoji)->body);
    co_return knowledge;
}

QCoro::Task<bool> ComposingAid::isFresh(AccountId account, QString name, Milliseconds life)
{
    const auto note = co_await m_notes.note(account, name);
    co_return note && *note && (*note)->seenAt > m_clock.now() - life;
}

QCoro::Task<bool> ComposingAid::keep(AccountId account, QString name, QByteArray body)
{
    const auto before = co_await m_notes.note(account, name);
    const bool changed = !before || !*before || (*before)->body != body;
    const auto kept = co_await m_notes.keep(account, name, {std::move(body), m_clock.now()});
    co_return changed &&kept.has_value();
}

// A server that knows no such thing posts publicly.
static bool hasNoDefaults(const ServerError &error)
{
    return error.kind == ServerError::Kind::NotFound || error.kind == ServerError::Kind::Unsupported;
}

QCoro::Task<bool> ComposingAid::askDefaults(AccountId account, std::shared_ptr<Server> server)
{
    if (co_await isFresh(account, defaultsNote, defaultsLife))
        co_return false;
    const auto defaults = co_await server->composing().defaults();
    // Not `defaults && co_await …`: GCC 14 works out the operands of such an await in any case.
    if (!defaults && !hasNoDefaults(defaults.error()))
        co_return false;
    if (!defaults) {
        if (co_await hasTold(account))
            co_return false;
    }
    co_return co_await keep(account, defaultsNote, encode(defaults.value_or(PostingDefaults())));
}

// Then it has such an answer: that it does not is true of a moment at most, or said by what stands before it.
QCoro::Task<bool> ComposingAid::hasTold(AccountId account)
{
    const auto before = co_await m_notes.note(account, defaultsNote);
    if (!before || !*before)
        co_return false;
    co_return decodeDefaults((*before)->body) != PostingDefaults();
}

QCoro::Task<std::optional<Visibility>> ComposingAid::toldVisibility(AccountId account)
{
    const auto before = co_await m_notes.note(account, defaultsNote);
    co_return before && *before ? decodeDefaults((*before)->body).visibility : std::nullopt;
}

QCoro::Task<> ComposingAid::told(AccountId account, PostingDefaults defaults)
{
    std::ignore = co_await keep(account, defaultsNote, encode(defaults));
}

QCoro::Task<bool> ComposingAid::refreshEmoji(AccountId account, std::shared_ptr<Server> server)
{
    if (co_await isFresh(account, emojiNote, emojiLife))
        co_return false;
    const auto emoji = co_await server->composing().emoji();
    if (!emoji)
        co_return false;
    co_return co_await keep(account, emojiNote, encode(*emoji));
}

QCoro::Task<bool> ComposingAid::refreshDefaults(AccountId account)
{
    const auto server = m_servers.serverFor(account);
    if (!server)
        co_return false;
    co_return co_await askDefaults(account, server);
}

QCoro::Task<bool> ComposingAid::refresh(AccountId account)
{
    const auto server = m_servers.serverFor(account);
    if (!server)
        co_return false;
    const bool defaults = co_await askDefaults(account, server);
    const bool emoji = co_await refreshEmoji(account, server);
    co_return defaults || emoji;
}

} // namespace Godwit
