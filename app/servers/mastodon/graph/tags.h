// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "servers/mastodon/endpoint.h"
#include "servers/tagsport.h"

namespace Godwit::Mastodon
{

class Tags final : public TagsPort
{
public:
    explicit Tags(Endpoint &endpoint) : m_endpoint(endpoint) {}

    QCoro::Task<ServerResult<NamesPage>> followed(PageRequest request) override;
    QCoro::Task<ServerResult<void>> follow(QString tag, bool on) override;

private:
    QCoro::Task<ServerResult<Response>> actOn(QString tag, bool on);
    // snac 2.96 keeps a hashtag as often as it was followed, and an unfollow takes one away [seen].
    QCoro::Task<ServerResult<bool>> isFollowed(QString tag);

    Endpoint &m_endpoint;
};

} // namespace Godwit::Mastodon
