// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/postargument.h"

#include "base/tr.h"
#include "engine/engine.h"
#include "timeline/personfinder.h"
#include "timeline/postfetcher.h"

#include <QUrl>

namespace Godwit
{

// By its URI, or by the address of the page on which the account's server shows it: that ends with what the
// server calls the post.
static QCoro::Task<StoreResult<std::optional<PostView>>> cachedPost(Session *session, Account account,
                                                                    QString named)
{
    PostStore &posts = session->engine().posts();
    auto view = co_await posts.post(PostKey(named), session->viewers());
    if (!view || *view)
        co_return view;
    const LocalId last(QUrl(named).fileName());
    const auto key = co_await posts.postOfLocalId(last, account.id);
    if (!key)
        co_return std::unexpected(key.error());
    if (last.isEmpty() || key->isEmpty())
        co_return std::optional<PostView>();
    view = co_await posts.post(*key, session->viewers());
    if (view && *view && (*view)->post.url != named)
        co_return std::optional<PostView>();
    co_return view;
}

QCoro::Task<std::expected<PostView, Failure>> findPost(Session *session, Account account, QString named)
{
    Engine &engine = session->engine();
    auto cached = co_await cachedPost(session, account, named);
    if (!cached)
        co_return fail(cached.error());
    if (*cached)
        co_return std::move(**cached);
    if (account.imported)
        co_return fail(ExitCode::NotFound, "not-found",
                       tr("This post is not in the archive of @%1.").arg(account.handle));
    if (session->isOffline())
        co_return fail(ExitCode::NotFound, "not-found",
                       tr("This post has not been cached here, and --offline was given."));
    const auto key = co_await engine.postFetcher().post(account.id, named);
    if (!key)
        co_return fail(key.error());
    auto found = co_await engine.posts().post(*key, session->viewers());
    if (!found)
        co_return fail(found.error());
    if (!*found)
        co_return fail(ExitCode::NotFound, "not-found",
                       tr("%1 does not find this post: it may be deleted, or not be for your eyes.")
                           .arg(account.server.origin.toDisplayString()));
    co_return std::move(**found);
}

QCoro::Task<std::expected<Profile, Failure>> findPerson(Session *session, Account account, QString named)
{
    Engine &engine = session->engine();
    QString handle = named;
    if (handle.startsWith(QLatin1Char('@')))
        handle.remove(0, 1);
    // A bare name is somebody of the account's own server.
    if (!handle.contains(QLatin1Char('@')) && !handle.contains(QLatin1String("://")))
        handle += QLatin1Char('@') + account.server.domain;
    auto cached = co_await engine.posts().person(handle);
    if (!cached)
        co_return fail(cached.error());
    if (*cached)
        co_return std::move(**cached);
    if (account.imported)
        co_return fail(ExitCode::NotFound, "not-found",
                       tr("%1 is not in the archive of @%2.").arg(named, account.handle));
    if (session->isOffline())
        co_return fail(ExitCode::NotFound, "not-found",
                       tr("%1 has not been seen here yet, and --offline was given.").arg(named));
    auto found = co_await engine.personFinder().fetch(account.id, handle);
    if (!found)
        co_return fail(found.error());
    co_return std::move(*found);
}

} // namespace Godwit
