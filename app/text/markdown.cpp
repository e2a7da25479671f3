// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/markdown.h"

#include "text/links.h"
#include "text/richtextbuilder.h"

#include <md4c.h>
#include <vector>

namespace Godwit
{

namespace
{

constexpr qsizetype mostBytes = 1 << 20;
constexpr int mostNodes = 10'000;
constexpr int deepest = 64;

QString textOf(const MD_CHAR *text, MD_SIZE size)
{
    return QString::fromUtf8(text, qsizetype(size));
}

// Pieces that are entities stay as they were written: whoever writes them in a link has a reason.
QString textOf(const MD_ATTRIBUTE &attribute)
{
    return textOf(attribute.text, attribute.size);
}

QString entityText(const QString &entity)
{
    static const QHash<QString, QString> named{{QStringLiteral("&amp;"), QStringLiteral("&")},
                                               {QStringLiteral("&lt;"), QStringLiteral("<")},
                                               {QStringLiteral("&gt;"), QStringLiteral(">")},
                                               {QStringLiteral("&quot;"), QStringLiteral("\"")},
                                               {QStringLiteral("&nbsp;"), QString(QChar::Nbsp)}};
    if (!entity.startsWith(QLatin1String("&#")))
        return named.value(entity, entity);
    const bool hex = entity.size() > 2 && entity[2].toLower() == u'x';
    bool isNumber = false;
    const uint code = QStringView(entity).sliced(hex ? 3 : 2).chopped(1).toUInt(&isNumber, hex ? 16 : 10);
    const bool isCharacter = isNumber && code >= 0x20 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
    return isCharacter ? QString::fromUcs4(reinterpret_cast<const char32_t *>(&code), 1)
                       : QString(QChar::ReplacementCharacter);
}

class Reader
{
public:
    explicit Reader(const EmojiMap &emoji) : m_builder(emoji) {}

    // Each gives 0, or what ends the reading: md4c looks at what is below 0 only [seen with 0.5].
    int enter(MD_BLOCKTYPE type, void *detail);
    int leave(MD_BLOCKTYPE type);
    int enter(MD_SPANTYPE type, void *detail);
    int leave(MD_SPANTYPE type);
    int text(MD_TEXTTYPE type, const QString &text);

    RichText take(bool whole)
    {
        if (!whole)
            m_builder.appendEllipsis();
        return m_builder.take();
    }

private:
    int count() { return ++m_nodes > mostNodes || m_depth > deepest ? -1 : 0; }

    void style(TextSpan::Style style, bool on)
    {
        TextSpan::Styles styles = m_builder.styles();
        styles.setFlag(style, on);
        m_builder.setStyles(styles);
    }

