// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "servers/mastodon/conversationreader.h"

#include "servers/mastodon/gatherer.h"
#include "servers/mastodon/linkheader.h"
#include "servers/mastodon/postreader.h"

#include <algorithm>

namespace Godwit::Mastodon
{

static std::optional<Conversation> readConversation(Gatherer &gatherer, const QJsonObject &object)
{
    Conversation conversation;
    conversation.id = idAt(object, "id"_L1);
    if (conversation.id.isEmpty()) {
        gatherer.skip("conversation", object, "no id");
        return std::nullopt;
    }
    for (const QJsonValue account : object.value("accounts"_L1).toArray()) {
        if (conversation.people.size() >= size_t(mostItems))
            break;
        const PersonKey person = gatherer.addPerson(account);
        if (!person.isEmpty() && std::ranges::find(conversation.people, person) == conversation.people.end())
            conversation.people.push_back(person);
    }
    // Null when the last post was deleted: the next one has another conversation's place.
    const QJsonObject last = object.value("last_status"_L1).toObject();
    if (last.isEmpty())
        return std::nullopt;
    gatherer.learnPeople({last});
    const auto post = readPostItem(gatherer, last);
    if (!post)
        return std::nullopt;
    conversation.last = post->post;
    conversation.at = timeAt(last, "created_at"_L1).value_or(gatherer.context().receivedAt);
    conversation.unread = flagAt(object, "unread"_L1);
    return conversation;
}

ServerResult<ConversationPage> readConversations(const ReaderContext &context, const Response &response)
{
    const auto list = rootList(context, response);
    if (!list)
        return std::unexpected(list.error());
    Gatherer gatherer(context);
    ConversationPage page;
    qsizetype seen = 0;
    for (const QJsonValue item : *list) {
        if (++seen > mostItems)
            break;
        if (auto conversation = readConversation(gatherer, item.toObject()))
            page.items.push_back(std::move(*conversation));
    }
    page.batch = gatherer.take();
    // An empty last page may name a next one, as GoToSocial's do.
    if (!list->isEmpty())
        page.older = readLinkHeader(response.header("link")).older;
    return page;
}

} // namespace Godwit::Mastodon
