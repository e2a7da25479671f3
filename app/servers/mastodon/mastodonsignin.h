// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/serverinfo.h"
#include "servers/signinport.h"

namespace Godwit
{
class Sender;
}

namespace Godwit::Mastodon
{

class SignIn final : public SignInPort
{
public:
    // The sender outlives this.
    SignIn(Sender &sender, ServerInfo info);

    QCoro::Task<ServerResult<SignInClient>> registerClient(QUrl redirect) override;
    QUrl authorizeUrl(const SignInClient &client, const QByteArray &state,
                      const QByteArray &challenge) const override;
    QCoro::Task<ServerResult<QByteArray>> exchange(SignInClient client, QByteArray code,
                                                   QByteArray verifier) override;
    QCoro::Task<ServerResult<void>> revoke(SignInClient client, QByteArray token) override;
    QUrl pasteRedirect() const override;

private:
    QCoro::Task<SignInClient> addresses();
    ServerError badAnswer(const QString &evidence, int status) const;

    Sender &m_sender;
    const ServerInfo m_info;
};

} // namespace Godwit::Mastodon
