// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/origin.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QUrl>

#include <memory>

namespace Godwit
{

// A snac2 server of its own on a free loopback port, with its data in a temporary folder; ends with its
// owner, and with the test's process. Two of them federate over http.
class SnacServer
{
public:
    enum class Version {
        Distribution, // 2.75: no DELETE, no polls, narrow visibilities widened
        Newer,        // 2.96, where the toolchain could fetch it
    };

    // The program's path; empty where this machine has none: then skip, with a word.
    static QString program(Version version);

    explicit SnacServer(Version version);
    ~SnacServer();
    SnacServer(const SnacServer &) = delete;
    SnacServer &operator=(const SnacServer &) = delete;

    // Makes the data the first time; after stop() the same data on the same port. False when the server does
    // not answer within 10 s: error() says why.
    bool start();
    // Kills it, as a server dies.
    void stop();
    bool isRunning() const;

    QString error() const { return m_error; }

    // The end of what it wrote, for a failing test to show.
    QString log() const;

    Origin origin() const;
    QUrl url(const QString &path) const;

    // Gives the password.
    QString addUser(const QString &name);
    // Lets `name` say that it is known as `actor`, too; the server must run.
    bool addAlias(const QString &name, const QString &actor);

    // Does what the person does in the browser at an authorize URL: opens the page, fills its form, sends it.
    // Gives where the server then redirects to, or for the paste redirect a URL whose `code` is what the page
    // shows.
    QUrl authorize(const QUrl &authorizeUrl, const QString &user, const QString &password) const;

    // The whole sign-in by hand, for tests of something else.
    QByteArray token(const QString &user, const QString &password) const;

private:
    bool initialize();
    bool answers() const;
    bool fail(const QString &why);

    QString m_program;
    QTemporaryDir m_folder;
    std::unique_ptr<QProcess> m_process;
    quint16 m_port = 0;
    QString m_error;
};

} // namespace Godwit
