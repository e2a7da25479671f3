// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lifeboat/archive/archives.h"

#include <QJsonObject>

namespace Godwit
{

class Output;

QJsonObject shapeOf(const Archives::Report &report, bool dryRun);
QJsonObject shapeOf(const Archives::Listed &listed);

void print(Output &out, const Archives::Report &report, bool dryRun);
void print(Output &out, const Archives::Listed &listed);

} // namespace Godwit
