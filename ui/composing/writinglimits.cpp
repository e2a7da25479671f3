// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/composing/writinglimits.h"

#include <algorithm>

namespace Godwit
{

// 0: not said.
static qint64 tighter(qint64 left, qint64 right)
{
    return left > 0 && right > 0 ? std::min(left, right) : std::max(left, right);
}

static void tighten(PostLimits &limits, const PostLimits &other)
{
    limits.imageBytes = tighter(limits.imageBytes, other.imageBytes);
    limits.videoBytes = tighter(limits.videoBytes, other.videoBytes);
    limits.altTextCharacters = std::min(limits.altTextCharacters, other.altTextCharacters);
    limits.pollOptions = std::min(limits.pollOptions, other.pollOptions);
    limits.pollOptionCharacters = std::min(limits.pollOptionCharacters, other.pollOptionCharacters);
    limits.pollMinSeconds = std::max(limits.pollMinSeconds, other.pollMinSeconds);
    limits.pollMaxSeconds = std::min(limits.pollMaxSeconds, other.pollMaxSeconds);
    if (limits.mediaTypes.isEmpty())
        limits.mediaTypes = other.mediaTypes;
    else if (!other.mediaTypes.isEmpty())
        limits.mediaTypes.removeIf([&](const QString &type) { return !other.mediaTypes.contains(type); });
}

WritingLimits commonLimits(const std::vector<const Account *> &accounts)
{
    WritingLimits common;
    if (accounts.empty())
        return common;
    common.limits = accounts.front()->server.limits;
    common.capabilities = accounts.front()->server.capabilities;
    common.server = accounts.front()->server.origin.toDisplayString();
    for (const Account *account : accounts) {
        const ServerInfo &server = account->server;
        if (server.limits.attachments < common.limits.attachments) {
            common.limits.attachments = server.limits.attachments;
            common.server = server.origin.toDisplayString();
        }
        tighten(common.limits, server.limits);
        common.capabilities &= server.capabilities;
    }
    return common;
}

} // namespace Godwit
