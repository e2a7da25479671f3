// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/htmlsieve.h"

#include "text/htmltags.h"

#include <algorithm>
#include <array>
#include <vector>

namespace Godwit
{

namespace
{

using Role = HtmlTag::Role;

constexpr qsizetype MostBytes = 1024 * 1024;
constexpr size_t MostLevels = 64;
constexpr int MostNodes = 10'000;
// To parse what stands for a text costs as much as some eighty characters.
constexpr qsizetype LeastAside = 128;

constexpr std::array<QByteArrayView, 11> KnownAttributes = {
    "href", "class", "src", "alt", "title", "start", "value", "type", "encoding", "display", "data-language"};

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool isSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\f' || c == '\r';
}

// Appends a text with a reference for each `sign`. QByteArray::replace() prepares a table of all bytes first,
// also where it finds nothing.
void appendWith(QByteArrayView reference, char sign, QByteArrayView text, QByteArray &to)
{
    for (qsizetype at = text.indexOf(sign); at >= 0; at = text.indexOf(sign)) {
        to += text.first(at);
        to += reference;
        text = text.sliced(at + 1);
    }
    to += text;
}

// What HTML forbids, instead of which the parser puts a sign that it was there.
bool isForbidden(QChar c)
{
    const char16_t u = c.unicode();
    const bool control = (u < 0x20 && u != '\t' && u != '\n' && u != '\f') || (u >= 0x7f && u < 0xa0);
    return control || (u >= 0xfdd0 && u <= 0xfdef) || u >= 0xfffe;
}

// Of a plain text the same as the parser would.
QString parsed(QByteArrayView plain)
{
    QString text = QString::fromUtf8(plain);
    std::ranges::replace_if(text, isForbidden, QChar(QChar::ReplacementCharacter));
    return text;
}

// References and the line feeds of the old days are the parser's.
bool isPlain(QByteArrayView text)
{
    return std::ranges::none_of(text, [](char c) { return c == '&' || c == '\r' || c == '\0'; });
}

class Sieve
{
public:
    explicit Sieve(QByteArrayView in) : m_in(in) { m_out.reserve(in.size() + 64); }

    SievedHtml run();

private:
    struct Frame {
        QByteArray name;
        HtmlTag tag;
        // Its end tag came while a block inside it was open.
        bool ended = false;
    };

    void text();
    void settleText();
    void markup();
    void startTag();
    void endTag();
    void skipPast(QByteArrayView mark);
    void skipHidden(const QByteArray &name);
    QByteArray name();
    QByteArray attributes();
    QByteArrayView attributeValue();
    void skipSpace();
    void closeImplied(const QByteArray &name, Role role);
    void open(const QByteArray &name, const HtmlTag &tag, const QByteArray &attributes);
    void closeDownTo(size_t level);
    bool countNode();

    char at(qsizetype index) const { return index < m_in.size() ? m_in[index] : '\0'; }

