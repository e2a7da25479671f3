// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lifeboat/container/backuperror.h"
#include "lifeboat/graphentry.h"
#include "outbox/draft.h"

#include <map>

namespace Godwit
{

// What no other program's format holds: `godwit.json`. Never a token.
struct PersonalFile {
    static QString fileName();
    // How a person names its parts, beside graphKindWord().
    static QString draftsWord();
    static QString settingsWord();

    // A file may come from anybody: what is more than this is not read.
    static constexpr qsizetype mostDrafts = 500;
    static constexpr qsizetype mostDraftBytes = 100'000;
    static constexpr qsizetype mostSettings = 200;
    static constexpr qsizetype mostSettingLength = 10'000;

    QString handle;
    QString person;
    // Those that hold something beside their members, or have none.
    std::vector<PeopleList> lists;
    std::vector<WordFilter> filters;
    // Without '#'.
    QStringList tags;
    // Mutes that end, by handle.
    std::map<QString, Instant> mutesEnd;
    // Newest first; without what belongs to this computer: paths, and numbers of accounts.
    std::vector<Draft> drafts;
    std::map<QString, QString> settings;
};

QByteArray encode(const PersonalFile &file);
BackupResult<PersonalFile> readPersonalFile(const QByteArray &json);

// Whether a setting is the person's and not this computer's.
bool isPersonalSetting(const QString &name);

} // namespace Godwit
