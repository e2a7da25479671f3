// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <vector>

namespace Godwit
{

// A language that can be posted in.
struct LanguageName {
    // BCP 47.
    QString code;
    // As its speakers call it, and as the user's language does.
    QString own;
    QString here;

    // By its code, or what one of its names begins with.
    bool isCalled(const QString &typed) const;
};

// The languages of ISO 639-1 that Qt can name: `first` in this order, then the others by their own names.
std::vector<LanguageName> languageNames(const QStringList &first);
// As its speakers call it; the code itself where Qt has no name.
QString nameOfLanguage(const QString &code);

} // namespace Godwit
