// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewmodels/rowmaker.h"

#include "base/tr.h"
#include "text/codehighlight.h"
#include "text/plaintext.h"
#include "timeline/pollwatch.h"
#include "ui/viewmodels/pollmaker.h"
#include "ui/viewmodels/rowwords.h"
#include "ui/viewmodels/sources.h"

namespace Godwit
{

RowMaker::RowMaker(Surroundings with) : m_with(std::move(with))
{
    for (const Act &act : m_with.waiting) {
        const auto *react = std::get_if<ReactToPost>(&act.deed);
        if (act.state == Act::State::Rejected) {
            if (react && !act.bound)
                m_refused[size_t(react->reaction)].insert(react->post.toString(), react->on);
            continue;
        }
        if (const auto *edit = std::get_if<EditPost>(&act.deed))
            m_edits.insert(edit->post.toString(), *edit);
        const auto *removal = std::get_if<DeletePost>(&act.deed);
        if (removal && !removal->after)
            m_going.insert(removal->post.toString());
        if (const auto *vote = std::get_if<Vote>(&act.deed))
            m_votes.insert(vote->post.toString(), *vote);
        if (!react)
            continue;
        m_said[size_t(react->reaction)].insert(react->post.toString(), react->on);
    }
}

static bool hasEmoji(const RichText &text)
{
    return std::ranges::any_of(text.blocks, [](const TextBlock &block) {
        return std::ranges::any_of(block.spans,
                                   [](const TextSpan &span) { return span.kind == TextSpan::Kind::Emoji; });
    });
}

static QList<NamePartRow> namePartsOf(const TextBlock &name, const MarkupStyle &style)
{
    QList<NamePartRow> parts;
    for (const TextSpan &span : name.spans) {
        TextBlock part;
        part.spans.push_back(span);
        if (span.kind == TextSpan::Kind::Emoji)
            parts.append({.emoji = QStringLiteral("image://emoji/") + imageHash(span.target)});
        else
            parts.append({.markup = toMarkup(part, style)});
    }
    return parts;
}

bool RowMaker::isGoing(const PostView &view) const
{
    return m_going.contains(view.post.key.toString());
}

PersonRow RowMaker::person(const Profile &profile) const
{
    PersonRow row;
    row.key = profile.key.toString();
    row.name = spokenName(profile.displayName);
    if (row.name.isEmpty())
        row.name = profile.handle.section(QLatin1Char('@'), 0, 0);
    else if (hasEmoji(profile.displayName) || !m_with.style.marked.isEmpty()) {
        m_with.emoji->remember(profile.displayName);
        row.nameMarkup = toMarkup(profile.displayName.blocks.front(), m_with.style);
        row.nameParts = namePartsOf(profile.displayName.blocks.front(), m_with.style);
    }
    row.handle = QLatin1Char('@') + profile.handle;
    row.avatar = avatarSource(profile.avatarUrl);
    return row;
}

// Distances of lines in the type scale: what the style was made with, and the others.
static constexpr int bodyLine = 22;
static constexpr int titleLine = 24;
static constexpr int quoteLine = 19;
static constexpr int labelLine = 18;

MarkupStyle RowMaker::lined(int line) const
{
    MarkupStyle style = m_with.style;
    style.lineHeight = qRound(double(style.lineHeight) * line / bodyLine);
    return style;
}

QString RowMaker::markup(const RichText &text, int line) const
{
    m_with.emoji->remember(text);
    return toMarkup(text, lined(line));
}

QString RowMaker::bodyMarkup(const RichText &text) const
{
    return markup(text, bodyLine);
}

QString RowMaker::labelMarkup(const RichText &text) const
{
    return markup(text, labelLine);
}

RowMaker RowMaker::enlarged() const
{
    RowMaker maker = *this;
    maker.m_with.style = lined(titleLine);
    return maker;
}

static bool standsAlone(const TextBlock &block)
{
    return block.kind == TextBlock::Kind::Code;
}

QList<BlockRow> blockRows(const RichText &text, const MarkupStyle &style)
{
    QList<BlockRow> rows;
    RichText flowing;
    const auto flow = [&] {
        if (!flowing.blocks.empty())
            rows.append({.markup = toMarkup(flowing, style)});
        flowing.blocks.clear();
    };
    for (const TextBlock &block : text.blocks) {
        if (!standsAlone(block)) {
            flowing.blocks.push_back(block);
            continue;
        }
        flow();
        const QString known = languageName(block.language);
        rows.append({.code = true,
                     .markup = toMarkup(block, style),
                     .language = known.isEmpty() ? block.language : known,
                     .plain = plainText(RichText{{block}})});
    }
    flow();
    return rows;
}

// Told by its name: what it is is seen once it is played.
static bool mayMove(const Attachment &attachment)
{
    const QString path = QUrl(attachment.url).path();
    return (attachment.kind == Attachment::Kind::Image || attachment.kind == Attachment::Kind::Gif) &&
           (path.endsWith(QLatin1String(".gif"), Qt::CaseInsensitive) ||
            path.endsWith(QLatin1String(".webp"), Qt::CaseInsensitive));
}

static MediaRow mediaOf(const Attachment &attachment)
{
    MediaRow row;
    row.kind = attachmentWord(attachment.kind);
    row.source = imageSource(attachment.previewUrl.isEmpty() && attachment.kind == Attachment::Kind::Image
                                 ? attachment.url
                                 : attachment.previewUrl);
    row.blur = blurSource(attachment.blurhash);
    row.url = attachment.url.isEmpty() ? attachment.remoteUrl : attachment.url;
    row.alt = attachment.altText;
    if (attachment.size.height() > 0)
        row.ratio = double(attachment.size.width()) / attachment.size.height();
    if (attachment.durationSeconds > 0)
        row.length = lengthWords(attachment.durationSeconds);
    if (mayMove(attachment))
        row.moving = imageSource(attachment.url);
    return row;
}

static CardRow cardOf(const LinkCard &card)
{
    const QString host = QUrl(card.url).host(QUrl::FullyEncoded);
    return {.url = card.url,
            .title = card.title.isEmpty() ? card.url : card.title,
            .description = card.description.simplified(),
            .provider = host.isEmpty() ? card.provider : host,
            .image = imageSource(card.imageUrl)};
}

static QString firstLinkOf(const RichText &text)
{
    for (const TextBlock &block : text.blocks) {
        const auto link = std::ranges::find(block.spans, TextSpan::Kind::Link, &TextSpan::kind);
        if (link != block.spans.end())
            return link->target;
    }
    return {};
}

QuoteRow RowMaker::quote(const PostView &view) const
{
    if (!view.post.quote)
        return {};
    if (!view.quoted)
        return {.instead = quoteWords(view.post.quote->state)};
    return {.key = view.quoted->post.key.toString(),
            .author = person(view.quoted->author),
            .markup = markup(view.quoted->post.text, quoteLine)};
}

PollRow RowMaker::poll(const PostView &view) const
{
    const Poll &poll = *view.post.poll;
    if (m_with.polls && !poll.closed && poll.closesAt && view.seenBy)
        m_with.polls->watch(view.seenBy, view.post.key, *poll.closesAt);
    const auto waiting = m_votes.constFind(view.post.key.toString());
    return pollRow(poll, waiting == m_votes.cend() ? nullptr : &*waiting,
                   m_with.own.contains(view.post.author), m_with.now);
}

void RowMaker::fillBody(PostRow &row, const PostView &view) const
{
    const Post &post = view.post;
    row.warning = post.contentWarning.simplified();
    row.sensitive = post.sensitive;
    row.folded = foldedWords(post);
    m_with.emoji->remember(post.text);
    row.blocks = blockRows(post.text, m_with.style);
    row.plain = plainText(post.text);
    row.firstLink = firstLinkOf(post.text);
    for (const Attachment &attachment : post.attachments)
        row.media.append(mediaOf(attachment));
    if (post.poll)
        row.poll = poll(view);
    if (post.card && post.attachments.empty() && !post.quote)
        row.card = cardOf(*post.card);
    row.quote = quote(view);
}

bool RowMaker::said(Reaction reaction, const QString &post, bool asTheServerSays) const
{
    return m_said[size_t(reaction)].value(post, asTheServerSays);
}

bool RowMaker::isPending(Reaction reaction, const QString &post) const
{
    return m_said[size_t(reaction)].contains(post);
}

bool RowMaker::isRefused(Reaction reaction, const QString &post, bool isSo) const
{
    return !isPending(reaction, post) && m_refused[size_t(reaction)].value(post, isSo) != isSo;
}

void RowMaker::fillState(PostRow &row, const PostView &view) const
{
    row.replies = countWords(view.post.counts.replies);
    row.boosts = countWords(view.post.counts.boosts);
    row.favourites = countWords(view.post.counts.favourites);
    row.boosted = said(Reaction::Boost, row.key, view.state.boosted);
    row.favourited = said(Reaction::Favourite, row.key, view.state.favourited);
    row.bookmarked = said(Reaction::Bookmark, row.key, view.state.bookmarked);
    row.pinned = said(Reaction::Pin, row.key, view.state.pinned);
    row.threadMuted = said(Reaction::MuteThread, row.key, view.state.threadMuted);
    row.boostPending = isPending(Reaction::Boost, row.key);
    row.favouritePending = isPending(Reaction::Favourite, row.key);
    row.bookmarkPending = isPending(Reaction::Bookmark, row.key);
    row.boostRefused = isRefused(Reaction::Boost, row.key, row.boosted);
    row.favouriteRefused = isRefused(Reaction::Favourite, row.key, row.favourited);
    row.bookmarkRefused = isRefused(Reaction::Bookmark, row.key, row.bookmarked);
    row.own = m_with.own.contains(view.post.author);
    row.yourCopy = view.yourCopy;
}

static bool isForeign(const QString &language)
{
    const QString known = language.section(u'-', 0, 0);
    return !known.isEmpty() && known.compare(readersLanguage(), Qt::CaseInsensitive) != 0;
}

static QString translatedWords(const std::optional<Translation> &said)
{
    if (!said)
        return tr("Translating…");
    const QString from = languageWords(said->from);
    if (from.isEmpty() && said->by.isEmpty())
        return tr("Translated");
    if (from.isEmpty())
        return tr("Translated by %1").arg(said->by);
    if (said->by.isEmpty())
        return tr("Translated from %1").arg(from);
    return tr("Translated from %1 by %2").arg(from, said->by);
}

void RowMaker::overlayTranslation(PostRow &row, const Post &post) const
{
    const bool isOpen = post.visibility == Visibility::Public || post.visibility == Visibility::Unlisted;
    row.translatable = m_with.translates && isOpen && !row.blocks.isEmpty() && isForeign(post.language);
    const auto told = m_with.translations.constFind(post.key);
    if (told == m_with.translations.cend() || told->of != Translations::wordsOf(post))
        return;
    row.translated = translatedWords(told->said);
    if (!told->said)
        return;
    const Translation &said = *told->said;
    m_with.emoji->remember(said.text);
    row.blocks = blockRows(said.text, m_with.style);
    row.plain = plainText(said.text);
    if (!said.contentWarning.isEmpty())
        row.warning = said.contentWarning.simplified();
    if (said.pollOptions.size() != row.poll.options.size())
        return;
    for (qsizetype i = 0; i < said.pollOptions.size(); ++i)
        row.poll.options[i].title = said.pollOptions.at(i);
}

// What the server will make of it is not known yet.
static RichText plainRichText(const QString &text)
{
    RichText rich;
    for (const QString &paragraph : text.split(QLatin1String("\n\n"), Qt::SkipEmptyParts)) {
        TextBlock block;
        for (const QString &line : paragraph.split(QLatin1Char('\n'))) {
            TextSpan span;
            if (!block.spans.empty()) {
                span.kind = TextSpan::Kind::LineBreak;
                block.spans.push_back(span);
            }
            span.kind = TextSpan::Kind::Text;
            span.text = line;
            block.spans.push_back(span);
        }
        rich.blocks.push_back(block);
    }
    return rich;
}

void RowMaker::overlayEdit(PostRow &row) const
{
    const auto edit = m_edits.constFind(row.key);
    if (edit == m_edits.constEnd())
        return;
    row.editPending = true;
    row.edited = true;
    row.translated.clear();
    row.warning = edit->contentWarning.simplified();
    row.plain = edit->text;
    row.firstLink.clear();
    row.blocks = blockRows(plainRichText(edit->text), m_with.style);
}

PostRow RowMaker::row(const PostView &view) const
{
    const Post &post = view.post;
    PostRow row;
    row.key = post.key.toString();
    row.author = person(view.author);
    if (post.isReply)
        row.answers = view.repliesToHandle.isEmpty() ? QString() : QLatin1Char('@') + view.repliesToHandle;
    row.time = double(toMs(post.createdAt));
    row.exactTime = exactTimeWords(post.createdAt);
    row.url = post.url;
    row.visibility = visibilityKey(post.visibility);
    row.language = post.language;
    row.languageName = languageWords(post.language);
    row.edited = post.editedAt.has_value();
    fillBody(row, view);
    fillState(row, view);
    overlayTranslation(row, post);
    overlayEdit(row);
    return row;
}

void RowMaker::tellBoosters(PostRow &row, const Row &source) const
{
    std::vector<Profile> boosters = source.boosters;
    if (source.boost && source.booster)
        boosters.insert(boosters.begin(), *source.booster);
    if (boosters.empty())
        return;
    QStringList names;
    for (const Profile &booster : boosters)
        names.append(person(booster).name);
    row.boosterName = namesWords(names);
    row.firstBooster = boosters.front().key.toString();
    row.boosters = int(names.size());
}

PostRow RowMaker::row(const Row &source) const
{
    PostRow row = this->row(source.view);
    if (source.boost && source.booster)
        row.boosterKey = source.boost->by.toString();
    tellBoosters(row, source);
    row.gapBelow = source.gapBelow.has_value();
    QStringList through;
    for (const AccountId account : source.through)
        through.append(m_with.hosts.value(account));
    row.through = through.join(QStringLiteral(", "));
    return row;
}

PostRow RowMaker::waitingRow(const Act &act, const WritePost &deed, const Profile &self) const
{
    PostRow row;
    row.key = QStringLiteral("godwit:act:") + act.id.toString();
    row.actId = act.id.toString();
    row.actSentence = waitingWords(act, m_with.outboxPaused);
    row.author = person(self);
    row.time = double(toMs(act.createdAt));
    row.exactTime = exactTimeWords(act.createdAt);
    // Where nothing was chosen, the server decides.
    row.visibility = deed.visibility ? visibilityKey(*deed.visibility) : QString();
    row.warning = deed.contentWarning;
    row.plain = deed.text;
    row.own = true;
    row.blocks = blockRows(plainRichText(deed.text), m_with.style);
    return row;
}

} // namespace Godwit
