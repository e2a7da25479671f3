// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/output.h"

#include <QCommandLineParser>

#include <optional>

namespace Godwit
{

// What every command takes: --account, --offline, --json, --colour, --data-dir, --help.
void addGlobalOptions(QCommandLineParser &parser);

// Nothing when `--colour` has a value that is none.
std::optional<Output::Colours> coloursOf(const QCommandLineParser &parser);

// `--data-dir`, else the user's own.
QString dataFolderOf(const QCommandLineParser &parser);

} // namespace Godwit
