// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/account.h"
#include "lifeboat/formats/personalfile.h"
#include "outbox/drafts.h"
#include "settings/settings.h"

#include <qcoro/qcorotask.h>

namespace Godwit
{

// What a backup holds for this computer and for no server: drafts, and settings. What is here already stays
// as it is; undoing a restore leaves them. The same content is given to an account once: a restore is gone on
// with for days, and what was posted or deleted meanwhile does not come back.
class PersonalRestore
{
public:
    // Both outlive it and its tasks.
    PersonalRestore(Drafts &drafts, Settings &settings) : m_drafts(drafts), m_settings(settings) {}

    // What of it is not here yet, as it would be kept.
    struct News {
        std::vector<Draft> drafts;
        std::map<QString, QString> settings;
    };

    QCoro::Task<StoreResult<News>> look(PersonalFile file, Account target);
    QCoro::Task<StoreResult<News>> give(PersonalFile file, Account target, Instant now);

private:
    Drafts &m_drafts;
    Settings &m_settings;
};

} // namespace Godwit
