// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QNetworkReply>

namespace Godwit
{

// One that has failed is about to finish by itself: Qt's connection has posted both, and Qt 6.8 warns of a
// second error where it is aborted in between.
inline void breakOff(QNetworkReply &reply)
{
    if (!reply.isFinished() && reply.error() == QNetworkReply::NoError)
        reply.abort();
}

} // namespace Godwit
