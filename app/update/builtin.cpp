// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "update/builtin.h"

#include "update/trust.h"

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

QList<QByteArray> builtInRootsBefore()
{
    QList<QByteArray> roots;
    const auto own = beginTrust(builtInRoot(), {});
    for (qint64 serial = own ? own->root.serial - 1 : 0; serial > 0; --serial) {
        const QByteArray root = resource(u"before/%1.json"_s.arg(serial));
        if (root.isEmpty())
            break;
        roots.prepend(root);
    }
    return roots;
}

bool isPlaceholderRoot(const QByteArray &rootEnvelope)
{
    const auto envelope = readEnvelope(rootEnvelope, {.bytes = mostRootBytes});
    const auto root = envelope ? readRoot(*envelope, {}) : UpdateResult<RootStatement>();
    if (!envelope || !root)
        return false;
    const auto known = resource(u"placeholder-keys"_s).split('\n');
    return std::ranges::any_of(root->root.keys + root->release.keys,
                               [&](const PublicKey &key) { return known.contains(key.id()); });
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
