// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "servers/mastodon/graph/graph.h"
#include "servers/mastodon/mastodoncomposing.h"
#include "servers/mastodon/mastodonconversations.h"
#include "servers/mastodon/mastodonmarks.h"
#include "servers/mastodon/mastodonmedia.h"
#include "servers/mastodon/mastodonnotifications.h"
#include "servers/mastodon/mastodonpeople.h"
#include "servers/mastodon/mastodonpolls.h"
#include "servers/mastodon/mastodonposting.h"
#include "servers/mastodon/mastodonposts.h"
#include "servers/mastodon/mastodonreports.h"
#include "servers/mastodon/mastodonrequests.h"
#include "servers/mastodon/mastodonscheduling.h"
#include "servers/mastodon/mastodonsearch.h"
#include "servers/mastodon/mastodonstream.h"
#include "servers/mastodon/mastodontimelines.h"
#include "servers/server.h"

namespace Godwit::Mastodon
{

class MastodonServer final : public Server
{
public:
    // Sender and clock outlive the server.
    MastodonServer(Sender &sender, Clock &clock, AccountId account, ServerInfo info)
        : m_endpoint(sender, clock, account, std::move(info))
    {
    }

    const ServerInfo &info() const override { return m_endpoint.info(); }

    TimelinesPort &timelines() override { return m_timelines; }

    PostsPort &posts() override { return m_posts; }

    PostingPort &posting() override { return m_posting; }

    SchedulingPort &scheduling() override { return m_scheduling; }

    MarksPort &marks() override { return m_marks; }

    PollsPort &polls() override { return m_polls; }

    PeoplePort &people() override { return m_people; }

    MediaPort &media() override { return m_media; }

    ComposingPort &composing() override { return m_composing; }

    NotificationsPort &notifications() override { return m_notifications; }

    ReportsPort &reports() override { return m_reports; }

    RequestsPort &requests() override { return m_requests; }

    ConversationsPort &conversations() override { return m_conversations; }

    SearchPort &search() override { return m_search; }

    GraphPorts &graph() override { return m_graph; }

    StreamPort *stream() override { return m_endpoint.can(Capability::Streaming) ? &m_stream : nullptr; }

private:
    Endpoint m_endpoint;
    Timelines m_timelines{m_endpoint};
    Posts m_posts{m_endpoint};
    Posting m_posting{m_endpoint};
    Scheduling m_scheduling{m_endpoint};
    Marks m_marks{m_endpoint};
    Polls m_polls{m_endpoint};
    People m_people{m_endpoint};
    Media m_media{m_endpoint};
    Composing m_composing{m_endpoint};
    Notifications m_notifications{m_endpoint};
    Reports m_reports{m_endpoint};
    Requests m_requests{m_endpoint};
    Conversations m_conversations{m_endpoint};
    Search m_search{m_endpoint};
    Graph m_graph{m_endpoint};
    Stream m_stream{m_endpoint};
};

} // namespace Godwit::Mastodon
