// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lifeboat/serverpages.h"

namespace Godwit::ServerPages
{

static QString page(const ServerInfo &server, QLatin1StringView path)
{
    return server.origin.toString() + path;
}

// Mastodon: config/routes/settings.rb. GoToSocial: web/source/settings/views/user/router.tsx. Pixelfed:
// resources/views/settings/home.blade.php.
QString profile(const ServerInfo &server)
{
    switch (server.software) {
    case Software::Mastodon:
        return page(server, QLatin1StringView("/settings/profile"));
    case Software::GoToSocial:
        return page(server, QLatin1StringView("/settings/user/profile"));
    case Software::Pixelfed:
        return page(server, QLatin1StringView("/settings/home"));
    default:
        return {};
    }
}

QString aliases(const ServerInfo &server)
{
    switch (server.software) {
    case Software::Mastodon:
        return page(server, QLatin1StringView("/settings/aliases"));
    case Software::GoToSocial:
        return page(server, QLatin1StringView("/settings/user/migration"));
    case Software::Pixelfed:
        return page(server, QLatin1StringView("/settings/account/aliases/manage"));
    default:
        return {};
    }
}

QString moving(const ServerInfo &server)
{
    switch (server.software) {
    case Software::Mastodon:
        return page(server, QLatin1StringView("/settings/migration"));
    case Software::GoToSocial:
        return page(server, QLatin1StringView("/settings/user/migration"));
    case Software::Pixelfed:
        return page(server, QLatin1StringView("/settings/account/migration/manage"));
    default:
        return {};
    }
}

QString imports(const ServerInfo &server)
{
    return server.software == Software::Mastodon ? page(server, QLatin1StringView("/settings/imports"))
                                                 : QString();
}

} // namespace Godwit::ServerPages
