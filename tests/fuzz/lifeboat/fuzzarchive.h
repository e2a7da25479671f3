// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "heldreader.h"
#include "lifeboat/archive/archiverun.h"
#include "model/archivefile.h"

#include <cstdlib>

namespace Godwit
{

// As an import reads it. Whatever it holds, what is taken is the owner's, of the owner's server and has a
// time that can be.
inline void readWhole(const std::vector<std::pair<QString, QByteArray>> &files)
{
    const std::atomic<bool> stop = false;
    HeldReader first(files);
    const auto head = readArchiveHead(first, QStringLiteral("input"), stop);
    if (!head)
        return;
    ArchiveSink sink;
    sink.take = [&head](ArchivePart part) -> StoreResult<TakenPart> {
        for (const SeenPost &seen : part.posts) {
            const Post &post = seen.post;
            const bool isOwn = post.author == head->owner.profile.key &&
                               QUrl(post.key.toString()).host() == QUrl(post.author.toString()).host();
            if (!isOwn || toMs(post.createdAt) <= 0)
                std::abort();
            for (const Attachment &attachment : post.attachments) {
                if (!attachment.url.isEmpty() && !isArchiveFile(attachment.url) &&
                    !attachment.url.startsWith(QLatin1StringView("https://")))
                    std::abort();
            }
        }
        return TakenPart{};
    };
    sink.media = {[](QByteArrayView) { return false; }, {}, {}, {}, {}, 0};
    HeldReader second(files);
    ArchiveRun run(*head, sink, {}, stop);
    if (const auto done = run.run(second); !done && backupSentence(done.error()).isEmpty())
        std::abort();
}

} // namespace Godwit
