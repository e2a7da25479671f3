// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/ids.h"
#include "servers/reportsport.h"

#include <QStringList>

#include <vector>

namespace Godwit
{

// To those who keep the account's own server in order.
struct ReportPerson {
    // `name@host`.
    QString handle;
    PersonKey person;
    // Of that person, as evidence; may be none.
    std::vector<PostKey> posts{};
    ReportReason reason = ReportReason::Other;
    // Of ReportReason::Rules: as the account's own server names them.
    QStringList rules{};
    QString comment{};
    // Also to the person's own server.
    bool forward = false;
};

} // namespace Godwit
