// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/account.h"
#include "cache/entry.h"
#include "cli/failure.h"
#include "cli/output.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <qcoro/qcorotask.h>

namespace Godwit
{

class Engine;

// What one run of a command works with.
class Session
{
    Q_DECLARE_TR_FUNCTIONS(Session)

public:
    // All outlive the session; `engine` is null for commands that need none.
    Session(Engine *engine, Output &out, const QCommandLineParser &options, QStringList operands);

    Engine &engine() const { return *m_engine; }

    Output &out() const { return m_out; }

    const QStringList &operands() const { return m_operands; }

    QString operand(qsizetype index) const { return m_operands.value(index); }

    QString option(const char *name) const { return m_options.value(QLatin1String(name)); }

    QStringList optionValues(const char *name) const { return m_options.values(QLatin1String(name)); }

    bool has(const char *name) const { return m_options.isSet(QLatin1String(name)); }

    // No server is asked: `--offline`, or an account that was made of an archive.
    bool isOffline() const;

    // `--limit`, bounded; the default when it is not given.
    std::expected<int, Failure> limit(int byDefault) const;

    // `--account`, else the default one.
    std::expected<Account, Failure> account() const;
    // The same, for a command that does something with it: not one that was made of an archive.
    std::expected<Account, Failure> actingAccount() const;
    // That account's eyes first, then those of its persona's others.
    Viewers viewers() const;
    // Every account here; where `--account` names one, only that.
    Viewers allViewers() const;

private:
    Engine *m_engine;
    Output &m_out;
    const QCommandLineParser &m_options;
    QStringList m_operands;
};

} // namespace Godwit
