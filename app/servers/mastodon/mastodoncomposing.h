// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "servers/composingport.h"
#include "servers/mastodon/endpoint.h"

namespace Godwit::Mastodon
{

class Composing final : public ComposingPort
{
public:
    explicit Composing(Endpoint &endpoint) : m_endpoint(endpoint) {}

    QCoro::Task<ServerResult<PostingDefaults>> defaults() override;
    QCoro::Task<ServerResult<std::vector<CustomEmoji>>> emoji() override;
    QCoro::Task<ServerResult<PostSource>> source(LocalId id) override;

private:
    Endpoint &m_endpoint;
};

} // namespace Godwit::Mastodon
