// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/htmltree.h"

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

bool HtmlNode::isText() const
{
    return m_node && (m_node->type == GUMBO_NODE_TEXT || m_node->type == GUMBO_NODE_WHITESPACE);
}

bool HtmlNode::isElement() const
{
    return m_node && m_node->type == GUMBO_NODE_ELEMENT;
}

QString HtmlNode::text() const
{
    return isText() ? QString::fromUtf8(m_node->v.text.text) : QString();
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
        nodes.emplace_back(static_cast<const GumboNode *>(list.data[i]));
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

HtmlTree::HtmlTree(const QByteArray &html)
{
    static const GumboOptions parserOptions = options();
    m_output = gumbo_parse_with_options(&parserOptions, html.constData(), size_t(html.size()));
}

HtmlTree::~HtmlTree()
{
    static const GumboOptions parserOptions = options();
    gumbo_destroy_output(&parserOptions, m_output);
}

HtmlNode HtmlTree::root() const
{
    return HtmlNode(m_output->root);
}

} // namespace Godwit
