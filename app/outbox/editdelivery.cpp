// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "outbox/editdelivery.h"

#include "outbox/delivery.h"
#include "outbox/postmatch.h"
#include "outbox/uploads.h"

#include <qcoro/qcorofuture.h>

namespace Godwit
{

using Kind = ServerError::Kind;

QCoro::Task<> EditDelivery::failed(JournalEntry entry, std::shared_ptr<Server> server, ServerError error)
{
    Verdict verdict = afterFailed(std::move(entry), error, m_desk.moment());
    if (error.kind == Kind::NotFound)
        verdict.entry.act.problemSentence =
            tr("%1 does not find this post, so it was not changed there.").arg(serverName(*server));
    co_await m_desk.keep(std::move(verdict));
}

QCoro::Task<std::optional<PostEdit>> EditDelivery::prepared(JournalEntry entry,
                                                            std::shared_ptr<Server> server)
{
    const auto deed = std::get<EditPost>(entry.act.deed);
    if (!server->info().capabilities.testFlag(Capability::Edit)) {
        co_await refuse(&m_desk, std::move(entry), QStringLiteral("unsupported"),
                        tr("%1 does not let posts be edited. Nothing was changed: delete the post and write "
                           "it anew.")
                            .arg(serverName(*server)));
        co_return std::nullopt;
    }
    std::vector<ActId> uploads;
    for (const EditPost::Media &media : deed.media) {
        if (!media.posted)
            uploads.push_back(media.upload);
    }
    const auto files = co_await uploadedFiles(&m_desk, entry.act.id, uploads);
    if (!files) {
        if (files.error() == UploadGap::Missing)
            co_await refuseForMissingFile(&m_desk, std::move(entry));
        co_return std::nullopt;
    }
    PostEdit edit{deed.text, deed.contentWarning, deed.sensitive, deed.language, {}, deed.poll};
    edit.markdown = deed.markdown && server->info().capabilities.testFlag(Capability::Markdown);
    auto file = files->begin();
    for (const EditPost::Media &media : deed.media)
        edit.media.push_back({media.posted ? media.posted : *file++, media.altText, media.focus});
    co_return edit;
}

QCoro::Task<> EditDelivery::arrived(JournalEntry entry, std::shared_ptr<Server> server, Batch batch)
{
    if (batch.posts.empty() || !batch.posts.front().state.id) {
        ServerError error;
        error.kind = Kind::BadAnswer;
        error.server = server->info().origin;
        co_await failed(std::move(entry), server, error);
        co_return;
    }
    Act &act = entry.act;
    clearProblem(act);
    act.state = Act::State::Sent;
    act.nextTryAt.reset();
    act.resultPost = batch.posts.front().post.key;
    act.resultId = batch.posts.front().state.id;
    act.resultUrl = batch.posts.front().post.url;
    // snac 2.96 takes the warning from a post that is edited, 2.75 leaves the old one (seen).
    const QString wanted = std::get<EditPost>(act.deed).contentWarning;
    if (batch.posts.front().post.contentWarning.simplified() != wanted.simplified()) {
        act.problem = QStringLiteral("warning-lost");
        act.problemSentence =
            tr("%1 changed the text but did not take the content warning. Look at the post there.")
                .arg(serverName(*server));
    }
    const AccountId account = act.account;
    const ActId id = act.id;
    const bool kept = co_await m_desk.keep(std::move(entry));
    co_await m_desk.take(account, std::move(batch));
    if (kept)
        co_await m_desk.removeSpentFiles(id);
}

// The post, moved to the batch's front, when it says what it should.
static bool isDone(const EditPost &deed, const LocalId &id, Batch &batch)
{
    const auto seen = std::ranges::find(batch.posts, id, [](const SeenPost &each) { return each.state.id; });
    if (seen == batch.posts.end() || !saysSame(deed, *seen))
        return false;
    std::rotate(batch.posts.begin(), seen, std::next(seen));
    return true;
}

QCoro::Task<bool> EditDelivery::seenDone(JournalEntry entry, Target target, std::shared_ptr<Server> server)
{
    auto batch = co_await server->posts().post(target.id);
    LocalId id = target.id;
    if (!batch && batch.error().kind == Kind::NotFound) {
        batch = co_await server->posts().resolve(target.key);
        if (batch && !batch->posts.empty())
            id = batch->posts.front().state.id;
    }
    if (!batch) {
        co_await failed(std::move(entry), server, batch.error());
        co_return true;
    }
    if (!isDone(std::get<EditPost>(entry.act.deed), id, *batch))
        co_return false;
    co_await arrived(std::move(entry), server, std::move(*batch));
    co_return true;
}

QCoro::Task<> EditDelivery::send(JournalEntry entry, std::shared_ptr<Server> server)
{
    const auto edit = co_await prepared(entry, server);
    if (!edit)
        co_return;
    const PostKey post = std::get<EditPost>(entry.act.deed).post;
    const AccountId account = entry.act.account;
    auto target = co_await m_desk.target(post, account, server);
    if (!target) {
        co_await failed(std::move(entry), server, target.error());
        co_return;
    }
    if (entry.uncertain > 0 && co_await seenDone(entry, *target, server))
        co_return;
    entry.act.state = Act::State::Sending;
    entry.act.tries += 1;
    entry.act.nextTryAt.reset();
    if (!co_await m_desk.keep(entry))
        co_return;
    entry.revision += 1;
    auto answer = co_await server->posting().edit(target->id, *edit);
    if (!answer && answer.error().kind == Kind::NotFound && target->remembered) {
        // snac gives an edited post another id (seen on 2.75).
        const auto again = co_await m_desk.resolve(target->key, account, server);
        if (again && again->id != target->id)
            answer = co_await server->posting().edit(again->id, *edit);
    }
    if (answer)
        co_await arrived(std::move(entry), server, std::move(*answer));
    else
        co_await failed(std::move(entry), server, answer.error());
}

} // namespace Godwit
