// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Godwit
{

// Whether both hosts belong to one owner: the same host, or the same registrable domain by the Public Suffix
// List. Addresses only match themselves.
bool sameOwner(const QString &host, const QString &other);

} // namespace Godwit
