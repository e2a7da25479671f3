// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtTypes>

namespace Godwit
{

// What may be fetched over the network that the computer has now.
enum class NetworkUse : quint8 {
    Free, // or the system does not tell
    Metered,
    Down,
};

// As QNetworkInformation says. Main thread.
NetworkUse systemNetworkUse();

} // namespace Godwit
