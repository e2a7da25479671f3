// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "servers/mastodon/mastodonpolls.h"

#include "servers/mastodon/reader.h"

namespace Godwit::Mastodon
{

QCoro::Task<ServerResult<Poll>> Polls::vote(LocalId poll, std::vector<int> choices)
{
    // As a form: Mastodon reads both, snac forms only [seen on 2.96].
    Fields form;
    for (const int choice : choices)
        form.addQueryItem(QStringLiteral("choices[]"), QString::number(choice));
    const QString path = QStringLiteral("/api/v1/polls/%1/votes").arg(pathSegment(poll));
    const auto response = co_await m_endpoint.act(path, std::move(form));
    if (!response)
        co_return std::unexpected(response.error());
    co_return readPollAnswer(m_endpoint.context(), *response);
}

} // namespace Godwit::Mastodon
