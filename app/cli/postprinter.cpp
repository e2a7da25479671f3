// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/postprinter.h"

#include "base/tr.h"
#include "cli/words.h"
#include "text/agewords.h"
#include "text/ansi.h"
#include "text/plaintext.h"

#include <QDateTime>

#include <algorithm>

namespace Godwit
{

static QString visibilityName(Visibility visibility)
{
    switch (visibility) {
    case Visibility::Public:
        return tr("public");
    case Visibility::Unlisted:
        return tr("unlisted");
    case Visibility::Followers:
        return tr("followers only");
    case Visibility::Direct:
        return tr("direct");
    }
    Q_UNREACHABLE_RETURN({});
}

static QString spaces(int count)
{
    return QString(count, QLatin1Char(' '));
}

// Foreign text of one line: what a terminal would obey is taken out.
static QString oneLine(const QString &text)
{
    return printable(text).simplified();
}

QString ageOf(Instant instant, Instant now)
{
    if (const auto recent = recentAge(instant, now))
        return *recent;
    return QDateTime::fromMSecsSinceEpoch(toMs(instant)).date().toString(Qt::ISODate);
}

PostPrinter::PostPrinter(Output &out, Instant now) : m_out(out), m_now(now) {}

QString PostPrinter::nameOf(const Profile &profile) const
{
    const QString name = oneLine(plainText(profile.displayName));
    const QString handle = QLatin1Char('@') + oneLine(profile.handle);
    return name.isEmpty() ? m_out.strong(handle) : m_out.strong(name) + QLatin1Char(' ') + m_out.dim(handle);
}

void PostPrinter::print(const Row &row)
{
    if (row.boost && row.booster)
        m_out.line(m_out.dim(
            tr("boosted by %1, %2")
                .arg(QLatin1Char('@') + oneLine(row.booster->handle), ageOf(row.boost->at, m_now))));
    if (!row.boosters.empty()) {
        QStringList others;
        for (const Profile &booster : row.boosters)
            others.append(QLatin1Char('@') + oneLine(booster.handle));
        const QString sentence = row.boost ? tr("also boosted by %1") : tr("boosted by %1");
        m_out.line(m_out.dim(sentence.arg(others.join(QStringLiteral(", ")))));
    }
    print(row.view);
    if (row.gapBelow)
        m_out.line(m_out.warning(tr("  · · · a stretch here has not been fetched · · ·")) +
                   QLatin1Char('\n'));
}

void PostPrinter::print(const PostView &view, int indent)
{
    head(view, indent);
    body(view, indent + 2);
    foot(view, indent + 2);
    m_out.line();
}

void PostPrinter::head(const PostView &view, int indent)
{
    QStringList marks{ageOf(view.post.createdAt, m_now)};
    if (view.post.visibility != Visibility::Public)
        marks << visibilityName(view.post.visibility);
    if (view.post.editedAt)
        marks << tr("edited");
    if (view.yourCopy)
        marks << tr("your copy");
    m_out.line(spaces(indent) + nameOf(view.author) +
               m_out.dim(QStringLiteral(" · ") + marks.join(QStringLiteral(" · "))));
    if (!view.repliesToHandle.isEmpty())
        m_out.line(spaces(indent + 2) +
                   m_out.dim(tr("in reply to %1").arg(QLatin1Char('@') + oneLine(view.repliesToHandle))));
}

void PostPrinter::body(const PostView &view, int indent)
{
    const Post &post = view.post;
    if (!post.contentWarning.isEmpty())
        m_out.line(spaces(indent) +
                   m_out.warning(tr("Content warning: %1").arg(oneLine(post.contentWarning))));
    const AnsiOptions options{.width = std::max(20, m_out.width() - indent), .colours = m_out.colours()};
    for (const QString &line : ansiLines(post.text, options))
        m_out.line(spaces(indent) + line);
    if (post.poll)
        poll(*post.poll, indent);
    attachments(post, indent);
    if (post.card)
        m_out.line(spaces(indent) + m_out.dim(QStringLiteral("[%1] %2").arg(oneLine(post.card->title),
                                                                            oneLine(post.card->url))));
    if (view.quoted)
        print(*view.quoted, indent + 2);
}

void PostPrinter::attachments(const Post &post, int indent)
{
    for (const Attachment &attachment : post.attachments) {
        const QString alt = attachment.altText.isEmpty() ? tr("no description") : oneLine(attachment.altText);
        const QString kind = attachment.kind == Attachment::Kind::Image   ? tr("image")
                             : attachment.kind == Attachment::Kind::Audio ? tr("audio")
                             : attachment.kind == Attachment::Kind::Video ? tr("video")
                             : attachment.kind == Attachment::Kind::Gif   ? tr("animation")
                                                                          : tr("file");
        m_out.line(spaces(indent) +
                   m_out.dim(QStringLiteral("[%1: %2] %3").arg(kind, alt, oneLine(attachment.url))));
    }
}

void PostPrinter::poll(const Poll &poll, int indent)
{
    for (size_t i = 0; i < poll.options.size(); ++i) {
        const PollOption &option = poll.options[i];
        const qint64 all = std::max<qint64>(1, poll.voters.value_or(poll.votes));
        const QString share = option.votes
                                  ? QStringLiteral("%1 %").arg(*option.votes * 100 / all).rightJustified(6)
                                  : spaces(6);
        const QString own = std::ranges::contains(poll.ownVotes, int(i)) ? QStringLiteral(" ✓") : QString();
        m_out.line(spaces(indent) + m_out.dim(QStringLiteral("%1.").arg(i + 1)) + m_out.accent(share) +
                   QLatin1Char(' ') + oneLine(option.title) + m_out.accent(own));
    }
    m_out.line(spaces(indent) + m_out.dim(poll.closed ? tr("%n vote(s), closed", nullptr, int(poll.votes))
                                                      : tr("%n vote(s)", nullptr, int(poll.votes))));
}

void PostPrinter::foot(const PostView &view, int indent)
{
    const PostCounts &counts = view.post.counts;
    QStringList parts;
    if (counts.replies > 0)
        parts << tr("%n reply(s)", nullptr, int(counts.replies));
    if (counts.boosts > 0)
        parts << tr("%n boost(s)", nullptr, int(counts.boosts));
    if (counts.favourites > 0)
        parts << tr("%n favourite(s)", nullptr, int(counts.favourites));
    if (view.state.boosted)
        parts << tr("boosted by you");
    if (view.state.favourited)
        parts << tr("your favourite");
    if (view.state.bookmarked)
        parts << tr("bookmarked");
    parts << oneLine(view.post.key.toString());
    m_out.line(spaces(indent) + m_out.dim(parts.join(QStringLiteral(" · "))));
}

void PostPrinter::print(const NotificationView &view)
{
    QStringList people;
    for (const Profile &profile : view.people)
        people << QLatin1Char('@') + oneLine(profile.handle);
    const int others = view.notification.count - int(people.size());
    if (others > 0)
        people << tr("%n other(s)", nullptr, others);
    m_out.line(m_out.accent(oneLine(notificationWord(view.notification))) + QLatin1Char(' ') +
               people.join(QStringLiteral(", ")) +
               m_out.dim(QStringLiteral(" · ") + ageOf(view.notification.at, m_now)));
    if (!view.notification.fallback.isEmpty())
        m_out.line(spaces(2) + oneLine(view.notification.fallback));
    if (view.post)
        print(*view.post, 2);
    else
        m_out.line();
}

void PostPrinter::print(const Profile &profile)
{
    m_out.line(nameOf(profile));
    const AnsiOptions options{.width = std::max(20, m_out.width() - 2), .colours = m_out.colours()};
    for (const QString &line : ansiLines(profile.note, options))
        m_out.line(spaces(2) + line);
    m_out.line(spaces(2) + m_out.dim(oneLine(profile.key.toString())));
    m_out.line();
}

} // namespace Godwit
