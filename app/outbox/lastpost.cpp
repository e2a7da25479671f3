// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "outbox/lastpost.h"

#include "base/tr.h"

namespace Godwit
{

// A post that is republished is bound as well.
bool isLastPost(const Act &act)
{
    const auto *post = std::get_if<WritePost>(&act.deed);
    return post && act.bound && !post->backdatedTo;
}

QString lastPostSentence(const QString &host)
{
    return tr("It is your last post on %1 and says there where to find you. It waits until %1 takes it.")
        .arg(host);
}

} // namespace Godwit
