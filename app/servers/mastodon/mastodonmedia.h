// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "servers/mastodon/endpoint.h"
#include "servers/mediaport.h"

namespace Godwit::Mastodon
{

class Media final : public MediaPort
{
public:
    explicit Media(Endpoint &endpoint) : m_endpoint(endpoint) {}

    QCoro::Task<ServerResult<LocalId>> upload(NewMedia media,
                                              std::function<void(qint64, qint64)> progress) override;

private:
    QCoro::Task<ServerResult<Response>> send(QString path, NewMedia media,
                                             std::function<void(qint64, qint64)> progress);
    QCoro::Task<ServerResult<LocalId>> waitFor(LocalId id);

    Endpoint &m_endpoint;
};

} // namespace Godwit::Mastodon
