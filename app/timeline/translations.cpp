// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/translations.h"

#include "timeline/postfetcher.h"

#include <qcoro/qcorofuture.h>

#include <algorithm>
#include <iterator>

namespace Godwit
{

static constexpr size_t mostKept = 200;

// A translation names emoji by their shortcodes: they are the post's own.
static QHash<QString, QString> emojiOf(const RichText &text)
{
    QHash<QString, QString> emoji;
    for (const TextBlock &block : text.blocks) {
        for (const TextSpan &span : block.spans) {
            if (span.kind == TextSpan::Kind::Emoji)
                emoji.insert(span.text, span.target);
        }
    }
    return emoji;
}

static std::vector<TextSpan> splitAtEmoji(const TextSpan &span, const QHash<QString, QString> &emoji)
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
        const auto known = emoji.constFind(code);
        if (known == emoji.cend()) {
            words.text += span.text.at(from++);
            continue;
        }
        flush();
        parts.push_back({TextSpan::Kind::Emoji, span.styles, code, *known});
        from = end + 1;
    }
    flush();
    return parts;
}

static RichText withEmojiOf(RichText text, const RichText &post)
{
    const QHash<QString, QString> emoji = emojiOf(post);
    if (emoji.isEmpty())
        return text;
    for (TextBlock &block : text.blocks) {
        std::vector<TextSpan> spans;
        for (const TextSpan &span : block.spans) {
            if (span.kind == TextSpan::Kind::Text && block.kind != TextBlock::Kind::Code)
                std::ranges::move(splitAtEmoji(span, emoji), std::back_inserter(spans));
            else
                spans.push_back(span);
        }
        block.spans = std::move(spans);
    }
    return text;
}

Translations::Translations(PostFetcher &fetcher, PostStore &posts) : m_fetcher(fetcher), m_posts(posts) {}

void Translations::note(const PostKey &key, RichText of)
{
    std::erase(m_order, key);
    m_order.push_back(key);
    m_told.insert(key, {std::move(of), std::nullopt});
    if (m_order.size() > mostKept) {
        m_told.remove(m_order.front());
        m_order.pop_front();
    }
    Q_EMIT changed();
}

QCoro::Task<FetchResult<void>> Translations::ask(AccountId account, PostKey key, QString language)
{
    const auto view = co_await m_posts.post(key, Viewers{account});
    if (!view)
        co_return std::unexpected(view.error());
    const RichText of = *view ? (*view)->post.text : RichText();
    const auto known = m_told.constFind(key);
    if (known != m_told.cend() && known->of == of)
        co_return {};
    note(key, of);
    auto said = co_await m_fetcher.translation(account, key, language);
    // Taken back, or edited, in the meantime.
    const auto wanted = m_told.find(key);
    const bool isWanted = wanted != m_told.end() && wanted->of == of;
    if (!said) {
        if (isWanted)
            forget(key);
        co_return std::unexpected(said.error());
    }
    if (isWanted) {
        said->text = withEmojiOf(std::move(said->text), of);
        wanted->said = std::move(*said);
        Q_EMIT changed();
    }
    co_return {};
}

void Translations::forget(const PostKey &key)
{
    if (m_told.remove(key))
        Q_EMIT changed();
}

} // namespace Godwit
