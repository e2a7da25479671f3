// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lifeboat/container/backuperror.h"
#include "model/graph.h"

#include <QByteArray>

#include <vector>

namespace Godwit
{

// Mastodon exports filters as JSON (app/models/export.rb, to_custom_filters_json): custom_filters.json. Posts
// that a filter names one by one are left out: they are not words.
inline const QString filterFileName = QStringLiteral("custom_filters.json");

BackupResult<std::vector<WordFilter>> readFilterFile(const QByteArray &json);

} // namespace Godwit
