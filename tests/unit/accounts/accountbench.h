// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/accountstore.h"
#include "accounts/signinways.h"
#include "accounts/tokenvault.h"
#include "fakes/manualclock.h"
#include "fakes/scriptedserver.h"
#include "settings/settings.h"

#include <QTemporaryDir>

namespace Godwit
{

// A data folder with its account rows, opened.
class AccountBench
{
public:
    AccountBench();

    // As after a start of the program.
    void reopen();

    QString filePath(const QString &name) const { return m_folder.filePath(name); }

    // Whether any file of the data folder holds the bytes.
    bool holdsInClear(const QByteArray &bytes) const;

    ManualClock clock;
    std::unique_ptr<Database> database;
    std::unique_ptr<Settings> settings;
    std::unique_ptr<AccountStore> accounts;

private:
    QTemporaryDir m_folder;
};

// A secret store whose next calls can be made to fail.
class FakeSecrets final : public SecretStore
{
public:
    QCoro::Task<SecretResult<QByteArray>> read(QString key) override;
    QCoro::Task<SecretResult<void>> write(QString key, QByteArray secret) override;
    QCoro::Task<SecretResult<void>> remove(QString key) override;

    QHash<QString, QByteArray> secrets;
    std::optional<SecretError::Kind> failure;
    int reads = 0;
};

// A server's sign-in that says what the test wants and remembers what it was asked.
struct FakeSignIn {
    QString issuer;
    ServerResult<QByteArray> token = QByteArrayLiteral("canary-token-7f3a");
    QUrl authorize{QStringLiteral("https://server.example/oauth/authorize")};
    QUrl registeredRedirect;
    QByteArray challenge;
    QByteArray verifier;
    QByteArray code;
    QByteArrayList revoked;
    ServerResult<SeenPerson> self;

    FakeSignIn();
    // Detection finds `server.example`; everything else is no server.
    SignInWays ways();
};

ServerInfo exampleServer();
Account exampleAccount(const QString &name);

} // namespace Godwit
