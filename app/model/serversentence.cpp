// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/serversentence.h"

#include "base/toldtime.h"
#include "base/tr.h"

#include <QDateTime>

namespace Godwit
{

using Kind = ServerError::Kind;

static QString beforeAnAnswer(const ServerError &error)
{
    switch (error.kind) {
    case Kind::NoNetwork:
        return tr("This computer has no network. Check its connection.");
    case Kind::HostNotFound:
        return tr("There is no server named %1. Check the name, or whether your network can look up names.");
    case Kind::Refused:
        return tr("%1 refuses connections: it may be down. Try again later.");
    case Kind::TimedOut:
        return error.left.value_or(true) ? tr("%1 did not answer in time. Try again later.")
                                         : tr("%1 could not be reached in time. Try again later.");
    case Kind::Broken:
        return tr("The connection to %1 broke before the answer was there. Try again.");
    case Kind::Tls:
        return tr("%1 could not prove that it is %1, so nothing was sent. Check this computer's clock and "
                  "network.");
    case Kind::Proxy:
        return tr("The proxy did not let Godwit through to %1. Check the proxy's settings.");
    case Kind::CaptivePortal:
        return tr("This network wants you to sign in first: open its page in a browser.");
    case Kind::Redirected:
        return tr(
            "%1 points to another address, where your sign-in may not be sent. If your network does that, "
            "sign in to the network first: open any page in a browser.");
    case Kind::SignedOut:
        return tr("You are not signed in to this account here. Sign in, then try again.");
    case Kind::TokenLocked:
        return tr(
            "This account's sign-in cannot be read just now: the keychain is locked, or its passphrase is "
            "missing.");
    case Kind::TokenGuarded:
        return tr("Nothing was sent, because it would have shown your sign-in to another server than %1.");
    case Kind::Cancelled:
        return error.left.value_or(false) ? tr("It was stopped before %1 had answered.")
                                          : tr("It was stopped before it was sent.");
    case Kind::LocalFile:
        return tr("A file that should be sent cannot be read. Check that it is still there.");
    default:
        return {};
    }
}

static QString afterAnAnswer(const ServerError &error)
{
    switch (error.kind) {
    case Kind::RateLimited:
        return tr("%1 asks for patience: too much was asked of it.");
    case Kind::Unavailable:
        return tr("%1 has a problem of its own (HTTP %2). Try again later.")
            .replace(QStringLiteral("%2"), QString::number(error.httpStatus));
    case Kind::Unauthorized:
        return tr("%1 does not accept your sign-in any more. Sign in again.");
    case Kind::Forbidden:
        return tr("%1 does not allow this to your account.");
    case Kind::Suspended:
        return tr("%1 has frozen your account. Its web page says more.");
    case Kind::NotFound:
        return tr("%1 does not find it.");
    case Kind::Rejected:
        return tr("%1 did not accept this.");
    case Kind::Unsupported:
        return tr("%1 cannot do this.");
    case Kind::NeedsAccount:
        return tr("%1 shows this only to people who are signed in there.");
    case Kind::NotAServer:
        return tr(
            "%1 did not answer as a microblog server does. Check the name; if it is right, your network "
            "may want you to sign in first: open any page in a browser.");
    default:
        return tr("The answer of %1 could not be understood. Try again later.");
    }
}

QString serverSentence(const ServerError &error)
{
    if (!error.ownWords.isEmpty())
        return error.ownWords;
    QString sentence = beforeAnAnswer(error);
    if (sentence.isEmpty())
        sentence = afterAnAnswer(error);
    const QString server = error.server.isEmpty() ? tr("The server") : error.server.toDisplayString();
    sentence.replace(QStringLiteral("%1"), server);
    if (error.kind == Kind::RateLimited && error.retryAt) {
        const QDateTime at = QDateTime::fromMSecsSinceEpoch(toMs(*error.retryAt));
        sentence += u' ' + tr("It may go on at %1.").arg(toldTime(at));
    }
    if (!error.serverWords.isEmpty())
        sentence += u' ' + tr("It says: “%1”").arg(error.serverWords);
    return sentence;
}

} // namespace Godwit
