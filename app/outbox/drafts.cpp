// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "outbox/drafts.h"

#include "outbox/draftrows.h"

namespace Godwit
{

using namespace Qt::StringLiterals;

Draft Draft::answering(const PostKey &post)
{
    return {.place = post.toString(), .replyTo = post};
}

Draft Draft::quoting(const PostKey &post, const QString &url)
{
    return {.place = "quote "_L1 + post.toString(), .quotes = post, .quotesUrl = url};
}

Draft Draft::editing(const PostKey &post)
{
    return {.place = "edit "_L1 + post.toString(), .edits = post};
}

Draft Draft::replacing(const PostKey &post)
{
    return {.place = "anew "_L1 + post.toString(), .replaces = post};
}

Draft Draft::lastPost(AccountId account, const QString &text)
{
    if (!account)
        return {.place = u"last"_s, .text = text};
    return {.place = "last "_L1 + QString::number(account.value()), .accounts = {account}, .text = text};
}

Draft Draft::takenBack(const ActId &act)
{
    return {.place = "back "_L1 + act.toString()};
}

QString Draft::spoken(bool canQuote) const
{
    if (!quotes || canQuote || quotesUrl.isEmpty() || text.contains(quotesUrl))
        return text;
    return text.trimmed().isEmpty() ? quotesUrl : text.trimmed() + "\n\n"_L1 + quotesUrl;
}

bool DraftPart::isEmpty() const
{
    const auto blank = [](const QString &option) { return option.isEmpty(); };
    return text.isEmpty() && media.empty() && std::ranges::all_of(pollOptions, blank);
}

DraftPart Draft::part() const
{
    return {.text = text,
            .sensitive = sensitive,
            .media = media,
            .pollOptions = pollOptions,
            .pollMultiple = pollMultiple,
            .pollSeconds = pollSeconds};
}

void Draft::setPart(DraftPart part)
{
    text = std::move(part.text);
    sensitive = part.sensitive;
    media = std::move(part.media);
    pollOptions = std::move(part.pollOptions);
    pollMultiple = part.pollMultiple;
    pollSeconds = part.pollSeconds;
}

std::vector<DraftPart> Draft::parts() const
{
    std::vector<DraftPart> all = earlier;
    all.push_back(part());
    all.insert(all.end(), later.begin(), later.end());
    return all;
}

void Draft::setParts(std::vector<DraftPart> parts, size_t current)
{
    const auto at = parts.begin() + qptrdiff(current);
    earlier.assign(parts.begin(), at);
    later.assign(at + 1, parts.end());
    setPart(std::move(*at));
}

bool Draft::staysBehind() const
{
    return edits || isLastPost();
}

bool Draft::isLastPost() const
{
    return place == "last"_L1 || place.startsWith("last "_L1);
}

bool Draft::handOver(AccountId from, AccountId to)
{
    const auto found = std::ranges::find(accounts, from);
    if (staysBehind() || found == accounts.end() || from == to)
        return false;
    if (std::ranges::contains(accounts, to))
        accounts.erase(found);
    else
        *found = to;
    return true;
}

void Draft::forEachFile(const std::function<void(DraftMedia &)> &change)
{
    std::ranges::for_each(media, change);
    for (auto *parts : {&earlier, &later}) {
        for (DraftPart &part : *parts)
            std::ranges::for_each(part.media, change);
    }
}

bool Draft::isEmpty() const
{
    return contentWarning.isEmpty() && std::ranges::all_of(parts(), &DraftPart::isEmpty);
}

static Draft asStored(Draft draft, const KeptFiles &files)
{
    draft.forEachFile([&files](DraftMedia &media) { media.path = files.stored(media.path); });
    return draft;
}

static Draft asShown(Draft draft, const KeptFiles &files)
{
    draft.forEachFile([&files](DraftMedia &media) {
        if (!media.path.isEmpty())
            media.path = files.absolute(media.path);
    });
    return draft;
}

QFuture<StoreResult<void>> Drafts::keep(PersonaId persona, Draft draft, Instant at)
{
    return m_userMade.write(
        [persona, at, draft = asStored(std::move(draft), m_files)](Connection &connection) {
            return DraftRows::put(connection, persona, draft, at);
        });
}

QFuture<StoreResult<Draft>> Drafts::draft(PersonaId persona, Draft blank)
{
    return m_userMade.read(
        [persona, blank = std::move(blank), files = m_files](Connection &connection) -> StoreResult<Draft> {
            auto kept = DraftRows::find(connection, {persona, blank.place});
            if (!kept)
                return std::unexpected(kept.error());
            return *kept ? asShown(std::move(**kept), files) : blank;
        });
}

QFuture<StoreResult<std::vector<Draft>>> Drafts::all(PersonaId persona)
{
    return m_userMade.read(
        [persona, files = m_files](Connection &connection) -> StoreResult<std::vector<Draft>> {
            auto drafts = DraftRows::all(connection, persona);
            if (!drafts)
                return drafts;
            for (Draft &draft : *drafts)
                draft = asShown(std::move(draft), files);
            return drafts;
        });
}

StoreResult<void> Drafts::carry(Connection &connection, PersonaId from, PersonaId to)
{
    return DraftRows::carry(connection, from, to);
}

} // namespace Godwit
