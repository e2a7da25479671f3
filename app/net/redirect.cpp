// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/redirect.h"

#include "net/pathguard.h"
#include "net/registrabledomain.h"

#include <algorithm>

namespace Godwit
{

std::optional<RedirectTarget> redirectTarget(const Response &response, const Origin &origin,
                                             const Request &request, bool withToken)
{
    // The others of the class name no place to go (RFC 9110, 15.4).
    static constexpr int followed[] = {301, 302, 303, 307, 308};
    if (std::ranges::find(followed, response.status) == std::end(followed))
        return std::nullopt;
    const QByteArray location = response.header("location");
    if (location.isEmpty() || location.size() > 4096)
        return std::nullopt;
    const QUrl base(origin.toString() + request.path);
    const QUrl url = base.resolved(QUrl(QString::fromUtf8(location), QUrl::StrictMode));
    const auto target = Origin::fromUrl(url);
    if (!url.isValid() || !target || !url.userInfo().isEmpty())
        return std::nullopt;
    const bool sameOrigin = *target == origin;
    const bool ofSameOwner =
        target->scheme() == QLatin1String("https") && sameOwner(origin.host(), target->host());
    if (!sameOrigin && (withToken || request.staysAtOrigin || !ofSameOwner))
        return std::nullopt;
    QString path = url.path(QUrl::FullyEncoded);
    if (path.isEmpty())
        path = QStringLiteral("/");
    if (!pathProblem(path).isEmpty())
        return std::nullopt;
    return RedirectTarget{*target, path, Fields::fromEncoded(url.query(QUrl::FullyEncoded).toLatin1())};
}

} // namespace Godwit
