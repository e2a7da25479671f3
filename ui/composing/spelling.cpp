// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/composing/spelling.h"

#include "ui/composing/spellworker.h"

#include <QRegularExpression>

namespace Godwit
{

using namespace std::chrono_literals;

// What was met in a long life is asked again rather than kept for ever.
static constexpr qsizetype mostKnown = 20'000;
static constexpr qsizetype longestWord = 60;

Spelling::Spelling(QObject *parent) : QObject(parent)
{
    m_soon.setSingleShot(true);
    // All words of a text are asked for at once.
    m_soon.setInterval(20ms);
    connect(&m_soon, &QTimer::timeout, this, &Spelling::ask);
}

Spelling::~Spelling()
{
    if (!m_worker)
        return;
    m_worker->deleteLater();
    m_thread.quit();
    m_thread.wait();
}

void Spelling::begin()
{
    if (m_worker)
        return;
    m_worker = new SpellWorker;
    m_worker->moveToThread(&m_thread);
    m_thread.setObjectName(QStringLiteral("spelling"));
    m_thread.start(QThread::LowPriority);
}

void Spelling::setColour(const QColor &colour)
{
    if (colour == m_colour)
        return;
    m_colour = colour;
    Q_EMIT changed();
}

void Spelling::setLanguage(const QString &language)
{
    if (language == m_language)
        return;
    m_language = language;
    m_wrong.clear();
    m_unknown.clear();
    ++m_asked;
    // Whoever shows words asks for them again.
    Q_EMIT changed();
}

bool Spelling::isWrong(const QString &word)
{
    const auto known = m_wrong.constFind(word);
    if (known != m_wrong.cend())
        return *known;
    if (!m_language.isEmpty() && word.size() <= longestWord) {
        m_unknown.insert(word);
        if (!m_soon.isActive())
            m_soon.start();
    }
    return false;
}

void Spelling::ask()
{
    begin();
    const QStringList words(m_unknown.cbegin(), m_unknown.cend());
    m_unknown.clear();
    const int asked = ++m_asked;
    QMetaObject::invokeMethod(m_worker, [this, worker = m_worker, words, asked, language = m_language] {
        const QString dictionary = worker->use(language);
        const QHash<QString, bool> wrong = worker->check(words);
        QMetaObject::invokeMethod(this, [this, asked, language, dictionary, wrong] {
            if (language == m_language && asked <= m_asked)
                take(dictionary, wrong);
        });
    });
}

void Spelling::take(const QString &dictionary, const QHash<QString, bool> &wrong)
{
    if (m_wrong.size() > mostKnown)
        m_wrong.clear();
    bool news = dictionary != m_dictionary;
    m_dictionary = dictionary;
    for (const auto &[word, is] : wrong.asKeyValueRange()) {
        m_wrong.insert(word, is);
        news = news || is;
    }
    if (news)
        Q_EMIT changed();
}

std::vector<Spelling::Word> Spelling::wordsIn(const QString &line)
{
    static const QRegularExpression skipped(
        QStringLiteral("https?://\\S+|[@#][\\w@.:-]+|:[\\w+-]{2,}:|`[^`]*`|[\\w.+-]+@[\\w.-]+|\\w*[\\d_]\\w*|"
                       "(?<!\\w)(?<!\\w['’])(\\p{L}[\\p{L}\\p{M}]*(?:['’]\\p{L}[\\p{L}\\p{M}]*)*)"),
        QRegularExpression::UseUnicodePropertiesOption | QRegularExpression::CaseInsensitiveOption);
    std::vector<Word> words;
    for (const auto &match : skipped.globalMatch(line)) {
        if (match.capturedLength(1) > 1)
            words.push_back({int(match.capturedStart(1)), int(match.capturedLength(1))});
    }
    return words;
}

bool Spelling::lookUp(const QString &text, int position)
{
    const int from = int(text.lastIndexOf(u'\n', std::max(0, position - 1)) + 1);
    const qsizetype to = text.indexOf(u'\n', position);
    const QString line = text.mid(from, (to < 0 ? text.size() : to) - from);
    m_word.clear();
    m_suggestions.clear();
    for (const Word &word : wordsIn(line)) {
        const int start = from + word.start;
        if (position < start || position > start + word.length)
            continue;
        const QString found = line.mid(word.start, word.length);
        if (!isWrong(found))
            break;
        m_word = found;
        m_start = start;
    }
    Q_EMIT suggested();
    if (m_word.isEmpty())
        return false;
    QMetaObject::invokeMethod(m_worker, [this, worker = m_worker, word = m_word] {
        const QStringList suggestions = worker->suggestions(word);
        QMetaObject::invokeMethod(this, [this, word, suggestions] {
            if (word != m_word)
                return;
            m_suggestions = suggestions;
            Q_EMIT suggested();
        });
    });
    return true;
}

void Spelling::learn(const QString &word)
{
    m_wrong.insert(word, false);
    begin();
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, word] { worker->learn(word); });
    Q_EMIT changed();
}

} // namespace Godwit