    RichTextBuilder m_builder;
    // Of the lists around: the next item's number, 0 for a bullet.
    std::vector<int> m_lists;
    // Links within a link are none.
    QStringList m_links;
    QString m_code;
    QString m_language;
    bool m_inCode = false;
    int m_nodes = 0;
    int m_depth = 0;
};

int Reader::enter(MD_BLOCKTYPE type, void *detail)
{
    ++m_depth;
    switch (type) {
    case MD_BLOCK_QUOTE:
        m_builder.endBlock();
        m_builder.enterQuote();
        break;
    case MD_BLOCK_UL:
    case MD_BLOCK_OL:
        m_builder.endBlock();
        m_builder.enterList();
        m_lists.push_back(type == MD_BLOCK_OL ? int(static_cast<MD_BLOCK_OL_DETAIL *>(detail)->start) : 0);
        break;
    case MD_BLOCK_LI:
        if (!m_lists.empty()) {
            m_builder.endBlock();
            m_builder.beginItem(m_lists.back());
            m_lists.back() += m_lists.back() > 0 ? 1 : 0;
        }
        break;
    case MD_BLOCK_H:
        m_builder.endBlock();
        style(TextSpan::Strong, true);
        break;
    case MD_BLOCK_CODE:
        m_inCode = true;
        m_code.clear();
        m_language = textOf(static_cast<MD_BLOCK_CODE_DETAIL *>(detail)->lang);
        break;
    default:
        break;
    }
    return count();
}

int Reader::leave(MD_BLOCKTYPE type)
{
    --m_depth;
    switch (type) {
    case MD_BLOCK_QUOTE:
        m_builder.endBlock();
        m_builder.leaveQuote();
        break;
    case MD_BLOCK_UL:
    case MD_BLOCK_OL:
        m_builder.endBlock();
        m_builder.leaveList();
        m_lists.pop_back();
        break;
    case MD_BLOCK_H:
        style(TextSpan::Strong, false);
        m_builder.endBlock();
        break;
    case MD_BLOCK_CODE:
        m_inCode = false;
        if (m_code.endsWith(u'\n'))
            m_code.chop(1);
        m_builder.endBlock();
        m_builder.block(TextBlock::Kind::Code, m_code, m_language);
        break;
    case MD_BLOCK_P:
    case MD_BLOCK_LI:
    case MD_BLOCK_HR:
        m_builder.endBlock();
        break;
    default:
        break;
    }
    return 0;
}

static QString targetOf(MD_SPANTYPE type, void *detail)
{
    if (type == MD_SPAN_A)
        return safeLink(textOf(static_cast<MD_SPAN_A_DETAIL *>(detail)->href));
    return safeLink(textOf(static_cast<MD_SPAN_IMG_DETAIL *>(detail)->src));
}

int Reader::enter(MD_SPANTYPE type, void *detail)
{
    ++m_depth;
    switch (type) {
    case MD_SPAN_EM:
        style(TextSpan::Emphasis, true);
        break;
    case MD_SPAN_STRONG:
        style(TextSpan::Strong, true);
        break;
    case MD_SPAN_DEL:
        style(TextSpan::Strike, true);
        break;
    case MD_SPAN_CODE:
        style(TextSpan::Code, true);
        break;
    case MD_SPAN_A:
    case MD_SPAN_IMG:
        m_links.append(m_builder.link());
        if (m_builder.link().isEmpty())
            m_builder.setLink(targetOf(type, detail));
        break;
    default:
        break;
    }
    return count();
}

int Reader::leave(MD_SPANTYPE type)
{
    --m_depth;
    switch (type) {
    case MD_SPAN_EM:
        style(TextSpan::Emphasis, false);
        break;
    case MD_SPAN_STRONG:
        style(TextSpan::Strong, false);
        break;
    case MD_SPAN_DEL:
        style(TextSpan::Strike, false);
        break;
    case MD_SPAN_CODE:
        style(TextSpan::Code, false);
        break;
    case MD_SPAN_A:
    case MD_SPAN_IMG:
        m_builder.setLink(m_links.takeLast());
        break;
    default:
        break;
    }
    return 0;
}

int Reader::text(MD_TEXTTYPE type, const QString &text)
{
    if (m_inCode) {
        m_code += text;
        return 0;
    }
    switch (type) {
    case MD_TEXT_BR:
    case MD_TEXT_SOFTBR:
        m_builder.lineBreak();
        break;
    case MD_TEXT_NULLCHAR:
        m_builder.text(QString(QChar::ReplacementCharacter));
        break;
    case MD_TEXT_ENTITY:
        m_builder.text(entityText(text));
        break;
    default:
        m_builder.text(text);
        break;
    }
    return count();
}

Reader *readerOf(void *reader)
{
    return static_cast<Reader *>(reader);
}

} // namespace

RichText readMarkdown(const QString &text, const EmojiMap &emoji)
{
    MD_PARSER parser{};
    parser.flags = MD_FLAG_NOHTML | MD_FLAG_STRIKETHROUGH | MD_FLAG_PERMISSIVEURLAUTOLINKS;
    parser.enter_block = [](MD_BLOCKTYPE type, void *detail, void *reader) {
        return readerOf(reader)->enter(type, detail);
    };
    parser.leave_block = [](MD_BLOCKTYPE type, void *, void *reader) {
        return readerOf(reader)->leave(type);
    };
    parser.enter_span = [](MD_SPANTYPE type, void *detail, void *reader) {
        return readerOf(reader)->enter(type, detail);
    };
    parser.leave_span = [](MD_SPANTYPE type, void *, void *reader) { return readerOf(reader)->leave(type); };
    parser.text = [](MD_TEXTTYPE type, const MD_CHAR *piece, MD_SIZE size, void *reader) {
        return readerOf(reader)->text(type, textOf(piece, size));
    };
    Reader reader(emoji);
    const QByteArray all = text.toUtf8();
    const QByteArray bytes = all.first(std::min(all.size(), mostBytes));
    const int ended = md_parse(bytes.constData(), MD_SIZE(bytes.size()), &parser, &reader);
    return reader.take(ended == 0 && bytes.size() == all.size());
}

} // namespace Godwit
