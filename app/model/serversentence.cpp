// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/serversentence.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

namespace Godwit
{

using Kind = ServerError::Kind;

static QString text(const char *source)
{
    return QCoreApplication::translate("ServerSentence", source);
}

static QString beforeAnAnswer(const ServerError &error)
{
    switch (error.kind) {
    case Kind::NoNetwork:
        return text("This computer has no network. Check its connection.");
    case Kind::HostNotFound:
        return text(
            "There is no server named %1. Check the name, or whether your network can look up names.");
    case Kind::Refused:
        return text("%1 refuses connections: it may be down. Try again later.");
    case Kind::TimedOut:
        return error.left.value_or(true) ? text("%1 did not answer in time. Try again later.")
                                         : text("%1 could not be reached in time. Try again later.");
    case Kind::Broken:
        return text("The connection to %1 broke before the answer was there. Try again.");
    case Kind::Tls:
        return text("%1 could not prove that it is %1, so nothing was sent. Check this computer's clock and "
                    "network.");
    case Kind::Proxy:
        return text("The proxy did not let Godwit through to %1. Check the proxy's settings.");
    case Kind::CaptivePortal:
        return text("This network wants you to sign in first: open its page in a browser.");
    case Kind::Redirected:
        return text(
            "%1 points to another address, where your sign-in may not be sent. If your network does that, "
            "sign in to the network first: open any page in a browser.");
    case Kind::SignedOut:
        return text("You are not signed in to this account here. Sign in, then try again.");
    case Kind::TokenGuarded:
        return text("Nothing was sent, because it would have shown your sign-in to another server than %1.");
    case Kind::Cancelled:
        return error.left.value_or(false) ? text("It was stopped before %1 had answered.")
                                          : text("It was stopped before it was sent.");
    case Kind::LocalFile:
        return text("A file that should be sent cannot be read. Check that it is still there.");
    default:
        return {};
    }
}

static QString afterAnAnswer(const ServerError &error)
{
    switch (error.kind) {
    case Kind::RateLimited:
        return text("%1 asks for patience: too much was asked of it.");
    case Kind::Unavailable:
        return text("%1 has a problem of its own (HTTP %2). Try again later.")
            .replace(QStringLiteral("%2"), QString::number(error.httpStatus));
    case Kind::Unauthorized:
        return text("%1 does not accept your sign-in any more. Sign in again.");
    case Kind::Forbidden:
        return text("%1 does not allow this to your account.");
    case Kind::Suspended:
        return text("%1 has frozen your account. Its web page says more.");
    case Kind::NotFound:
        return text("%1 does not find it.");
    case Kind::Rejected:
        return text("%1 did not accept this.");
    case Kind::Unsupported:
        return text("%1 cannot do this.");
    case Kind::NotAServer:
        return text(
            "%1 did not answer as a microblog server does. Check the name; if it is right, your network "
            "may want you to sign in first: open any page in a browser.");
    default:
        return text("The answer of %1 could not be understood. Try again later.");
    }
}

QString serverSentence(const ServerError &error)
{
    QString sentence = beforeAnAnswer(error);
    if (sentence.isEmpty())
        sentence = afterAnAnswer(error);
    const QString server = error.server.isEmpty() ? text("The server") : error.server.toDisplayString();
    sentence.replace(QStringLiteral("%1"), server);
    if (error.kind == Kind::RateLimited && error.retryAt) {
        const QDateTime at = QDateTime::fromMSecsSinceEpoch(toMs(*error.retryAt));
        sentence += u' ' + text("It may go on at %1.").arg(QLocale().toString(at, QLocale::ShortFormat));
    }
    if (!error.serverWords.isEmpty())
        sentence += u' ' + text("It says: “%1”").arg(error.serverWords);
    return sentence;
}

} // namespace Godwit
