// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/translations.h"

#include "text/plaintext.h"
#include "timeline/postfetcher.h"

#include <qcoro/qcorofuture.h>

#include <algorithm>
#include <iterator>
#include <utility>

namespace Godwit
{

static constexpr size_t mostKept = 200;

using Kind = TextSpan::Kind;
using Named = QHash<QString, TextSpan>;

// What a post names, by its words: a translation has emoji as their shortcodes, people and tags as links. Two
// people may be named alike.
static Named namedIn(const RichText &text)
{
    Named named;
    QStringList ambiguous;
    for (const TextBlock &block : text.blocks) {
        for (const TextSpan &span : block.spans) {
            if (span.kind != Kind::Emoji && span.kind != Kind::Mention && span.kind != Kind::Hashtag)
                continue;
            if (named.value(span.text, span).target != span.target)
                ambiguous << span.text;
            named.insert(span.text, span);
        }
    }
    for (const QString &words : std::as_const(ambiguous))
        named.remove(words);
    return named;
}

static TextSpan namedAgain(TextSpan link, const Named &named)
{
    const auto known = named.constFind(link.text);
    if (known != named.cend() && known->kind != Kind::Emoji) {
        link.kind = known->kind;
        link.target = known->target;
    }
    return link;
}

static std::vector<TextSpan> splitAtEmoji(const TextSpan &span, const Named &named)
{
    std::vector<TextSpan> parts;
    TextSpan words = span;
    words.text.clear();
    const auto flush = [&] {
        if (!words.text.isEmpty())
            parts.push_back(words);
        words.text.clear();
    };
    for (qsizetype from = 0; from < span.text.size();) {
        const qsizetype end = span.text.at(from) == u':' ? span.text.indexOf(u':', from + 1) : -1;
        const QString code = end < 0 ? QString() : span.text.sliced(from, end + 1 - from);
        const auto known = named.constFind(code);
        if (known == named.cend() || known->kind != Kind::Emoji) {
            words.text += span.text.at(from++);
            continue;
        }
        flush();
        parts.push_back({Kind::Emoji, span.styles, code, known->target});
        from = end + 1;
    }
    flush();
    return parts;
}

static RichText withNamesOf(RichText text, const RichText &post)
{
    const Named named = namedIn(post);
    if (named.isEmpty())
        return text;
    for (TextBlock &block : text.blocks) {
        std::vector<TextSpan> spans;
        for (const TextSpan &span : block.spans) {
            if (span.kind == Kind::Text && block.kind != TextBlock::Kind::Code)
                std::ranges::move(splitAtEmoji(span, named), std::back_inserter(spans));
            else if (span.kind == Kind::Link)
                spans.push_back(namedAgain(span, named));
            else
                spans.push_back(span);
        }
        block.spans = std::move(spans);
    }
    return text;
}

QString Translations::wordsOf(const Post &post)
{
    QStringList words{comparableText(post.text), post.contentWarning};
    if (post.poll) {
        for (const auto &option : post.poll->options)
            words << option.title;
    }
    return words.join(u'\n');
}

Translations::Translations(PostFetcher &fetcher, PostStore &posts) : m_fetcher(fetcher), m_posts(posts) {}

quint64 Translations::note(const PostKey &key, QString of)
{
    std::erase(m_order, key);
    m_order.push_back(key);
    const quint64 asking = ++m_askings;
    m_told.insert(key, {std::move(of), std::nullopt, asking});
    if (m_order.size() > mostKept) {
        m_told.remove(m_order.front());
        m_order.pop_front();
    }
    Q_EMIT changed();
    return asking;
}

QCoro::Task<FetchResult<void>> Translations::ask(AccountId account, PostKey key, QString language)
{
    const auto view = co_await m_posts.post(key, Viewers{account});
    if (!view)
        co_return std::unexpected(view.error());
    const Post post = *view ? (*view)->post : Post();
    const QString of = wordsOf(post);
    const auto known = m_told.constFind(key);
    if (known != m_told.cend() && known->of == of)
        co_return {};
    const quint64 asking = note(key, of);
    auto said = co_await m_fetcher.translation(account, key, language);
    // A server that had to look for the post first may have it in other words, which the cache has by now.
    const auto since = co_await m_posts.post(key, Viewers{account});
    const Post translated = since && *since ? (*since)->post : post;
    const auto wanted = m_told.find(key);
    // Taken back in the meantime: nobody waits for it, or why there is none.
    if (wanted == m_told.end() || wanted->asking != asking)
        co_return {};
    if (!said) {
        forget(key);
        co_return std::unexpected(said.error());
    }
    said->text = withNamesOf(std::move(said->text), translated.text);
    wanted->of = wordsOf(translated);
    wanted->said = std::move(*said);
    Q_EMIT changed();
    co_return {};
}

void Translations::forget(const PostKey &key)
{
    if (m_told.remove(key))
        Q_EMIT changed();
}

} // namespace Godwit
