// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cache/notificationstore.h"
#include "ui/viewmodels/notificationrow.h"
#include "ui/viewmodels/rowmaker.h"

namespace Godwit
{

NotificationRow notificationRow(const NotificationView &view, const RowMaker &maker);

} // namespace Godwit
