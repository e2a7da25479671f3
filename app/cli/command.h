// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/failure.h"

#include <QCommandLineParser>
#include <qcoro/qcorotask.h>

#include <memory>
#include <vector>

namespace Godwit
{

class Session;

// One verb of the command line. Lives while the program does.
class Command
{
public:
    virtual ~Command() = default;

    virtual QString name() const = 0;

    // What follows the name, e.g. "URI" or "[TEXT]"; may be empty.
    virtual QString operands() const { return {}; }

    virtual QString summary() const = 0;

    virtual void addOptions(QCommandLineParser &) const {}

    // How many operands it takes.
    virtual int leastOperands() const { return 0; }

    virtual int mostOperands() const { return leastOperands(); }

    // Without the engine, `run` may not ask the session for it: help needs no data folder.
    virtual bool needsEngine() const { return true; }

    // Whether it stays until what it adds to the outbox, or finds there, has been delivered or may be left to
    // others. The others deliver nothing: it would be cut off by their end.
    virtual bool waitsForDelivery(const QStringList &) const { return false; }

    // `session` outlives the task.
    virtual QCoro::Task<CommandResult> run(Session *session) = 0;
};

// In the order in which help lists them.
std::vector<std::unique_ptr<Command>> makeCommands();

} // namespace Godwit
