// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/clock.h"
#include "cli/commands.h"
#include "cli/delivery.h"
#include "cli/postargument.h"
#include "engine/engine.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

namespace Godwit
{

namespace
{

// 30m, 12h, 7d; between a minute and ten years.
std::optional<Milliseconds> lengthOf(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("^(\\d{1,6})([mhd])$"));
    const auto match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const int number = match.captured(1).toInt();
    const QChar unit = match.capturedView(2).front();
    const Milliseconds length = unit == u'm'   ? Milliseconds(std::chrono::minutes(number))
                                : unit == u'h' ? Milliseconds(std::chrono::hours(number))
                                               : Milliseconds(std::chrono::days(number));
    const bool fits = length >= std::chrono::minutes(1) && length <= std::chrono::days(3'653);
    return fits ? std::optional(length) : std::nullopt;
}

class MuteCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(MuteCommand)

public:
    explicit MuteCommand(bool on) : m_on(on) {}

    QString name() const override { return m_on ? QStringLiteral("mute") : QStringLiteral("unmute"); }

    QString operands() const override { return QStringLiteral("HANDLE"); }

    QString summary() const override
    {
        return m_on ? tr("hide a person's posts from you") : tr("show a muted person's posts again");
    }

    void addOptions(QCommandLineParser &parser) const override;

    bool waitsForDelivery(const QStringList &) const override { return true; }

    int leastOperands() const override { return 1; }

    QCoro::Task<CommandResult> run(Session *session) override;

private:
    std::expected<MuteOptions, Failure> options(Session *session) const;
    QString doneSentence(const QString &handle, const MuteOptions &options) const;

    bool m_on;
};

void MuteCommand::addOptions(QCommandLineParser &parser) const
{
    if (m_on) {
        parser.addOption(
            {QStringLiteral("for"), tr("Only for so long: 30m, 12h, 7d."), QStringLiteral("TIME")});
        parser.addOption({QStringLiteral("keep-notifications"), tr("Still be notified of what they do.")});
    }
    addDeliveryOptions(parser);
}

std::expected<MuteOptions, Failure> MuteCommand::options(Session *session) const
{
    MuteOptions options;
    if (!m_on)
        return options;
    options.hideNotifications = !session->has("keep-notifications");
    if (!session->has("for"))
        return options;
    const auto length = lengthOf(session->option("for"));
    if (!length)
        return fail(ExitCode::Usage, "usage", tr("--for takes a time such as 30m, 12h or 7d."));
    options.until = session->engine().clock().now() + *length;
    return options;
}

QString MuteCommand::doneSentence(const QString &handle, const MuteOptions &options) const
{
    if (!m_on)
        return tr("@%1 is not muted any more.").arg(handle);
    if (!options.until)
        return tr("@%1 is muted.").arg(handle);
    const QDateTime until = QDateTime::fromMSecsSinceEpoch(toMs(*options.until));
    return tr("@%1 is muted until %2.").arg(handle, QLocale().toString(until, QLocale::ShortFormat));
}

QCoro::Task<CommandResult> MuteCommand::run(Session *session)
{
    const auto account = session->actingAccount();
    if (!account)
        co_return std::unexpected(account.error());
    const auto how = options(session);
    if (!how)
        co_return std::unexpected(how.error());
    const auto profile = co_await findPerson(session, *account, session->operand(0));
    if (!profile)
        co_return std::unexpected(profile.error());
    const QString done = doneSentence(profile->handle, *how);
    co_return co_await deliver(session, *account, MutePerson{profile->handle, profile->key, m_on, *how},
                               done);
}

class BlockCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(BlockCommand)

public:
    explicit BlockCommand(bool on) : m_on(on) {}

    QString name() const override { return m_on ? QStringLiteral("block") : QStringLiteral("unblock"); }

    QString operands() const override { return QStringLiteral("HANDLE|SERVER"); }

    QString summary() const override
    {
        return m_on ? tr("have nothing to do with a person, or a whole server")
                    : tr("end the block of a person or server");
    }

    void addOptions(QCommandLineParser &parser) const override { addDeliveryOptions(parser); }

    bool waitsForDelivery(const QStringList &) const override { return true; }

    int leastOperands() const override { return 1; }

    QCoro::Task<CommandResult> run(Session *session) override;

private:
    QCoro::Task<CommandResult> blockServer(Session *session, Account account, QString domain) const;

    bool m_on;
};

// A host name alone: a person is named with an '@' or by an address.
bool namesServer(const QString &text)
{
    static const QRegularExpression host(QStringLiteral("^[^@:/\\s]+\\.[^@:/\\s]+$"));
    return host.match(text).hasMatch();
}

QCoro::Task<CommandResult> BlockCommand::blockServer(Session *session, Account account, QString domain) const
{
    const QString done = m_on ? tr("Nothing of %1 reaches this account any more.").arg(domain)
                              : tr("%1 is not blocked any more.").arg(domain);
    co_return co_await deliver(session, account, BlockDomain{domain, m_on}, done);
}

QCoro::Task<CommandResult> BlockCommand::run(Session *session)
{
    const auto account = session->actingAccount();
    if (!account)
        co_return std::unexpected(account.error());
    const QString named = session->operand(0);
    if (namesServer(named))
        co_return co_await blockServer(session, *account, named.toLower());
    const auto profile = co_await findPerson(session, *account, named);
    if (!profile)
        co_return std::unexpected(profile.error());
    const QString done = m_on ? tr("@%1 is blocked.").arg(profile->handle)
                              : tr("@%1 is not blocked any more.").arg(profile->handle);
    co_return co_await deliver(session, *account, BlockPerson{profile->handle, profile->key, m_on}, done);
}

} // namespace

std::unique_ptr<Command> makeMuteCommand(bool on)
{
    return std::make_unique<MuteCommand>(on);
}

std::unique_ptr<Command> makeBlockCommand(bool on)
{
    return std::make_unique<BlockCommand>(on);
}

} // namespace Godwit
