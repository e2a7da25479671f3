// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/signinerror.h"

#include "cache/storesentence.h"
#include "model/serversentence.h"

#include <QCoreApplication>

namespace Godwit
{

namespace
{

struct Sentence {
    Q_DECLARE_TR_FUNCTIONS(SignInError)

public:
    QString operator()(const ServerError &error) const { return serverSentence(error); }

    QString operator()(const StoreError &error) const { return storeSentence(error); }

    QString operator()(const SecretError &error) const { return secretSentence(error); }

    QString operator()(SignInProblem problem) const;
};

QString Sentence::operator()(SignInProblem problem) const
{
    switch (problem) {
    case SignInProblem::BadAddress:
        return tr("That is not the name of a server. Type a server (mastodon.example), a handle "
                  "(@you@mastodon.example) or a profile's address.");
    case SignInProblem::Denied:
        return tr("The server did not give access: it was refused in the browser. Sign in again if that was "
                  "a mistake.");
    case SignInProblem::Mismatch:
        return tr("That answer does not belong to this sign-in, so it was ignored. Start again, and use the "
                  "page that opens then.");
    case SignInProblem::NoPort:
        return tr("No port of this computer could be opened for the browser's answer. Sign in by pasting a "
                  "code instead.");
    case SignInProblem::TooLate:
        return tr("Nobody came back from the browser in time. Start again, or sign in by pasting a code.");
    case SignInProblem::NoCode:
        return tr("No code was given. Start again and paste the code that the server shows.");
    case SignInProblem::RefusedCode:
        return tr("The server did not accept that code: it is mistyped, used up or too old. Start again, and "
                  "paste all of the code that the page shows then.");
    case SignInProblem::BadToken:
        return tr("That cannot be a token: it is empty, too long, or has spaces or other characters in it "
                  "that no token has. Copy it again and give nothing else.");
    case SignInProblem::RefusedToken:
        return tr("The server did not accept that token: it is mistyped, was withdrawn, or is another "
                  "server's. Copy it again, or sign in without one.");
    case SignInProblem::Cancelled:
        return tr("The sign-in was stopped. Nothing was kept.");
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace

QString signInSentence(const SignInError &error)
{
    return std::visit(Sentence(), error);
}

} // namespace Godwit
