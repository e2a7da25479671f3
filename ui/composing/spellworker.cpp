// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/composing/spellworker.h"

#include <QLocale>
#include <QLoggingCategory>

#include <Sonnet/Speller>

namespace Godwit
{

static constexpr qsizetype mostSuggestions = 6;

SpellWorker::SpellWorker() = default;

SpellWorker::~SpellWorker() = default;

// "en_GB", and what comes before an underscore or hyphen of it.
static QString baseOf(const QString &dictionary)
{
    return QString(dictionary).replace(u'-', u'_').section(u'_', 0, 0);
}

QString dictionaryFor(const QString &language, const QStringList &dictionaries)
{
    const QString wanted = QString(language).replace(u'-', u'_');
    for (const QString &exact : {wanted, wanted == baseOf(QLocale().name()) ? QLocale().name() : QString(),
                                 QLocale(wanted).name()}) {
        for (const QString &each : dictionaries) {
            if (!exact.isEmpty() && QString(each).replace(u'-', u'_') == exact)
                return each;
        }
    }
    for (const QString &each : dictionaries) {
        if (baseOf(each) == baseOf(wanted))
            return each;
    }
    return {};
}

QString SpellWorker::use(const QString &language)
{
    if (!m_speller) {
        // A computer without any dictionary is no fault of it.
        QLoggingCategory::setFilterRules(QStringLiteral("kf.sonnet.*.warning=false"));
        m_speller = std::make_unique<Sonnet::Speller>();
    }
    if (language != m_language) {
        m_language = language;
        m_dictionary = dictionaryFor(language, m_speller->availableLanguages());
        if (!m_dictionary.isEmpty())
            m_speller->setLanguage(m_dictionary);
        if (!m_speller->isValid())
            m_dictionary.clear();
    }
    return m_dictionary;
}

QHash<QString, bool> SpellWorker::check(const QStringList &words)
{
    QHash<QString, bool> wrong;
    for (const QString &word : words)
        wrong.insert(word, !m_dictionary.isEmpty() && m_speller->isMisspelled(word));
    return wrong;
}

QStringList SpellWorker::suggestions(const QString &word)
{
    return m_dictionary.isEmpty() ? QStringList() : m_speller->suggest(word).mid(0, mostSuggestions);
}

void SpellWorker::learn(const QString &word)
{
    if (!m_dictionary.isEmpty())
        m_speller->addToPersonal(word);
}

} // namespace Godwit
