// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QObject>
#include <QStringList>

#include <memory>

namespace Sonnet
{
class Speller;
}

namespace Godwit
{

// What asks the dictionaries; all of it on the thread where it lives.
class SpellWorker : public QObject
{
    Q_OBJECT

public:
    SpellWorker();
    ~SpellWorker() override;

    // The dictionary of the language, from now on; empty where there is none.
    QString use(const QString &language);
    QHash<QString, bool> check(const QStringList &words);
    QStringList suggestions(const QString &word);
    void learn(const QString &word);

private:
    std::unique_ptr<Sonnet::Speller> m_speller;
    QString m_language;
    QString m_dictionary;
};

// Of the dictionaries there are, the one for a language: its own, that of the user's country, or any of it.
QString dictionaryFor(const QString &language, const QStringList &dictionaries);

} // namespace Godwit
