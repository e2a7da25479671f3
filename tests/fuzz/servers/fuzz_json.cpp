// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "servers/mastodon/instancereader.h"
#include "servers/mastodon/reader.h"
#include "servers/mastodon/streamreader.h"

#include <cstdlib>

using namespace Godwit;

// What a batch must keep whatever came: the cache relies on it.
static void check(const Batch &batch)
{
    for (const SeenPost &seen : batch.posts) {
        if (seen.post.key.isEmpty() || seen.post.author.isEmpty() || seen.state.id.isEmpty())
            std::abort();
    }
    for (const SeenPerson &seen : batch.people) {
        if (seen.profile.key.isEmpty() || !seen.profile.handle.contains(u'@'))
            std::abort();
    }
}

static Mastodon::ReaderContext contextOf(quint8 choice)
{
    ServerInfo info;
    const bool plain = choice & 0x80;
    info.origin = *Origin::fromUrl(
        QUrl(plain ? QStringLiteral("http://127.0.0.1:8001") : QStringLiteral("https://a.example")));
    info.software = Software(choice % 12);
    return Mastodon::readerContext(info, instantFromMs(1'790'000'000'000));
}

// The first byte chooses the server, the second the answer; the rest is its body.
extern "C" int LLVMFuzzerTestOneInput(const quint8 *data, size_t size)
{
    if (size < 2)
        return 0;
    const auto context = contextOf(data[0]);
    Response response;
    response.status = 200;
    response.body = QByteArray(reinterpret_cast<const char *>(data) + 2, qsizetype(size - 2));
    switch (data[1] % 8) {
    case 0:
        if (const auto page = Mastodon::readTimeline(context, response))
            check(page->batch);
        break;
    case 1:
        if (const auto page = Mastodon::readNotifications(context, response))
            check(page->batch);
        break;
    case 2:
        if (const auto page = Mastodon::readGroupedNotifications(context, response))
            check(page->batch);
        break;
    case 3:
        if (const auto found = Mastodon::readSearch(context, response))
            check(found->batch);
        break;
    case 4:
        if (const auto thread = Mastodon::readThread(context, response, response))
            check(thread->batch);
        break;
    case 5: {
        ServerInfo info;
        info.origin = context.origin;
        Mastodon::readInstance(response.body, info);
        Mastodon::readNodeInfo(response.body);
        Mastodon::readNodeInfoPath(response.body, context.origin);
        break;
    }
    case 6: {
        const auto event = Mastodon::readStreamMessage(context, response.body);
        break;
    }
    default: {
        const auto people = Mastodon::readPeople(context, response);
        const auto relationship = Mastodon::readRelationship(context, response);
        const auto media = Mastodon::readMedia(context, response);
        if (const auto batch = Mastodon::readPost(context, response); batch && batch->posts.empty())
            std::abort();
        break;
    }
    }
    return 0;
}
