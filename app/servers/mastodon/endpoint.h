// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/ids.h"
#include "model/servererror.h"
#include "net/request.h"
#include "servers/mastodon/capabilities.h"
#include "servers/mastodon/readercontext.h"

#include <QJsonObject>
#include <qcoro/qcorotask.h>

namespace Godwit
{
class Clock;
class Sender;
} // namespace Godwit

namespace Godwit::Mastodon
{

// What the ports of one account share: who asks whom, and what that server is like. Outlives the ports'
// calls.
class Endpoint
{
public:
    // Sender and clock outlive the endpoint.
    Endpoint(Sender &sender, Clock &clock, AccountId account, ServerInfo info);

    const ServerInfo &info() const { return m_info; }

    AccountId account() const { return m_account; }

    Sender &sender() { return m_sender; }

    Clock &clock() { return m_clock; }

    bool can(Capability capability) const { return m_info.capabilities.testFlag(capability); }

    bool has(Quirk quirk) const { return m_quirks.testFlag(quirk); }

    // For an answer that came just now.
    ReaderContext context() const;

    QCoro::Task<ServerResult<Response>> get(QString path, Fields query = {});
    // An act: sent once, with a form or nothing.
    QCoro::Task<ServerResult<Response>> act(QString path, Fields form = {});
    // The same with another method, a JSON body and a budget of its own where the server counts it apart.
    QCoro::Task<ServerResult<Response>> act(Request::Method method, QString path, QJsonObject body,
                                            Request::RateClass rateClass = Request::RateClass::Ordinary);
    QCoro::Task<ServerResult<Response>> send(Request request);

    // The account's own id, asked once.
    QCoro::Task<ServerResult<LocalId>> ownId();

    void rememberOwnId(LocalId id) { m_ownId = std::move(id); }

    ServerError error(ServerError::Kind kind, const QString &evidence) const;
    // What the server cannot do: nothing was sent.
    ServerError unsupported(const char *what) const;

private:
    Sender &m_sender;
    Clock &m_clock;
    const AccountId m_account;
    const ServerInfo m_info;
    const Quirks m_quirks;
    LocalId m_ownId;
};

// An id as one segment of a path: whatever a server calls things, it cannot leave its place.
QString pathSegment(const LocalId &id);

// 404 (and what says the same) to a route that names no thing: the server does not have the route.
ServerError missingRoute(ServerError error);

} // namespace Godwit::Mastodon
