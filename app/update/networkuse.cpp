// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "update/networkuse.h"

#include <QNetworkInformation>

namespace Godwit
{

NetworkUse systemNetworkUse()
{
    using Feature = QNetworkInformation::Feature;
    if (!QNetworkInformation::loadBackendByFeatures(Feature::Reachability | Feature::Metered) &&
        !QNetworkInformation::loadBackendByFeatures(Feature::Reachability))
        return NetworkUse::Free;
    const QNetworkInformation *info = QNetworkInformation::instance();
    if (info->reachability() == QNetworkInformation::Reachability::Disconnected)
        return NetworkUse::Down;
    return info->isMetered() ? NetworkUse::Metered : NetworkUse::Free;
}

} // namespace Godwit
