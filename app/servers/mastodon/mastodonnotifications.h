// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "servers/mastodon/endpoint.h"
#include "servers/notificationsport.h"

namespace Godwit::Mastodon
{

class Notifications final : public NotificationsPort
{
public:
    explicit Notifications(Endpoint &endpoint) : m_endpoint(endpoint) {}

    QCoro::Task<ServerResult<NotificationPage>> page(PageRequest request) override;

private:
    Endpoint &m_endpoint;
};

} // namespace Godwit::Mastodon
