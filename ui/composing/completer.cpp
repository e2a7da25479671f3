// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/composing/completer.h"

#include "engine/engine.h"
#include "text/plaintext.h"
#include "timeline/postfetcher.h"
#include "ui/composing/emojishelf.h"
#include "ui/viewmodels/enginethread.h"
#include "ui/viewmodels/sources.h"

#include <QRegularExpression>
#include <qcoro/qcorofuture.h>

namespace Godwit
{

using namespace std::chrono_literals;

static constexpr int mostRows = 6;
// A server is asked for no single letter, which means everybody.
static constexpr qsizetype leastForServer = 2;
static constexpr int longestWord = 100;

Completer::Completer(EngineThread &engine, EmojiShelf &emoji, QObject *parent)
    : QObject(parent), m_engine(engine), m_emoji(emoji)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(250ms);
    connect(&m_pause, &QTimer::timeout, this, [this] { ask(true); });
    // The table is read when it is first wanted.
    connect(&emoji, &EmojiShelf::changed, this, [this] {
        if (m_word.sign == u':' && m_dismissed.sign.isNull())
            offer(m_emoji.completions(m_word.text, mostRows));
    });
}

Completer::Word Completer::wordAt(const QString &text, int cursor)
{
    static const QRegularExpression word(
        QStringLiteral("(?:^|[\\s(\\[{\"'“‘«¿¡])(?:(@)([\\w.-]+(?:@[\\w.-]*)?)|(#)(\\w+)|(:)([\\w+-]{2,}))$"),
        QRegularExpression::UseUnicodePropertiesOption);
    const QString before = text.left(cursor);
    if (before.count(QLatin1String("```")) % 2 != 0)
        return {};
    const auto match = word.match(before.right(longestWord));
    if (!match.hasMatch())
        return {};
    const int sign = match.hasCaptured(1) ? 1 : match.hasCaptured(3) ? 3 : 5;
    const QString typed = match.captured(sign + 1);
    // The cursor may be ahead of the text for a moment.
    const int end = int(before.size());
    return {match.captured(sign)[0], typed, end - int(typed.size()) - 1, end};
}

void Completer::offer(QList<CompletionRow> rows)
{
    if (rows == m_rows)
        return;
    m_rows = std::move(rows);
    m_current = 0;
    Q_EMIT changed();
}

void Completer::look(const QString &text, int cursor)
{
    const Word word = wordAt(text, cursor);
    if (word == m_word)
        return;
    m_word = word;
    m_pause.stop();
    // What was sent away stays away while the same word goes on.
    const bool dismissed =
        !m_dismissed.sign.isNull() && m_dismissed.sign == word.sign && m_dismissed.start == word.start;
    if (!dismissed)
        m_dismissed = {};
    if (word.sign.isNull() || dismissed) {
        offer({});
    } else if (word.sign == u':') {
        m_emoji.prepare();
        offer(m_emoji.completions(word.text, mostRows));
    } else {
        ask(false);
        if (word.text.size() >= leastForServer)
            m_pause.start();
    }
}

void Completer::step(int by)
{
    if (m_rows.isEmpty())
        return;
    m_current = int((m_current + by + m_rows.size()) % m_rows.size());
    Q_EMIT changed();
}

void Completer::select(int row)
{
    m_current = qBound(0, row, int(m_rows.size()) - 1);
    Q_EMIT changed();
}

void Completer::dismiss()
{
    m_dismissed = m_word;
    m_pause.stop();
    offer({});
}

static QCoro::Task<QList<CompletionRow>> people(Engine *engine, QString typed)
{
    QList<CompletionRow> rows;
    const auto found = co_await engine->search().people(typed, mostRows);
    if (!found)
        co_return rows;
    for (const Profile &person : *found) {
        const QString handle = u'@' + person.handle;
        const QString name = plainText(person.displayName);
        rows.append({handle, name.isEmpty() ? person.handle.section(u'@', 0, 0) : name, handle,
                     QStringLiteral("person"), avatarSource(person.avatarUrl)});
    }
    co_return rows;
}

static void addTags(const QStringList &tags, const QString &typed, QList<CompletionRow> &rows)
{
    for (const QString &tag : tags) {
        const QString insert = u'#' + tag;
        const bool known = std::ranges::any_of(rows, [&](const CompletionRow &row) {
            return row.insert.compare(insert, Qt::CaseInsensitive) == 0;
        });
        if (!known && rows.size() < mostRows && tag.startsWith(typed, Qt::CaseInsensitive))
            rows.append({insert, insert, {}, QStringLiteral("tag"), {}});
    }
}

// Those of posts that were read, the newest first; then the server's.
static QCoro::Task<QList<CompletionRow>> tags(Engine *engine, AccountId account, QString typed,
                                              QStringList ofServer)
{
    QList<CompletionRow> rows;
    SearchQuery query;
    query.words = {typed};
    const Viewers viewers{account};
    const auto posts = co_await engine->search().posts(query, viewers, std::nullopt, 60, {});
    if (posts) {
        for (const PostView &view : *posts)
            addTags(view.post.hashtags, typed, rows);
    }
    addTags(ofServer, typed, rows);
    co_return rows;
}

static QCoro::Task<QList<CompletionRow>> complete(Engine *engine, AccountId account, Completer::Word word,
                                                  bool server)
{
    QStringList ofServer;
    if (server) {
        // Whom the server names is in the cache then.
        const auto found = co_await engine->postFetcher().search(account, word.text, 2 * mostRows);
        if (found)
            ofServer = found->hashtags;
    }
    if (word.sign == u'@')
        co_return co_await people(engine, word.text);
    co_return co_await tags(engine, account, word.text, ofServer);
}

void Completer::ask(bool server)
{
    m_engine.ask<QList<CompletionRow>>(
        this,
        [account = m_account, word = m_word, server](Engine &engine) {
            return complete(&engine, account, word, server);
        },
        [this, word = m_word](QList<CompletionRow> rows) {
            // An answer for a word that has gone on meanwhile is for nobody.
            if (word == m_word && m_dismissed.sign.isNull())
                offer(std::move(rows));
        });
}

} // namespace Godwit
