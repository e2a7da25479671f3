// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "outbox/postmatch.h"

#include <QRegularExpression>
#include <QUrl>

namespace Godwit
{

using namespace std::chrono_literals;

// Where no list was had before sending: how far the server's clock may be from ours.
static constexpr Milliseconds clockTolerance = 5min;
static constexpr double nearLikeness = 0.5;

static bool survives(QChar c)
{
    return c.isLetterOrNumber() || c.isSymbol() || c.isSurrogate();
}

// Symbols that Markdown and typography eat: none of them is worth telling two posts apart.
static bool isMarkup(QChar c)
{
    static const QString eaten = QStringLiteral("`~^<>|+=$");
    return eaten.contains(c);
}

static QString squeezed(const QString &text)
{
    QString result;
    const QString folded = text.normalized(QString::NormalizationForm_KC).toCaseFolded();
    for (const QChar c : folded) {
        if (survives(c) && !isMarkup(c))
            result.append(c);
    }
    return result;
}

static QString addressForm(const QString &address)
{
    const QUrl url(address, QUrl::TolerantMode);
    if (!url.isValid())
        return address.toLower();
    return QString::fromUtf8(QByteArray::fromPercentEncoding(url.toEncoded(QUrl::RemoveScheme))).toLower();
}

static QString mentionsShortened(QString text)
{
    static const QRegularExpression mention(QStringLiteral(R"((^|[^\w@/])@([\w.\-]+)@[\w.\-:]+)"),
                                            QRegularExpression::UseUnicodePropertiesOption);
    return text.replace(mention, QStringLiteral("\\1@\\2 "));
}

static QString addressesFolded(const QString &text)
{
    static const QRegularExpression address(QStringLiteral(R"(https?://[^\s<>()\[\]"]+)"),
                                            QRegularExpression::CaseInsensitiveOption);
    QString result;
    qsizetype done = 0;
    for (auto each = address.globalMatch(text); each.hasNext();) {
        const QRegularExpressionMatch match = each.next();
        result += text.sliced(done, match.capturedStart() - done) + addressForm(match.captured());
        done = match.capturedEnd();
    }
    return result + text.sliced(done);
}

static QString spanForm(const TextSpan &span)
{
    switch (span.kind) {
    case TextSpan::Kind::LineBreak:
        return QStringLiteral("\n");
    case TextSpan::Kind::Link:
        return addressForm(span.target);
    case TextSpan::Kind::Mention:
        return mentionsShortened(span.text);
    case TextSpan::Kind::Ruby:
    case TextSpan::Kind::Text:
    case TextSpan::Kind::Hashtag:
    case TextSpan::Kind::Emoji:
        break;
    }
    return span.text;
}

static QString plain(const RichText &shown)
{
    QString result;
    for (const TextBlock &block : shown.blocks) {
        for (const TextSpan &span : block.spans)
            result += spanForm(span);
        result += u'\n';
    }
    return result;
}

static QString sourceForm(const QString &source)
{
    return addressesFolded(mentionsShortened(source));
}

QString skeletonOfSource(const QString &source)
{
    return squeezed(sourceForm(source));
}

QString skeletonOfShown(const RichText &shown)
{
    return squeezed(addressesFolded(mentionsShortened(plain(shown))));
}

static QSet<QString> words(const QString &text)
{
    static const QRegularExpression between(QStringLiteral(R"([^\w]+)"),
                                            QRegularExpression::UseUnicodePropertiesOption);
    const QStringList list = text.toCaseFolded().split(between, Qt::SkipEmptyParts);
    return {list.begin(), list.end()};
}

double likeness(const QString &source, const RichText &shown)
{
    const QSet<QString> left = words(sourceForm(source));
    const QSet<QString> right = words(plain(shown));
    if (left.isEmpty() && right.isEmpty())
        return 1;
    QSet<QString> both = left;
    both.intersect(right);
    return 2.0 * double(both.size()) / double(left.size() + right.size());
}

// Texts of nothing but punctuation have no skeleton; then each character counts.
static bool sameText(const QString &source, const RichText &shown)
{
    const QString wanted = skeletonOfSource(source);
    if (!wanted.isEmpty())
        return wanted == skeletonOfShown(shown);
    return source.simplified() == plain(shown).simplified();
}

bool saysSame(const EditPost &edit, const SeenPost &seen)
{
    const auto &shown = seen.post.attachments;
    const bool sameMedia =
        std::ranges::equal(edit.media, shown, [](const EditPost::Media &wanted, const Attachment &there) {
            return wanted.altText.simplified() == there.altText.simplified();
        });
    QStringList options;
    if (seen.post.poll) {
        for (const PollOption &option : seen.post.poll->options)
            options.append(option.title);
    }
    return sameMedia && sameText(edit.text, seen.post.text) &&
           seen.post.contentWarning.simplified() == edit.contentWarning.simplified() &&
           options == (edit.poll ? edit.poll->options : QStringList());
}

static bool isNew(const SeenPost &seen, const SendMemo &memo)
{
    if (!memo.listed)
        return seen.post.createdAt >= memo.sentAt - clockTolerance;
    if (std::ranges::find(memo.ownBefore, seen.state.id) != memo.ownBefore.end())
        return false;
    // An older one may come up from below when a newer one was deleted meanwhile.
    return !memo.newestBefore || seen.post.createdAt >= *memo.newestBefore;
}

