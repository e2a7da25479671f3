// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/endings.h"

#include "base/log.h"
#include "net/retrytime.h"

#include <QDateTime>
#include <QRegularExpression>
#include <QTimeZone>

namespace Godwit
{

using namespace std::chrono_literals;

static constexpr Milliseconds betweenSayings = 24h;
// A server that gives each of its answers another path does not fill the memory.
static constexpr qsizetype mostRemembered = 1'000;
static constexpr qsizetype mostBytes = 64;

// RFC 9745 has a number of seconds behind an @; drafts of it had a date, or "true".
static std::optional<Instant> momentIn(QByteArray value)
{
    value = value.trimmed();
    if (value.isEmpty() || value.size() > mostBytes)
        return std::nullopt;
    if (!value.startsWith('@'))
        return httpMoment(value);
    bool isNumber = false;
    const qint64 seconds = value.mid(1).toLongLong(&isNumber);
    static constexpr qint64 furthest = 100'000'000'000;
    if (!isNumber || seconds < 0 || seconds > furthest)
        return std::nullopt;
    return instantFromMs(seconds * 1000);
}

static QString dayOf(Instant moment)
{
    return QDateTime::fromMSecsSinceEpoch(toMs(moment), QTimeZone::UTC).date().toString(Qt::ISODate);
}

QString Endings::endpointOf(const QString &path)
{
    static const QRegularExpression word(QStringLiteral("\\A(v[0-9]|[a-z][a-z_-]{0,40}|)\\z"));
    QStringList parts = path.split(u'/');
    for (QString &part : parts) {
        if (!word.match(part).hasMatch())
            part = QStringLiteral(":");
    }
    return parts.join(u'/');
}

void Endings::look(const Request &request, const Response &response, Instant now)
{
    const QByteArray deprecation = response.header("deprecation");
    const QByteArray sunset = response.header("sunset");
    if (deprecation.isEmpty() && sunset.isEmpty())
        return;
    const QString what = QStringLiteral("%1 %2 of %3")
                             .arg(QLatin1StringView(verbOf(request.method)), endpointOf(request.path),
                                  response.origin.toDisplayString());
    const auto said = m_saidAt.constFind(what);
    if (said != m_saidAt.constEnd() && now - *said < betweenSayings && now >= *said)
        return;
    if (m_saidAt.size() >= mostRemembered)
        m_saidAt.clear();
    m_saidAt.insert(what, now);
    QString words;
    if (const auto since = momentIn(deprecation))
        words = *since > now ? QStringLiteral(", is deprecated from %1 on").arg(dayOf(*since))
                             : QStringLiteral(", is deprecated since %1").arg(dayOf(*since));
    else if (!deprecation.isEmpty())
        words = QStringLiteral(", is deprecated");
    if (const auto end = momentIn(sunset))
        words += QStringLiteral(", ends on %1").arg(dayOf(*end));
    else if (!sunset.isEmpty())
        words += QStringLiteral(", is to end");
    qCWarning(logEndings, "%s%s", qUtf8Printable(what), qUtf8Printable(words));
}

} // namespace Godwit
