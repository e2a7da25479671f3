// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/serverinfo.h"
#include "servers/contactport.h"

namespace Godwit
{
class Sender;
struct Response;
} // namespace Godwit

namespace Godwit::Mastodon
{

class Contact final : public ContactPort
{
public:
    // The sender outlives this.
    Contact(Sender &sender, ServerInfo info);

    QCoro::Task<ServerResult<void>> greet(Milliseconds within) override;
    QCoro::Task<ServerResult<QByteArray>> serverKey(Milliseconds within) override;

private:
    QCoro::Task<ServerResult<Response>> look(QString path, Milliseconds within, QByteArray accept = {});

    Sender &m_sender;
    const ServerInfo m_info;
};

// The key of an actor's document; empty where it holds none that can be read.
QByteArray readActorKey(const QByteArray &json);

} // namespace Godwit::Mastodon
