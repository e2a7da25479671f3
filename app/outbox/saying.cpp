// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "outbox/saying.h"

#include <QFileInfo>
#include <QMimeDatabase>

namespace Godwit
{

using Parts = std::vector<Outbox::Saying::Part>;

// A copy of its own for each account: one may be done with it long before the other.
static QCoro::Task<std::expected<UploadMedia, SayingProblem>> uploadOf(Outbox *outbox, DraftMedia media)
{
    const QFileInfo file(media.path);
    if (!file.isFile() || !file.isReadable())
        co_return std::unexpected(SayingProblem{media.path, {}});
    const auto kept = co_await outbox->keepFile(media.path);
    if (!kept)
        co_return std::unexpected(SayingProblem{{}, kept.error()});
    const QString type = QMimeDatabase().mimeTypeForFile(file).name();
    co_return UploadMedia{*kept, file.fileName(), type.toLatin1(), media.altText, media.focus};
}

// The acts of the draft's files, in order; empty for those that the server has.
static QCoro::Task<std::expected<std::vector<ActId>, SayingProblem>>
addUploads(Outbox *outbox, AccountId account, std::vector<DraftMedia> media, Parts *parts)
{
    std::vector<ActId> ids;
    for (const DraftMedia &item : media) {
        if (item.posted) {
            ids.emplace_back();
            continue;
        }
        auto upload = co_await uploadOf(outbox, item);
        if (!upload)
            co_return std::unexpected(upload.error());
        ids.push_back(outbox->newId());
        parts->push_back({ids.back(), account, std::move(*upload)});
    }
    co_return ids;
}

static std::optional<NewPoll> pollOf(const Draft &draft)
{
    NewPoll poll;
    for (const QString &option : draft.pollOptions) {
        if (!option.trimmed().isEmpty())
            poll.options.append(option.trimmed());
    }
    if (poll.options.size() < 2)
        return std::nullopt;
    poll.multiple = draft.pollMultiple;
    poll.length = std::chrono::seconds(draft.pollSeconds);
    return poll;
}

static bool isSensitive(const Draft &draft)
{
    return !draft.contentWarning.isEmpty() || (draft.sensitive && !draft.media.empty());
}

static WritePost postOf(const Draft &draft, bool canQuote, std::vector<ActId> uploads)
{
    return {.text = draft.spoken(canQuote),
            .contentWarning = draft.contentWarning,
            .sensitive = isSensitive(draft),
            .visibility = draft.visibility,
            .language = draft.language,
            .replyTo = draft.replyTo,
            .quotes = canQuote ? draft.quotes : PostKey(),
            .media = std::move(uploads),
            .poll = pollOf(draft),
            .markdown = draft.markdown,
            .at = draft.at,
            .after = draft.after};
}

EditPost editOf(const Draft &draft, const std::vector<ActId> &uploads)
{
    EditPost edit{.post = draft.edits,
                  .text = draft.text,
                  .contentWarning = draft.contentWarning,
                  .sensitive = isSensitive(draft),
                  .language = draft.language,
                  .media = {},
                  .poll = pollOf(draft),
                  .markdown = draft.markdown};
    for (size_t i = 0; i < draft.media.size(); ++i) {
        const DraftMedia &media = draft.media[i];
        edit.media.push_back({media.posted, uploads[i], media.altText, media.focus, media.previewUrl});
    }
    return edit;
}

Draft draftOf(const PostKey &post, const PostSource &source)
{
    Draft draft = Draft::editing(post);
    draft.text = source.text;
    draft.contentWarning = source.contentWarning;
    draft.sensitive = source.sensitive;
    draft.visibility = source.visibility;
    draft.language = source.language;
    for (const PostedMedia &media : source.media) {
        const Attachment &shown = media.attachment;
        draft.media.push_back({.altText = shown.altText,
                               .focus = shown.focus,
                               .posted = media.id,
                               .previewUrl = shown.previewUrl.isEmpty() ? shown.url : shown.previewUrl});
    }
    if (source.poll) {
        draft.pollOptions = source.poll->options;
        draft.pollMultiple = source.poll->multiple;
        draft.pollSeconds = int(source.poll->length.count());
    }
    return draft;
}

static void dropCopies(Outbox *outbox, const Parts &parts)
{
    for (const Outbox::Saying::Part &part : parts) {
        if (const auto *media = std::get_if<UploadMedia>(&part.deed))
            outbox->dropFile(media->storedPath);
    }
}

static QCoro::Task<std::expected<Deed, SayingProblem>> deedOf(Outbox *outbox, Speaker::Voice voice,
                                                              Draft draft, Parts *parts)
{
    auto uploads = co_await addUploads(outbox, voice.account, draft.media, parts);
    if (!uploads)
        co_return std::unexpected(uploads.error());
    if (draft.edits)
        co_return editOf(draft, *uploads);
    co_return postOf(draft, voice.canQuote, std::move(*uploads));
}

// The posts of a thread, each as a draft of its own that answers the one before it.
static std::vector<Draft> postsOf(const Draft &draft)
{
    std::vector<Draft> posts;
    for (DraftPart &part : draft.parts()) {
        Draft post = draft;
        post.setPart(std::move(part));
        if (!posts.empty()) {
            post.quotes = PostKey();
            // It waits for the one before, and that for its time.
            post.at.reset();
            post.after = ActId();
        }
        posts.push_back(std::move(post));
    }
    return posts;
}

// Gives the acts of the posts, in order.
static QCoro::Task<std::expected<std::vector<ActId>, SayingProblem>>
addPosts(Outbox *outbox, Speaker::Voice voice, Draft draft, Parts *parts)
{
    std::vector<ActId> said;
    for (Draft &post : postsOf(draft)) {
        if (!said.empty())
            post.replyTo = localKeyOf(said.back());
        auto deed = co_await deedOf(outbox, voice, post, parts);
        if (!deed)
            co_return std::unexpected(deed.error());
        said.push_back(outbox->newId());
        parts->push_back({said.back(), voice.account, std::move(*deed)});
    }
    co_return said;
}

QCoro::Task<std::expected<std::vector<ActId>, SayingProblem>> sayDraft(Outbox *outbox, Speaker speaker,
                                                                       Draft draft)
{
    Outbox::Saying saying;
    saying.draft = DraftPlace{speaker.persona, draft.place};
    saying.noteLate = std::move(speaker.noteLate);
    if (draft.edits || draft.replaces)
        speaker.voices.resize(1);
    std::vector<ActId> said;
    for (const Speaker::Voice &voice : speaker.voices) {
        const auto posts = co_await addPosts(outbox, voice, draft, &saying.parts);
        if (!posts) {
            dropCopies(outbox, saying.parts);
            co_return std::unexpected(posts.error());
        }
        said.insert(said.end(), posts->begin(), posts->end());
        if (draft.replaces) {
            const AccountId author = speaker.author ? speaker.author : voice.account;
            saying.parts.push_back({outbox->newId(), author, DeletePost{draft.replaces, said.back()}});
        }
    }
    // From the account that it names, it would tell nobody anything. Its files stay with it.
    for (Outbox::Saying::Part &part : saying.parts)
        part.bound = draft.isLastPost() && !std::holds_alternative<UploadMedia>(part.deed);
    const Parts parts = saying.parts;
    const auto added = co_await outbox->add(std::move(saying));
    if (!added) {
        dropCopies(outbox, parts);
        co_return std::unexpected(SayingProblem{{}, added.error()});
    }
    // Copies that were the draft's own, as of a pasted picture.
    draft.forEachFile([outbox](const DraftMedia &media) { outbox->dropFile(media.path); });
    co_return said;
}

} // namespace Godwit
