// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/react.h"

#include "cli/delivery.h"
#include "cli/postargument.h"
#include "cli/words.h"
#include "engine/engine.h"
#include "engine/whoacts.h"

#include <QCoreApplication>

namespace Godwit
{

namespace
{

class ReactCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(ReactCommand)

public:
    ReactCommand(Reaction reaction, bool on) : m_reaction(reaction), m_on(on) {}

    QString name() const override { return deedWord(ReactToPost{m_reaction, {}, m_on}); }

    QString operands() const override { return QStringLiteral("URI"); }

    QString summary() const override;

    void addOptions(QCommandLineParser &parser) const override { addDeliveryOptions(parser); }

    bool waitsForDelivery(const QStringList &) const override { return true; }

    int leastOperands() const override { return 1; }

    QCoro::Task<CommandResult> run(Session *session) override;

private:
    Reaction m_reaction;
    bool m_on;
};

QString ReactCommand::summary() const
{
    switch (m_reaction) {
    case Reaction::Boost:
        return m_on ? tr("show a post to your followers") : tr("take a boost back");
    case Reaction::Favourite:
        return m_on ? tr("favourite a post") : tr("take a favourite back");
    case Reaction::Bookmark:
        return m_on ? tr("keep a post among your bookmarks") : tr("remove a bookmark");
    case Reaction::Pin:
        return m_on ? tr("put a post of yours on top of your profile") : tr("take it from there");
    case Reaction::MuteThread:
        return m_on ? tr("no notifications of a post's thread any more") : tr("notifications of it again");
    }
    Q_UNREACHABLE_RETURN({});
}

QCoro::Task<CommandResult> ReactCommand::run(Session *session)
{
    const auto account = session->actingAccount();
    if (!account)
        co_return std::unexpected(account.error());
    const auto view = co_await findPost(session, *account, session->operand(0));
    if (!view)
        co_return std::unexpected(view.error());
    const Engine &engine = session->engine();
    const Account acting = engine.accountById(whoReacts(engine, *view, account->id)).value_or(*account);
    co_return co_await deliver(session, acting, ReactToPost{m_reaction, view->post.key, m_on}, tr("Done."));
}

} // namespace

std::unique_ptr<Command> makeReactCommand(Reaction reaction, bool on)
{
    return std::make_unique<ReactCommand>(reaction, on);
}

} // namespace Godwit
