// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/htmltree.h"

#include "text/htmlsieve.h"

#include <QStringList>
#include <gumbo.h>

namespace Godwit
{

namespace
{

GumboOptions options()
{
    GumboOptions options = kGumboDefaultOptions;
    options.fragment_context = GUMBO_TAG_DIV;
    // Nobody reads them, and a hostile text has as many as it has characters.
    options.max_errors = 0;
    return options;
}

} // namespace

// A text that the parser has not seen.
bool HtmlNode::isAside() const
{
    return m_node && m_node->type == GUMBO_NODE_ELEMENT && m_node->v.element.tag == GUMBO_TAG_WBR;
}

bool HtmlNode::isText() const
{
    return m_node && (m_node->type == GUMBO_NODE_TEXT || m_node->type == GUMBO_NODE_WHITESPACE || isAside());
}

bool HtmlNode::isElement() const
{
    return m_node && m_node->type == GUMBO_NODE_ELEMENT && !isAside();
}

QString HtmlNode::text() const
{
    if (!isAside())
        return isText() ? QString::fromUtf8(m_node->v.text.text) : QString();
    const GumboAttribute *which = gumbo_get_attribute(&m_node->v.element.attributes, "value");
    const size_t index = which ? QByteArrayView(which->value).toULongLong() : m_html->aside.size();
    return index < m_html->aside.size() ? m_html->aside[index] : QString();
}

QByteArrayView HtmlNode::name() const
{
    return isElement() ? QByteArrayView(gumbo_normalized_tagname(m_node->v.element.tag)) : QByteArrayView();
}

QString HtmlNode::attribute(const char *name) const
{
    const GumboAttribute *found =
        isElement() ? gumbo_get_attribute(&m_node->v.element.attributes, name) : nullptr;
    return found ? QString::fromUtf8(found->value) : QString();
}

bool HtmlNode::hasClass(const char *name) const
{
    const QString classes = attribute("class");
    return !classes.isEmpty() && classes.simplified().split(u' ').contains(QLatin1StringView(name));
}

std::vector<HtmlNode> HtmlNode::children() const
{
    std::vector<HtmlNode> nodes;
    if (!isElement())
        return nodes;
    const GumboVector &list = m_node->v.element.children;
    nodes.reserve(list.length);
    for (unsigned i = 0; i < list.length; ++i)
        nodes.emplace_back(static_cast<const GumboNode *>(list.data[i]), m_html);
    return nodes;
}

QString HtmlNode::flatText() const
{
    QString text;
    addText(text);
    return text;
}

void HtmlNode::addText(QString &to) const
{
    if (isText())
        to += text();
    if (name() == "br")
        to += u'\n';
    if (!isElement() || hasClass("invisible"))
        return;
    for (const HtmlNode &child : children())
        child.addText(to);
}

HtmlNode HtmlNode::descendant(const std::function<bool(const HtmlNode &)> &wanted) const
{
    for (const HtmlNode &child : children()) {
        if (child.isElement() && wanted(child))
            return child;
        if (const HtmlNode found = child.descendant(wanted); found.isElement())
            return found;
    }
    return {};
}

HtmlTree::HtmlTree(const SievedHtml &html) : m_html(&html)
{
    static const GumboOptions parserOptions = options();
    m_output = gumbo_parse_with_options(&parserOptions, html.html.constData(), size_t(html.html.size()));
}

HtmlTree::~HtmlTree()
{
    static const GumboOptions parserOptions = options();
    gumbo_destroy_output(&parserOptions, m_output);
}

HtmlNode HtmlTree::root() const
{
    return {m_output->root, m_html};
}

} // namespace Godwit
