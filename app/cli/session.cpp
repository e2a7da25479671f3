// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/session.h"

#include "engine/engine.h"

namespace Godwit
{

static constexpr int mostRows = 10'000;

Session::Session(Engine *engine, Output &out, const QCommandLineParser &options, QStringList operands)
    : m_engine(engine), m_out(out), m_options(options), m_operands(std::move(operands))
{
}

bool Session::isOffline() const
{
    if (has("offline"))
        return true;
    const auto one = account();
    return one && one->imported;
}

std::expected<int, Failure> Session::limit(int byDefault) const
{
    if (!has("limit"))
        return byDefault;
    bool isNumber = false;
    const int limit = option("limit").toInt(&isNumber);
    if (!isNumber || limit < 1 || limit > mostRows)
        return fail(ExitCode::Usage, "usage", tr("--limit takes a number from 1 to %1.").arg(mostRows));
    return limit;
}

std::expected<Account, Failure> Session::account() const
{
    if (has("account")) {
        if (const auto account = m_engine->accountByHandle(option("account")))
            return *account;
        return fail(ExitCode::SignIn, "no-account",
                    tr("%1 is not signed in here. `godwit accounts` lists who is.").arg(option("account")));
    }
    if (const auto account = m_engine->defaultAccount())
        return *account;
    return fail(ExitCode::SignIn, "no-account", tr("No account is signed in yet: `godwit login SERVER`."));
}

std::expected<Account, Failure> Session::actingAccount() const
{
    auto one = account();
    if (one && one->imported)
        return fail(
            ExitCode::Refused, "imported",
            tr("@%1 was made of an archive, to be read: nothing can be sent with it.").arg(one->handle));
    return one;
}

Viewers Session::viewers() const
{
    const auto one = account();
    return one ? m_engine->viewersOf(one->id) : Viewers{};
}

Viewers Session::allViewers() const
{
    if (has("account")) {
        const auto one = account();
        return one ? Viewers{one->id} : Viewers{};
    }
    Viewers all;
    for (const Account &account : m_engine->accounts())
        all.push_back(account.id);
    return all;
}

} // namespace Godwit
