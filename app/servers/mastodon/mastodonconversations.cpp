// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "servers/mastodon/mastodonconversations.h"

#include "servers/mastodon/conversationreader.h"
#include "servers/mastodon/paging.h"

namespace Godwit::Mastodon
{

static constexpr int mostConversations = 40;

QCoro::Task<ServerResult<ConversationPage>> Conversations::conversations(PageRequest request)
{
    if (!m_endpoint.can(Capability::Conversations))
        co_return std::unexpected(
            m_endpoint.error(ServerError::Kind::Unsupported,
                             QStringLiteral("not asked: this server tells of no conversations")));
    const auto response = co_await m_endpoint.get(QStringLiteral("/api/v1/conversations"),
                                                  pageQuery({}, request, mostConversations));
    if (!response)
        co_return std::unexpected(missingRoute(response.error()));
    co_return readConversations(m_endpoint.context(), *response);
}

QCoro::Task<ServerResult<void>> Conversations::markRead(LocalId conversation)
{
    const auto response = co_await m_endpoint.act(
        QStringLiteral("/api/v1/conversations/%1/read").arg(pathSegment(conversation)));
    if (!response)
        co_return std::unexpected(response.error());
    co_return {};
}

} // namespace Godwit::Mastodon
