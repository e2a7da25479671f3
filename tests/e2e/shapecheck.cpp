// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "e2e/shapecheck.h"

#include <QJsonArray>
#include <QRegularExpression>

namespace Godwit
{

ShapeCheck::ShapeCheck(const QString &help)
{
    static const QRegularExpression entry(QStringLiteral("^  (\\w+) +(.+)$"));
    static const QRegularExpression detail(QStringLiteral("\\{[^}]*\\}|\\([^)]*\\)|\\[\\]|;"));
    for (const QString &line : help.split(QLatin1Char('\n'))) {
        const auto match = entry.match(line);
        if (!match.hasMatch())
            continue;
        const QStringList members = match.captured(2).remove(detail).simplified().split(QLatin1Char(' '));
        m_members.insert(match.captured(1), {members.begin(), members.end()});
    }
}

QString ShapeCheck::faultOf(const QJsonObject &document) const
{
    const QString kind = document[QStringLiteral("kind")].toString();
    if (!m_members.contains(kind))
        return QStringLiteral("the kind '%1' is not documented").arg(kind);
    return faultOfValue(document, kind);
}

QString ShapeCheck::faultOfValue(const QJsonValue &value, const QString &where) const
{
    if (value.isNull())
        return where + QStringLiteral(" is null");
    const QJsonArray array = value.toArray();
    for (const QJsonValue &item : array) {
        if (const QString fault = faultOfValue(item, where + QStringLiteral("[]")); !fault.isEmpty())
            return fault;
    }
    const QJsonObject object = value.toObject();
    const QString kind = object[QStringLiteral("kind")].toString();
    for (auto member = object.begin(); member != object.end(); ++member) {
        const QString name = where + QLatin1Char('.') + member.key();
        if (member.key() != QLatin1String("kind") && m_members.contains(kind) &&
            !m_members[kind].contains(member.key()))
            return name + QStringLiteral(" is not documented");
        if (const QString fault = faultOfValue(member.value(), name); !fault.isEmpty())
            return fault;
    }
    return {};
}

} // namespace Godwit