    QByteArrayView m_in;
    QByteArray m_out;
    // That came since the last tag that went through.
    QByteArray m_text;
    std::vector<QString> m_aside;
    qsizetype m_at = 0;
    std::vector<Frame> m_open;
    int m_nodes = 0;
    bool m_full = false;
};

SievedHtml Sieve::run()
{
    while (m_at < m_in.size() && !m_full) {
        const char next = at(m_at + 1);
        if (at(m_at) == '<' && (isLetter(next) || next == '/' || next == '!' || next == '?'))
            markup();
        else
            text();
    }
    closeDownTo(0);
    settleText();
    return {m_out, std::move(m_aside), m_full};
}

bool Sieve::countNode()
{
    m_full = m_full || ++m_nodes > MostNodes;
    return !m_full;
}

void Sieve::text()
{
    if (!countNode())
        return;
    qsizetype end = m_in.indexOf('<', m_at + 1);
    if (end < 0)
        end = m_in.size();
    m_text += m_in.sliced(m_at, end - m_at);
    m_at = end;
}

void Sieve::settleText()
{
    // A line feed at the beginning is the parser's, too, which leaves it out in preformatted text.
    const qsizetype begin = m_text.startsWith('\n') ? 1 : 0;
    if (m_text.size() - begin < LeastAside || !isPlain(m_text)) {
        // No tag, also where one that went has brought it together with what follows.
        appendWith("&lt;", '<', m_text, m_out);
    } else {
        m_out += QByteArrayView(m_text).first(begin);
        m_out +=
            '<' + SievedHtml::standIn.toByteArray() + " value=" + QByteArray::number(m_aside.size()) + '>';
        m_aside.push_back(parsed(QByteArrayView(m_text).sliced(begin)));
    }
    m_text.clear();
}

void Sieve::markup()
{
    const char next = at(m_at + 1);
    if (isLetter(next))
        startTag();
    else if (next == '/' && isLetter(at(m_at + 2)))
        endTag();
    else if (m_in.sliced(m_at).startsWith("<!--")) {
        m_at += 2;
        skipPast("-->");
    } else
        skipPast(">");
}

void Sieve::skipPast(QByteArrayView mark)
{
    const qsizetype found = m_in.indexOf(mark, m_at);
    m_at = found < 0 ? m_in.size() : found + mark.size();
}

QByteArray Sieve::name()
{
    const qsizetype begin = m_at;
    while (m_at < m_in.size() && !isSpace(at(m_at)) && at(m_at) != '>' && at(m_at) != '/')
        ++m_at;
    return m_in.sliced(begin, std::min<qsizetype>(m_at - begin, 32)).toByteArray().toLower();
}

void Sieve::skipSpace()
{
    while (m_at < m_in.size() && (isSpace(at(m_at)) || at(m_at) == '/'))
        ++m_at;
}

QByteArrayView Sieve::attributeValue()
{
    const char quote = at(m_at);
    if (quote == '"' || quote == '\'') {
        const qsizetype begin = ++m_at;
        const qsizetype end = m_in.indexOf(quote, begin);
        m_at = end < 0 ? m_in.size() : end + 1;
        return m_in.sliced(begin, (end < 0 ? m_in.size() : end) - begin);
    }
    const qsizetype begin = m_at;
    while (m_at < m_in.size() && !isSpace(at(m_at)) && at(m_at) != '>')
        ++m_at;
    return m_in.sliced(begin, m_at - begin);
}

// Reads up to and including the tag's '>'; the first of each known attribute counts.
QByteArray Sieve::attributes()
{
    QByteArray kept;
    std::array<bool, KnownAttributes.size()> seen{};
    for (skipSpace(); m_at < m_in.size() && at(m_at) != '>'; skipSpace()) {
        const qsizetype begin = m_at++;
        while (m_at < m_in.size() && !isSpace(at(m_at)) && at(m_at) != '>' && at(m_at) != '=' &&
               at(m_at) != '/')
            ++m_at;
        const QByteArrayView name = m_in.sliced(begin, m_at - begin);
        while (isSpace(at(m_at)))
            ++m_at;
        QByteArrayView value;
        if (at(m_at) == '=') {
            ++m_at;
            while (isSpace(at(m_at)))
                ++m_at;
            value = attributeValue();
        }
        const auto known = std::ranges::find_if(KnownAttributes, [name](QByteArrayView attribute) {
            return attribute.compare(name, Qt::CaseInsensitive) == 0;
        });
        if (known == KnownAttributes.end() ||
            std::exchange(seen[size_t(known - KnownAttributes.begin())], true))
            continue;
        kept += ' ' + known->toByteArray() + "=\"";
        appendWith("&quot;", '"', value, kept);
        kept += '"';
    }
    ++m_at;
    return kept;
}

void Sieve::startTag()
{
    ++m_at;
    const QByteArray tagName = name();
    const QByteArray kept = attributes();
    // A tag that the text's end cuts is none.
    if (m_at > m_in.size() || !countNode())
        return;
    const HtmlTag tag = htmlTag(tagName);
    switch (tag.role) {
    case Role::Unknown:
        break;
    case Role::Hidden:
        skipHidden(tagName);
        break;
    case Role::Void:
        settleText();
        m_out += '<' + tag.standIn.toByteArray() + kept + '>';
        break;
    case Role::Inline:
        open(tagName, tag, kept);
        break;
    case Role::Block:
    case Role::Item:
        closeImplied(tagName, tag.role);
        open(tagName, tag, kept);
        break;
    }
}

void Sieve::skipHidden(const QByteArray &name)
{
    const QByteArray end = "</" + name;
    for (; m_at < m_in.size(); ++m_at) {
        m_at = m_in.indexOf('<', m_at);
        if (m_at < 0)
            break;
        if (m_in.sliced(m_at).left(end.size()).compare(end, Qt::CaseInsensitive) == 0) {
            skipPast(">");
            return;
        }
    }
    m_at = m_in.size();
}

// What HTML closes without an end tag: a paragraph before any block, an item before the next.
void Sieve::closeImplied(const QByteArray &name, Role role)
{
    size_t keep = m_open.size();
    for (size_t level = m_open.size(); level-- > 0;) {
        const Frame &frame = m_open[level];
        const bool same = role == Role::Item && frame.tag.standIn == htmlTag(name).standIn;
        if (frame.tag.role == Role::Block)
            break;
        if (frame.tag.role == Role::Item && (frame.name == "p" || same))
            keep = level;
        else if (frame.tag.role == Role::Item && (role == Role::Block || name == "p"))
            break;
    }
    closeDownTo(keep);
}

void Sieve::open(const QByteArray &name, const HtmlTag &tag, const QByteArray &attributes)
{
    if (m_open.size() >= MostLevels)
        return;
    settleText();
    m_out += '<' + tag.standIn.toByteArray() + attributes;
    if (!tag.mark.isEmpty())
        m_out += " data-mark=\"" + tag.mark.toByteArray() + '"';
    m_out += '>';
    m_open.push_back({name, tag});
}

void Sieve::endTag()
{
    m_at += 2;
    const QByteArray tagName = name();
    attributes();
    const HtmlTag tag = htmlTag(tagName);
    bool insideBlock = false;
    for (size_t level = m_open.size(); level-- > 0;) {
        Frame &frame = m_open[level];
        if (frame.name != tagName) {
            insideBlock = insideBlock || frame.tag.role != Role::Inline;
            if (tag.role == Role::Item && frame.tag.role == Role::Block)
                return;
            continue;
        }
        if (tag.role == Role::Inline && insideBlock)
            frame.ended = true;
        else
            closeDownTo(level);
        return;
    }
}

void Sieve::closeDownTo(size_t level)
{
    while (m_open.size() > level || (!m_open.empty() && m_open.back().ended)) {
        settleText();
        m_out += "</" + m_open.back().tag.standIn.toByteArray() + '>';
        m_open.pop_back();
    }
}

} // namespace

SievedHtml sieveHtml(QByteArrayView html)
{
    qsizetype size = std::min(html.size(), MostBytes);
    while (size < html.size() && size > 0 && (static_cast<unsigned char>(html[size]) & 0xc0) == 0x80)
        --size;
    SievedHtml sieved = Sieve(html.first(size)).run();
    sieved.truncated = sieved.truncated || size < html.size();
    return sieved;
}

} // namespace Godwit
