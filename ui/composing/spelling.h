// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QHash>
#include <QObject>
#include <QSet>
#include <QThread>
#include <QTimer>
#include <QtQmlIntegration/qqmlintegration.h>

#include <vector>

namespace Godwit
{

class SpellWorker;

// Whether words are spelt as a dictionary of the post's language has them. Dictionaries are read and asked on
// a thread of its own, which begins with the first question: neither a start nor the typing waits for one.
// Where there is no dictionary, no word is wrong. UI thread.
class Spelling : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made in C++")
    // There is a dictionary of the language.
    Q_PROPERTY(bool available READ isAvailable NOTIFY changed)
    // Of the word that was looked up last: what may be meant by it, best first; empty while it is being
    // looked for.
    Q_PROPERTY(QStringList suggestions READ suggestions NOTIFY suggested)
    Q_PROPERTY(QString word READ word NOTIFY suggested)
    // Of the line below what is wrong.
    Q_PROPERTY(QColor colour READ colour WRITE setColour NOTIFY changed)

public:
    explicit Spelling(QObject *parent);
    ~Spelling() override;

    bool isAvailable() const { return !m_dictionary.isEmpty(); }

    const QStringList &suggestions() const { return m_suggestions; }

    const QString &word() const { return m_word; }

    QColor colour() const { return m_colour; }

    void setColour(const QColor &colour);
    // BCP 47.
    void setLanguage(const QString &language);

    // As far as is known; what is not is found out, and changed() follows.
    bool isWrong(const QString &word);

    struct Word {
        int start = 0;
        int length = 0;
    };

    // The words of a line that are worth a look: no names with a sign before them, addresses or numbers.
    static std::vector<Word> wordsIn(const QString &line);

    // Looks up the word there in its line; false where there is none, or none that is wrong.
    Q_INVOKABLE bool lookUp(const QString &text, int position);

    // Where that word begins, and its length.
    Q_INVOKABLE int wordStart() const { return m_start; }

    Q_INVOKABLE int wordLength() const { return int(m_word.size()); }

    // Into the person's own dictionary.
    Q_INVOKABLE void learn(const QString &word);

Q_SIGNALS:
    void changed();
    void suggested();

private:
    void begin();
    void ask();
    void take(const QString &dictionary, const QHash<QString, bool> &wrong);

    QThread m_thread;
    SpellWorker *m_worker = nullptr;
    QColor m_colour;
    QString m_language;
    QString m_dictionary;
    QHash<QString, bool> m_wrong;
    QSet<QString> m_unknown;
    QTimer m_soon;
    QString m_word;
    QStringList m_suggestions;
    int m_start = 0;
    int m_asked = 0;
};

} // namespace Godwit
