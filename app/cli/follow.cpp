// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "cli/delivery.h"
#include "cli/postargument.h"

#include <QCoreApplication>

namespace Godwit
{

namespace
{

class FollowCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(FollowCommand)

public:
    explicit FollowCommand(bool on) : m_on(on) {}

    QString name() const override { return m_on ? QStringLiteral("follow") : QStringLiteral("unfollow"); }

    QString operands() const override { return QStringLiteral("HANDLE"); }

    QString summary() const override { return m_on ? tr("follow a person") : tr("stop following a person"); }

    void addOptions(QCommandLineParser &parser) const override { addDeliveryOptions(parser); }

    bool waitsForDelivery(const QStringList &) const override { return true; }

    int leastOperands() const override { return 1; }

    QCoro::Task<CommandResult> run(Session *session) override;

private:
    bool m_on;
};

QCoro::Task<CommandResult> FollowCommand::run(Session *session)
{
    const auto account = session->actingAccount();
    if (!account)
        co_return std::unexpected(account.error());
    const auto profile = co_await findPerson(session, *account, session->operand(0));
    if (!profile)
        co_return std::unexpected(profile.error());
    const QString done = m_on ? tr("You follow @%1 now (or have asked to).").arg(profile->handle)
                              : tr("You do not follow @%1 any more.").arg(profile->handle);
    co_return co_await deliver(session, *account, FollowPerson{profile->handle, profile->key, m_on}, done);
}

} // namespace

std::unique_ptr<Command> makeFollowCommand(bool on)
{
    return std::make_unique<FollowCommand>(on);
}

} // namespace Godwit
