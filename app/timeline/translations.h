// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cache/poststore.h"
#include "model/translation.h"
#include "timeline/fetcherror.h"

#include <QHash>
#include <QObject>
#include <qcoro/qcorotask.h>

#include <deque>

namespace Godwit
{

class PostFetcher;

// Posts in the reader's language, as servers translate them. In memory until the engine ends: the newest 200.
class Translations : public QObject
{
    Q_OBJECT

public:
    struct Told {
        // See wordsOf(): once the post says something else, it is no translation of it any more.
        QString of;
        // Unset while the server is asked.
        std::optional<Translation> said;
        // Which asking it is: one that was given up may be answered later.
        quint64 asking = 0;
    };

    // What is translated of a post, alike on every server: each serves its emoji and pages itself.
    static QString wordsOf(const Post &post);

    // Both outlive it.
    Translations(PostFetcher &fetcher, PostStore &posts);

    // Asks the account's server, unless the post is translated or asked for already; LANGUAGE as in "de".
    // What is there is told by all().
    QCoro::Task<FetchResult<void>> ask(AccountId account, PostKey key, QString language);
    // The original is wanted again.
    void forget(const PostKey &key);

    const QHash<PostKey, Told> &all() const { return m_told; }

Q_SIGNALS:
    void changed();

private:
    quint64 note(const PostKey &key, QString of);

    PostFetcher &m_fetcher;
    PostStore &m_posts;
    QHash<PostKey, Told> m_told;
    // The oldest first; may name what is forgotten.
    std::deque<PostKey> m_order;
    quint64 m_askings = 0;
};

} // namespace Godwit
