// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "servers/factory.h"

#include "servers/mastodon/mastodoncontact.h"
#include "servers/mastodon/mastodonserver.h"
#include "servers/mastodon/mastodonsignin.h"

namespace Godwit
{

std::shared_ptr<Server> makeServer(Sender &sender, Clock &clock, AccountId account, ServerInfo info)
{
    switch (info.api) {
    case Api::Mastodon:
        return std::make_shared<Mastodon::MastodonServer>(sender, clock, account, std::move(info));
    }
    Q_UNREACHABLE_RETURN({});
}

std::unique_ptr<SignInPort> makeSignIn(Sender &sender, const ServerInfo &info)
{
    switch (info.api) {
    case Api::Mastodon:
        return std::make_unique<Mastodon::SignIn>(sender, info);
    }
    Q_UNREACHABLE_RETURN({});
}

std::unique_ptr<ContactPort> makeContact(Sender &sender, const ServerInfo &info)
{
    switch (info.api) {
    case Api::Mastodon:
        return std::make_unique<Mastodon::Contact>(sender, info);
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace Godwit
