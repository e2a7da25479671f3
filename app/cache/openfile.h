// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cache/storeerror.h"

#include <QFileDevice>
#include <QSqlDatabase>

namespace Godwit
{

inline constexpr QFileDevice::Permissions ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

// A connection of its own, for the calling thread, to be owned by a Connection. What is not there is made.
StoreResult<QSqlDatabase> connectTo(const QString &path);

// Reads the file whole: Damaged when it is.
StoreResult<void> quickCheck(const QSqlDatabase &database);

} // namespace Godwit
