// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "servers/mastodon/endpoint.h"
#include "servers/streamport.h"

#include <QPointer>

#include <stop_token>

namespace Godwit::Mastodon
{

class StreamLink;

class Stream final : public StreamPort
{
public:
    explicit Stream(Endpoint &endpoint) : m_endpoint(endpoint) {}

    QCoro::Task<ServerResult<void>> run(std::vector<TimelineKind> kinds,
                                        std::function<void(const StreamEvent &)> on) override;
    void stop() override;

private:
    Endpoint &m_endpoint;
    QPointer<StreamLink> m_link;
    std::stop_source m_stop;
};

} // namespace Godwit::Mastodon
