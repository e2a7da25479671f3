// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewmodels/rowwords.h"

#include "base/toldtime.h"
#include "base/tr.h"
#include "outbox/outcome.h"
#include "text/agewords.h"
#include "text/plaintext.h"

#include <QDateTime>
#include <QLocale>

namespace Godwit
{

static QDateTime dateTime(Instant instant)
{
    return QDateTime::fromMSecsSinceEpoch(toMs(instant));
}

static QString dayWords(const QDate &date, const QDate &today)
{
    return QLocale().toString(date, date.year() == today.year() ? tr("d MMM") : tr("d MMM yyyy"));
}

QString ageWords(Instant instant, Instant now)
{
    if (const auto recent = recentAge(instant, now))
        return *recent;
    return dayWords(dateTime(instant).date(), dateTime(now).date());
}

QString clockWords(Instant instant, Instant now)
{
    const QDateTime time = dateTime(instant);
    const QString clock = toldTime(time.time());
    const QDate today = dateTime(now).date();
    return time.date() == today ? clock : tr("%1, %2").arg(dayWords(time.date(), today), clock);
}

QString exactTimeWords(Instant instant)
{
    const QDateTime time = dateTime(instant);
    return tr("%1, %2").arg(QLocale().toString(time.date(), tr("d MMMM yyyy")), toldTime(time.time()));
}

QString languageWords(const QString &code)
{
    const QLocale::Language language = QLocale::codeToLanguage(code.section(QLatin1Char('-'), 0, 0));
    if (language == QLocale::AnyLanguage || language == QLocale::C)
        return {};
    // The locale's own name is that of one country's English.
    if (language == QLocale::English)
        return QStringLiteral("English");
    QString name = QLocale(language).nativeLanguageName();
    if (!name.isEmpty())
        name[0] = name[0].toUpper();
    return name;
}

QString readersLanguage()
{
    return QLocale().bcp47Name().section(u'-', 0, 0);
}

QString countWords(qint64 count)
{
    if (count <= 0)
        return {};
    if (count < 10'000)
        return QLocale().toString(count);
    if (count < 1'000'000)
        return tr("%1 K").arg(QLocale().toString(double(count) / 1'000, 'f', 1));
    return tr("%1 M").arg(QLocale().toString(double(count) / 1'000'000, 'f', 1));
}

QString lengthWords(double seconds)
{
    const int whole = int(std::min(seconds, 360'000.0));
    return QStringLiteral("%1:%2").arg(whole / 60).arg(whole % 60, 2, 10, QLatin1Char('0'));
}

QString foldedWords(const Post &post)
{
    const qsizetype letters = plainText(post.text).size();
    QStringList parts;
    if (letters > 0)
        parts << tr("%Ln character(s)", nullptr, int(letters));
    if (!post.attachments.empty())
        parts << tr("%n attachment(s)", nullptr, int(post.attachments.size()));
    if (post.poll)
        parts << tr("a poll");
    return parts.join(QStringLiteral(" · "));
}

QString quoteWords(QuoteState state)
{
    switch (state) {
    case QuoteState::Accepted:
        return tr("The quoted post is not here yet.");
    case QuoteState::Pending:
        return tr("The quoted post's author has not agreed yet.");
    case QuoteState::Rejected:
    case QuoteState::Revoked:
        return tr("The quoted post's author does not want it quoted.");
    case QuoteState::Deleted:
        return tr("The quoted post was deleted.");
    case QuoteState::Blocked:
        return tr("The quoted post is from somebody you blocked.");
    case QuoteState::Muted:
        return tr("The quoted post is from somebody you muted.");
    case QuoteState::Unauthorized:
        return tr("You may not see the quoted post.");
    }
    Q_UNREACHABLE_RETURN({});
}

QString namesWords(const QStringList &names)
{
    if (names.size() < 2)
        return names.value(0);
    if (names.size() == 2)
        return tr("%1 and %2").arg(names[0], names[1]);
    return tr("%1, %2 and %n other(s)", nullptr, int(names.size()) - 2).arg(names[0], names[1]);
}

QString waitingWords(const Act &act, bool paused)
{
    switch (act.state) {
    case Act::State::Queued:
        if (paused)
            return tr("Waiting: the outbox is paused.");
        return act.problemSentence.isEmpty() ? tr("Waiting to be sent.")
                                             : tr("Waiting: %1").arg(act.problemSentence);
    case Act::State::Scheduled:
        return tr("Its server publishes it at its time.");
    case Act::State::Sending:
        return tr("Being sent.");
    case Act::State::Unknown:
        return paused ? tr("The answer was lost. Godwit looks whether it arrived when you resume the outbox.")
                      : tr("The answer was lost. Looking whether it arrived.");
    case Act::State::Rejected:
        return tr("Not sent: %1").arg(act.problemSentence);
    case Act::State::Ask:
        if (act.offeredTo || isVisibilityUnknown(act))
            return act.problemSentence;
        return tr("Nobody knows whether it arrived. Look, then send it again or drop it.");
    case Act::State::Sent:
    case Act::State::Cancelled:
        return {};
    }
    Q_UNREACHABLE_RETURN({});
}

QString attachmentWord(Attachment::Kind kind)
{
    switch (kind) {
    case Attachment::Kind::Image:
        return QStringLiteral("image");
    case Attachment::Kind::Gif:
        return QStringLiteral("gif");
    case Attachment::Kind::Video:
        return QStringLiteral("video");
    case Attachment::Kind::Audio:
        return QStringLiteral("audio");
    case Attachment::Kind::Unknown:
        return QStringLiteral("file");
    }
    Q_UNREACHABLE_RETURN({});
}

QString visibilityKey(Visibility visibility)
{
    switch (visibility) {
    case Visibility::Public:
        return QStringLiteral("public");
    case Visibility::Unlisted:
        return QStringLiteral("unlisted");
    case Visibility::Followers:
        return QStringLiteral("followers");
    case Visibility::Direct:
        return QStringLiteral("direct");
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace Godwit
