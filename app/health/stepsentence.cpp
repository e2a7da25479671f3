// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/tr.h"
#include "health/healthsentence.h"

namespace Godwit
{

static QString linkSentence(const Step &step)
{
    switch (step.sign) {
    case Sign::LinkUp:
        return tr("This computer is connected to a network.");
    case Sign::LinkDown:
        return tr("This computer is connected to no network.");
    case Sign::LinkPortal:
        return tr("The network wants a sign-in before it lets anything through.");
    case Sign::OthersAnswer:
        return tr("%1, another server of yours, answers: your network works.").arg(step.subject);
    case Sign::OthersSilent:
        return tr("None of your other servers can be reached either (%1).").arg(step.subject);
    case Sign::OthersStrange:
        return tr("Something else answers in the place of your other servers, too (%1).").arg(step.subject);
    default:
        return {};
    }
}

static QString nameSentence(const Step &step, const QString &host)
{
    switch (step.sign) {
    case Sign::NameFound:
        return tr("The name %1 leads to %2.").arg(host, step.subject);
    case Sign::NameUnknown:
        return tr("%2 says that there is no such name as %1.").arg(host, step.subject);
    case Sign::NameFailed:
        return tr("The name %1 could not be looked up.").arg(host);
    default:
        return {};
    }
}

static QString connectionSentence(const Step &step, const QString &host)
{
    switch (step.sign) {
    case Sign::Connected:
        return tr("A connection to %1 came about.").arg(host);
    case Sign::Refused:
        return tr("%1 refused the connection.").arg(host);
    case Sign::NoRoute:
        return tr("There is no way from here to %1.").arg(host);
    case Sign::NoConnection:
        return tr("%1 did not take the connection within %2.").arg(host, lengthOfTime(step.took));
    case Sign::Encrypted:
        return tr("Its certificate proves that it is %1.").arg(host);
    case Sign::WrongCertificate:
        return tr("Its certificate is not that of %1.").arg(host);
    case Sign::OldCertificate:
        return tr("The certificate of %1 is out of date.").arg(host);
    case Sign::EncryptionBroken:
        return tr("No encrypted connection to %1 came about.").arg(host);
    default:
        return {};
    }
}

static QString answerSentence(const Step &step, const QString &host)
{
    switch (step.sign) {
    case Sign::Silent:
        return tr("%1 took the question and did not answer within %2.").arg(host, lengthOfTime(step.took));
    case Sign::Broken:
        return tr("The connection to %1 broke before the answer was there.").arg(host);
    case Sign::ServerFailed:
        return tr("%1 answered that it cannot help just now (HTTP %2).").arg(host).arg(step.httpStatus);
    case Sign::Busy:
        return tr("%1 asked for patience.").arg(host);
    case Sign::SaysGone:
        return tr("%1 says that it is gone for good (HTTP %2).").arg(host).arg(step.httpStatus);
    case Sign::PortalAnswered:
        return tr("A sign-in page answered in the place of %1.").arg(host);
    case Sign::Sluggish:
        return tr("Several of the last answers of %1 took %2 and more.").arg(host, lengthOfTime(step.took));
    case Sign::Unsteady:
        return tr("%1 came and went several times in the last minutes.").arg(host);
    case Sign::Genuine:
        return tr("%1 answers as the server it is.").arg(host);
    case Sign::WebPage:
        return tr("A web page came where the server's data should be.");
    case Sign::Elsewhere:
        return tr("%1 points to an address of somebody else's.").arg(host);
    case Sign::Strange:
        return tr("The answer of %1 made no sense.").arg(host);
    default:
        return {};
    }
}

static QString keySentence(const Step &step, const QString &host)
{
    switch (step.sign) {
    case Sign::KeyFirstSeen:
        return tr("The own key of %1 was noted down: it is how it is known again.").arg(host);
    case Sign::SameKey:
        return tr("Its own key is the one noted down before.");
    case Sign::OtherKey:
        return tr("Its own key is not the one noted down before: it is another server.");
    case Sign::NoKey:
        return tr("It has no key of its own to compare.");
    case Sign::KeyUnproven:
        return tr("It shows a key of its own, and none had been noted down before to compare it with.");
    case Sign::KeyUntold:
        return tr("It did not show its own key just now.");
    case Sign::TokenGood:
        return tr("It accepts the sign-in of %1.").arg(step.subject);
    case Sign::TokenRefused:
        return tr("It does not accept the sign-in of %1.").arg(step.subject);
    case Sign::AccountFrozen:
        return tr("It has frozen the account %1.").arg(step.subject);
    case Sign::TokenUntold:
        return tr("It did not say whether the sign-in of %1 is good.").arg(step.subject);
    default:
        return {};
    }
}

QString stepSentence(const Step &step, const Origin &origin)
{
    const QString host = origin.toDisplayString();
    switch (rungOf(step.sign)) {
    case Rung::Link:
        return linkSentence(step);
    case Rung::Name:
        return nameSentence(step, origin.host());
    case Rung::Connection:
    case Rung::Encryption:
        return connectionSentence(step, host);
    case Rung::Answer:
    case Rung::Server:
        return answerSentence(step, host);
    case Rung::Key:
    case Rung::Token:
        return keySentence(step, host);
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace Godwit
