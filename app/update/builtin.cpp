// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "update/builtin.h"

#include "update/statement.h"

#include <QFile>

#include <algorithm>

namespace Godwit
{

using namespace Qt::StringLiterals;

static QByteArray resource(const QString &name)
{
    QFile file(":/godwit/update/"_L1 + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool isUpdaterBuilt()
{
    return GODWIT_UPDATER_BUILT;
}

QByteArray builtInRoot()
{
    return resource(u"root.json"_s);
}

bool isPlaceholderRoot(const QByteArray &rootEnvelope)
{
    const auto known = resource(u"placeholder-keys"_s).split('\n');
    return std::ranges::any_of(
        known, [&](const QByteArray &id) { return id.size() == 64 && rootEnvelope.contains(id); });
}

QString builtInPlatform()
{
    return QStringLiteral(GODWIT_UPDATE_PLATFORM);
}

QVersionNumber builtInVersion()
{
    return QVersionNumber::fromString(QLatin1StringView(GODWIT_VERSION));
}

Instant builtAt()
{
    return statementTime(QStringLiteral(GODWIT_BUILT_AT)).value_or(Instant());
}

} // namespace Godwit