static bool sameFrame(const WritePost &post, const SendMemo &memo, const SeenPost &seen)
{
    return seen.post.contentWarning.simplified() == post.contentWarning.simplified() &&
           seen.state.parentId == memo.replyTo && int(seen.post.attachments.size()) == memo.media &&
           seen.post.visibility <= memo.visibility;
}

static bool reachesBack(const SendMemo &memo, const Batch &own, int limit)
{
    if (!own.skipped.isEmpty())
        return false;
    const auto old = [&](const SeenPost &seen) {
        return memo.listed ? std::ranges::find(memo.ownBefore, seen.state.id) != memo.ownBefore.end()
                           : seen.post.createdAt < memo.sentAt - clockTolerance;
    };
    if (std::ranges::any_of(own.posts, old))
        return true;
    return memo.listed && memo.ownBefore.empty() && int(own.posts.size()) < limit;
}

// Ids and answered posts are called otherwise there, and what is for few may be missing.
std::optional<size_t> findCopy(const WritePost &post, const SendMemo &memo, const Batch &copies,
                               const PersonKey &author, const QSet<PostKey> &taken)
{
    if (!memo.listed || !memo.newestBefore)
        return std::nullopt;
    for (size_t i = 0; i < copies.posts.size(); ++i) {
        const Post &seen = copies.posts[i].post;
        const bool sameFrame = seen.contentWarning.simplified() == post.contentWarning.simplified() &&
                               seen.isReply == bool(memo.replyTo) &&
                               int(seen.attachments.size()) == memo.media;
        if (seen.author == author && seen.createdAt > *memo.newestBefore && sameFrame &&
            !taken.contains(seen.key) && sameText(post.text, seen.text))
            return i;
    }
    return std::nullopt;
}

LookResult look(const WritePost &post, const SendMemo &memo, const Batch &own, int limit,
                const QSet<LocalId> &taken)
{
    bool near = false;
    for (size_t i = 0; i < own.posts.size(); ++i) {
        const SeenPost &seen = own.posts[i];
        if (taken.contains(seen.state.id) || !isNew(seen, memo))
            continue;
        const bool same = sameText(post.text, seen.post.text);
        if (same && sameFrame(post, memo, seen))
            return {Finding::Found, i};
        near = near || same || likeness(post.text, seen.post.text) >= nearLikeness;
    }
    if (near)
        return {Finding::Near, 0};
    return {reachesBack(memo, own, limit) ? Finding::Absent : Finding::Unclear, 0};
}

LookResult lookDue(const WritePost &post, const SendMemo &memo, const Batch &own, int limit,
                   const QSet<LocalId> &taken)
{
    SendMemo due = memo;
    due.sentAt = memo.dueAt.value_or(memo.sentAt);
    due.listed = false;
    due.ownBefore.clear();
    due.newestBefore.reset();
    const LookResult result = look(post, due, own, limit, taken);
    // A list that ends is the whole list.
    if (result.finding == Finding::Unclear && own.skipped.isEmpty() && int(own.posts.size()) < limit)
        return {Finding::Absent, 0};
    return result;
}

LookResult lookBack(const WritePost &post, const SendMemo &memo, const Batch &own, int limit,
                    const QSet<LocalId> &taken)
{
    const Instant at = post.backdatedTo.value_or(memo.sentAt);
    bool near = false;
    bool reachesBack = int(own.posts.size()) < limit;
    for (size_t i = 0; i < own.posts.size(); ++i) {
        const SeenPost &seen = own.posts[i];
        reachesBack = reachesBack || seen.post.createdAt < at - backdatedTolerance;
        if (taken.contains(seen.state.id) || std::chrono::abs(seen.post.createdAt - at) > backdatedTolerance)
            continue;
        const bool same = sameText(post.text, seen.post.text);
        if (same && sameFrame(post, memo, seen))
            return {Finding::Found, i};
        const bool isNewThere = std::ranges::find(memo.ownBefore, seen.state.id) == memo.ownBefore.end();
        near = near || (isNewThere && (same || likeness(post.text, seen.post.text) >= nearLikeness));
    }
    if (near)
        return {Finding::Near, 0};
    return {reachesBack && own.skipped.isEmpty() ? Finding::Absent : Finding::Unclear, 0};
}

// Some servers keep whole seconds or minutes of a time only.
bool isPlanOf(const WritePost &post, const SendMemo &memo, const ScheduledPost &plan)
{
    const QString wanted = skeletonOfSource(post.text);
    const bool sameWords = wanted.isEmpty() ? plan.text.simplified() == post.text.simplified()
                                            : wanted == skeletonOfSource(plan.text);
    return sameWords && memo.dueAt && std::chrono::abs(plan.at - *memo.dueAt) <= 1min &&
           plan.contentWarning.simplified() == post.contentWarning.simplified() &&
           plan.replyTo == memo.replyTo && std::ranges::find(memo.ownBefore, plan.id) == memo.ownBefore.end();
}

} // namespace Godwit
