// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/composing/postoptions.h"

#include "text/languageguess.h"
#include "ui/composing/languagenames.h"
#include "ui/viewmodels/rowwords.h"

#include <QLocale>

namespace Godwit
{

PostOptions::PostOptions(Draft &draft, QObject *parent) : QObject(parent), m_draft(draft) {}

std::optional<Visibility> PostOptions::meantVisibility() const
{
    if (m_draft.visibility)
        return m_draft.visibility;
    std::optional<Visibility> usual;
    for (const auto &defaults : m_habits.defaults) {
        const auto each = defaults ? defaults->visibility : std::nullopt;
        if (!each || (usual && usual != each))
            return std::nullopt;
        usual = each;
    }
    if (usual && m_habits.answered)
        usual = std::max(*usual, *m_habits.answered);
    return usual;
}

QString PostOptions::visibility() const
{
    const auto meant = meantVisibility();
    return meant ? visibilityKey(*meant) : QString();
}

void PostOptions::chooseVisibility(const QString &word)
{
    for (const auto visibility :
         {Visibility::Public, Visibility::Unlisted, Visibility::Followers, Visibility::Direct}) {
        if (visibilityKey(visibility) == word)
            m_draft.visibility = visibility;
    }
    Q_EMIT changed();
    Q_EMIT edited();
}

static QString wordsOf(Visibility visibility)
{
    switch (visibility) {
    case Visibility::Public:
        return PostOptions::tr("Public");
    case Visibility::Unlisted:
        return PostOptions::tr("Unlisted");
    case Visibility::Followers:
        return PostOptions::tr("Followers");
    case Visibility::Direct:
        return PostOptions::tr("Direct");
    }
    Q_UNREACHABLE_RETURN({});
}

QString PostOptions::visibilityWords() const
{
    const auto meant = meantVisibility();
    return meant ? wordsOf(*meant) : tr("As usual");
}

QList<ChoiceRow> PostOptions::visibilities() const
{
    const Capabilities can = m_limits.capabilities;
    QList<ChoiceRow> rows;
    const auto add = [&rows](Visibility visibility, bool possible) {
        if (possible)
            rows.append({visibilityKey(visibility), wordsOf(visibility)});
    };
    add(Visibility::Public, true);
    add(Visibility::Unlisted, can.testFlag(Capability::Unlisted));
    add(Visibility::Followers, can.testFlag(Capability::FollowersOnly));
    add(Visibility::Direct, can.testFlag(Capability::Direct));
    return rows;
}

// The "C" locale is no language; what it says is English.
static QString userLanguage()
{
    const QString code = QLocale().name().section(u'_', 0, 0);
    return code == QLatin1String("C") ? QStringLiteral("en") : code;
}

QString PostOptions::language() const
{
    if (!m_draft.language.isEmpty())
        return m_draft.language;
    if (!m_guessed.isEmpty())
        return m_guessed;
    if (!m_habits.languages.isEmpty())
        return m_habits.languages.first();
    for (const auto &defaults : m_habits.defaults) {
        if (defaults && !defaults->language.isEmpty())
            return defaults->language;
    }
    return userLanguage();
}

void PostOptions::chooseLanguage(const QString &code)
{
    m_draft.language = code;
    Q_EMIT changed();
    Q_EMIT edited();
}

QString PostOptions::languageName() const
{
    return nameOfLanguage(language());
}

void PostOptions::setHabits(const Habits &habits)
{
    if (habits == m_habits)
        return;
    m_habits = habits;
    Q_EMIT changed();
}

void PostOptions::setLimits(const WritingLimits &limits)
{
    if (limits == m_limits)
        return;
    m_limits = limits;
    Q_EMIT changed();
}

void PostOptions::reset()
{
    const QString before = language();
    m_guessed = guessLanguage(m_draft.text.left(2'000));
    if (language() != before)
        Q_EMIT changed();
}

QList<ChoiceRow> PostOptions::languagesLike(const QString &typed) const
{
    QStringList first{language()};
    for (const QString &code : {m_guessed, userLanguage()}) {
        if (!code.isEmpty())
            first.append(code);
    }
    first += m_habits.languages;
    QList<ChoiceRow> rows;
    for (const LanguageName &each : languageNames(first)) {
        if (each.isCalled(typed))
            rows.append({each.code, each.own, each.here == each.own ? QString() : each.here});
    }
    return rows;
}

} // namespace Godwit
