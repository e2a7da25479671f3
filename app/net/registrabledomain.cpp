// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/registrabledomain.h"

#include <QHostAddress>
#include <libpsl.h>

namespace Godwit
{

static QByteArray registrableDomain(const QString &host)
{
    const psl_ctx_t *list = psl_builtin();
    if (!list || !QHostAddress(host).isNull())
        return {};
    return QByteArray(psl_registrable_domain(list, host.toLower().toLatin1().constData()));
}

bool sameOwner(const QString &host, const QString &other)
{
    if (host.compare(other, Qt::CaseInsensitive) == 0)
        return true;
    const QByteArray domain = registrableDomain(host);
    return !domain.isEmpty() && domain == registrableDomain(other);
}

} // namespace Godwit
