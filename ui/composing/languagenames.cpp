// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/composing/languagenames.h"

#include <QLocale>

#include <algorithm>

namespace Godwit
{

static QString capitalised(const QString &name)
{
    return name.left(1).toUpper() + name.mid(1);
}

static QString ownName(const QString &code)
{
    // British English and American English are one language here.
    const QLocale::Language language = QLocale::codeToLanguage(code.section(u'-', 0, 0));
    if (language == QLocale::English)
        return QStringLiteral("English");
    if (language == QLocale::AnyLanguage || language == QLocale::C)
        return {};
    return capitalised(QLocale(language).nativeLanguageName());
}

QString nameOfLanguage(const QString &code)
{
    const QString own = ownName(code);
    return own.isEmpty() ? code : own;
}

bool LanguageName::isCalled(const QString &typed) const
{
    const QString wanted = typed.trimmed();
    return code.compare(wanted, Qt::CaseInsensitive) == 0 || own.startsWith(wanted, Qt::CaseInsensitive) ||
           here.startsWith(wanted, Qt::CaseInsensitive);
}

// Qt has no names of languages in another language than their own and English.
static std::vector<LanguageName> everyLanguage()
{
    std::vector<LanguageName> all;
    for (int i = QLocale::C + 1; i <= QLocale::LastLanguage; ++i) {
        const auto language = QLocale::Language(i);
        const QString code = QLocale::languageToCode(language, QLocale::ISO639Part1);
        const QString own = code.isEmpty() ? QString() : ownName(code);
        if (!own.isEmpty())
            all.push_back({code, own, QLocale::languageToString(language)});
    }
    std::ranges::sort(all, [](const LanguageName &left, const LanguageName &right) {
        return left.own.localeAwareCompare(right.own) < 0;
    });
    const auto repeated = std::ranges::unique(all, {}, &LanguageName::code);
    all.erase(repeated.begin(), repeated.end());
    return all;
}

std::vector<LanguageName> languageNames(const QStringList &first)
{
    static const std::vector<LanguageName> all = everyLanguage();
    std::vector<LanguageName> sorted;
    for (const QString &code : first) {
        const auto found = std::ranges::find(all, code.section(u'-', 0, 0), &LanguageName::code);
        if (found != all.end() && std::ranges::find(sorted, found->code, &LanguageName::code) == sorted.end())
            sorted.push_back(*found);
    }
    const size_t begun = sorted.size();
    for (const LanguageName &each : all) {
        const auto end = sorted.begin() + qsizetype(begun);
        if (std::find_if(sorted.begin(), end,
                         [&](const LanguageName &known) { return known.code == each.code; }) == end)
            sorted.push_back(each);
    }
    return sorted;
}

} // namespace Godwit
