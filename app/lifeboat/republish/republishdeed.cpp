// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lifeboat/republish/republishdeed.h"

#include "model/archivefile.h"
#include "text/counting.h"
#include "text/plaintext.h"

#include <QRegularExpression>

#include <algorithm>

namespace Godwit
{

using namespace Qt::StringLiterals;

namespace
{

// X's archive has a boost as a post of one's own that begins so, cut off.
bool isOldBoost(const QString &text)
{
    static const QRegularExpression pattern(u"\\ART @\\w{1,30}: "_s);
    return pattern.match(text).hasMatch();
}

// GoToSocial refuses a mention of anybody but the author (its source, status/create.go): the owner of the
// archive is somebody else there, too, unless it is the same account.
bool mentionsOthers(const Post &post, const RepublishRules &rules)
{
    const auto isOther = [&](const PersonKey &person) { return person != rules.target; };
    if (std::ranges::any_of(post.mentions, isOther))
        return true;
    return std::ranges::any_of(post.text.blocks, [&](const TextBlock &block) {
        return std::ranges::any_of(block.spans, [&](const TextSpan &span) {
            return span.kind == TextSpan::Kind::Mention && isOther(PersonKey(span.target));
        });
    });
}

bool knowsAudience(Visibility visibility, Capabilities can)
{
    switch (visibility) {
    case Visibility::Public:
        return true;
    case Visibility::Unlisted:
        return can.testFlag(Capability::Unlisted);
    case Visibility::Followers:
        return can.testFlag(Capability::FollowersOnly);
    case Visibility::Direct:
        return can.testFlag(Capability::Direct);
    }
    Q_UNREACHABLE_RETURN(false);
}

std::optional<RepublishSkip> skipOfAudience(const Post &post, const RepublishRules &rules)
{
    if (post.visibility == Visibility::Direct && !rules.choices.direct)
        return RepublishSkip::Direct;
    if (post.visibility == Visibility::Followers && !rules.choices.followers)
        return RepublishSkip::Followers;
    if (!knowsAudience(republishVisibility(post, rules.choices), rules.capabilities))
        return RepublishSkip::Audience;
    return std::nullopt;
}

std::optional<RepublishSkip> skipOfFiles(const ArchiveStore::OwnPost &own, const PostLimits &limits)
{
    const std::vector<Attachment> &attachments = own.post.attachments;
    if (qsizetype(attachments.size()) > limits.attachments)
        return RepublishSkip::TooManyFiles;
    for (size_t n = 0; n < attachments.size(); ++n) {
        const bool isImage = attachments[n].kind == Attachment::Kind::Image;
        const qint64 most = isImage ? limits.imageBytes : limits.videoBytes;
        const qint64 bytes = n < own.files.size() ? own.files[n] : 0;
        if (bytes == 0 || !isArchiveFile(attachments[n].url))
            return RepublishSkip::FileMissing;
        if (most > 0 && bytes > most)
            return RepublishSkip::FileTooLarge;
        if (attachments[n].altText.size() > limits.altTextCharacters)
            return RepublishSkip::AltTextTooLong;
    }
    return std::nullopt;
}

} // namespace

QString republishText(const Post &post)
{
    RichText text = post.text;
    for (TextBlock &block : text.blocks) {
        for (TextSpan &span : block.spans) {
            if (span.kind == TextSpan::Kind::Link && !span.target.startsWith("mailto:"_L1))
                span.text = span.target;
        }
    }
    QString written = plainText(text).trimmed();
    if (post.quote && post.quote->post && !written.contains(post.quote->post.toString()))
        written += (written.isEmpty() ? u""_s : u"\n\n"_s) + post.quote->post.toString();
    return written;
}

Visibility republishVisibility(const Post &post, const RepublishChoices &choices)
{
    return std::max(post.visibility, choices.widest);
}

WritePost republishDeed(const Post &post, const RepublishChoices &choices)
{
    WritePost deed;
    deed.text = republishText(post);
    deed.contentWarning = post.contentWarning;
    deed.sensitive = post.sensitive;
    deed.visibility = republishVisibility(post, choices);
    deed.language = post.language;
    deed.backdatedTo = post.createdAt;
    return deed;
}

std::optional<RepublishSkip> republishSkipOf(const ArchiveStore::OwnPost &own, const RepublishRules &rules)
{
    const Post &post = own.post;
    if (own.gone)
        return RepublishSkip::Deleted;
    const QString text = republishText(post);
    if (isOldBoost(text))
        return RepublishSkip::Boost;
    if (const auto skip = skipOfAudience(post, rules))
        return skip;
    if (post.poll)
        return RepublishSkip::Poll;
    if (post.isReply && !own.parent)
        return RepublishSkip::Reply;
    if (mentionsOthers(post, rules))
        return RepublishSkip::Mention;
    if (text.isEmpty() && post.attachments.empty())
        return RepublishSkip::Empty;
    if (countCharacters(text, post.contentWarning, rules.limits) > rules.limits.characters)
        return RepublishSkip::TooLong;
    return skipOfFiles(own, rules.limits);
}

} // namespace Godwit
