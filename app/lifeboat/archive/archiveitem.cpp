// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lifeboat/archive/archiveitem.h"

#include "base/tr.h"

#include <QDateTime>
#include <QJsonArray>
#include <QTimeZone>

namespace Godwit
{

using namespace Qt::StringLiterals;

QString archiveSkipWord(ArchiveSkip skip)
{
    switch (skip) {
    case ArchiveSkip::Unreadable:
        return u"unreadable"_s;
    case ArchiveSkip::NoAddress:
        return u"no-address"_s;
    case ArchiveSkip::NoTime:
        return u"no-time"_s;
    case ArchiveSkip::Foreign:
        return u"foreign"_s;
    case ArchiveSkip::OtherKind:
        return u"other-kind"_s;
    case ArchiveSkip::NoMedia:
        return u"no-media"_s;
    case ArchiveSkip::TooLarge:
        return u"too-large"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

QString archiveSkipSentence(ArchiveSkip skip, qint64 count)
{
    const int number = int(std::min<qint64>(count, 1'000'000'000));
    switch (skip) {
    case ArchiveSkip::Unreadable:
        return tr("%n item(s) cannot be read.", nullptr, number);
    case ArchiveSkip::NoAddress:
        return tr("%n item(s) have no address of their own.", nullptr, number);
    case ArchiveSkip::NoTime:
        return tr("%n item(s) have no time, or one that cannot be.", nullptr, number);
    case ArchiveSkip::Foreign:
        return tr("%n item(s) are of somebody else than the archive’s owner.", nullptr, number);
    case ArchiveSkip::OtherKind:
        return tr("%n item(s) are neither posts nor boosts.", nullptr, number);
    case ArchiveSkip::NoMedia:
        return tr("%n file(s) are no pictures, films or sounds.", nullptr, number);
    case ArchiveSkip::TooLarge:
        return tr("%n file(s) are larger than Godwit keeps.", nullptr, number);
    }
    Q_UNREACHABLE_RETURN({});
}

namespace ArchiveJson
{

QString text(const QJsonObject &object, QLatin1StringView key, qsizetype longest)
{
    const QString text = object.value(key).toString();
    return text.size() <= longest ? text : QString();
}

QStringList texts(const QJsonValue &value, qsizetype most)
{
    QStringList found;
    if (value.isString())
        found << value.toString();
    for (const QJsonValue item : value.toArray()) {
        if (found.size() >= most)
            break;
        found << item.toString();
    }
    return found;
}

bool isPossible(Instant at)
{
    const qint64 latest = QDateTime::currentMSecsSinceEpoch() + 86'400'000;
    return toMs(at) > 0 && toMs(at) <= latest;
}

std::optional<Instant> time(const QString &written)
{
    QDateTime parsed = QDateTime::fromString(written.left(40), Qt::ISODateWithMs);
    if (parsed.isValid() && parsed.timeSpec() == Qt::LocalTime)
        parsed.setTimeZone(QTimeZone::UTC);
    if (!parsed.isValid())
        return std::nullopt;
    const Instant at = instantFromMs(parsed.toMSecsSinceEpoch());
    return isPossible(at) ? std::optional(at) : std::nullopt;
}

} // namespace ArchiveJson

} // namespace Godwit
