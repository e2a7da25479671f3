// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/timelinekey.h"

#include <array>
#include <utility>

namespace Godwit
{

static const std::array<std::pair<TimelineKind, const char *>, 12> kindWords{{
    {TimelineKind::Home, "home"},
    {TimelineKind::Local, "local"},
    {TimelineKind::Federated, "federated"},
    {TimelineKind::Hashtag, "tag"},
    {TimelineKind::Profile, "profile"},
    {TimelineKind::Bookmarks, "bookmarks"},
    {TimelineKind::Favourites, "favourites"},
    {TimelineKind::List, "list"},
    {TimelineKind::ProfileReplies, "replies"},
    {TimelineKind::ProfileMedia, "media"},
    {TimelineKind::ProfilePinned, "pinned"},
    {TimelineKind::Everywhere, "everywhere"},
}};

QString timelineKindWord(TimelineKind kind)
{
    for (const auto &[known, word] : kindWords) {
        if (known == kind)
            return QLatin1String(word);
    }
    Q_UNREACHABLE_RETURN({});
}

std::optional<TimelineKind> timelineKindFromWord(const QString &word)
{
    for (const auto &[kind, known] : kindWords) {
        if (word == QLatin1String(known))
            return kind;
    }
    return std::nullopt;
}

} // namespace Godwit
