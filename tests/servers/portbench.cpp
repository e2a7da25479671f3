// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "servers/portbench.h"

#include "servers/detection.h"

#include <QCryptographicHash>
#include <QUrlQuery>
#include <qcoro/qcorotask.h>

namespace Godwit
{

std::shared_ptr<Server> PortBench::fail(const QString &step, const ServerError &error)
{
    m_problem =
        QStringLiteral("%1: %2 %3 %4")
            .arg(step, serverErrorWord(error.kind), error.serverWords, error.evidence.join(QLatin1Char('|')));
    return nullptr;
}

std::shared_ptr<Server> PortBench::signIn(SnacServer &snac, const QString &user, bool byPaste)
{
    const QString password = snac.addUser(user);
    const auto info = QCoro::waitFor(detectServer(m_sender, m_clock, snac.origin()));
    if (!info)
        return fail(QStringLiteral("detection"), info.error());
    const auto port = makeSignIn(m_sender, *info);
    const QUrl redirect =
        byPaste ? port->pasteRedirect() : QUrl(QStringLiteral("http://127.0.0.1:9/callback"));
    const auto client = QCoro::waitFor(port->registerClient(redirect));
    if (!client)
        return fail(QStringLiteral("registration"), client.error());
    const QByteArray verifier = m_random.token(32);
    const QByteArray challenge =
        QCryptographicHash::hash(verifier, QCryptographicHash::Sha256)
            .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    const QUrl back = snac.authorize(port->authorizeUrl(*client, "state-1", challenge), user, password);
    // A person pastes all that the page shows.
    const QString shown = byPaste
                              ? back.query().mid(5)
                              : QUrlQuery(back).queryItemValue(QStringLiteral("code"), QUrl::FullyDecoded);
    const auto token = QCoro::waitFor(port->exchange(*client, shown.toUtf8(), verifier));
    if (!token)
        return fail(QStringLiteral("exchange"), token.error());
    const AccountId account = next();
    m_credentials.set(account, {snac.origin(), *token});
    return makeServer(m_sender, m_clock, account, *info);
}

std::shared_ptr<Server> PortBench::impostor(const Server &server)
{
    const AccountId account = next();
    m_credentials.set(account, {server.info().origin, "not-a-token"});
    return makeServer(m_sender, m_clock, account, server.info());
}

} // namespace Godwit
