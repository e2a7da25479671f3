// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

#include <functional>
#include <vector>

struct GumboInternalNode;
struct GumboInternalOutput;

namespace Godwit
{

struct SievedHtml;

// A node of a tree; valid as long as its tree. A default one is neither text nor element.
class HtmlNode
{
public:
    HtmlNode() = default;

    HtmlNode(const GumboInternalNode *node, const SievedHtml *html) : m_node(node), m_html(html) {}

    bool isText() const;
    bool isElement() const;

    QString text() const;
    // In lower case; empty for a text.
    QByteArrayView name() const;
    // Empty when there is none.
    QString attribute(const char *name) const;
    bool hasClass(const char *name) const;
    std::vector<HtmlNode> children() const;
    // All text in it, breaks as line feeds, without what is marked invisible.
    QString flatText() const;
    // The first in the text's order.
    HtmlNode descendant(const std::function<bool(const HtmlNode &)> &wanted) const;

private:
    void addText(QString &to) const;
    bool isAside() const;

    const GumboInternalNode *m_node = nullptr;
    const SievedHtml *m_html = nullptr;
};

// What the parser made of sieved HTML (htmlsieve.h): at most 64 levels deep, so its readers may recurse.
class HtmlTree
{
public:
    // `html` outlives the tree.
    explicit HtmlTree(const SievedHtml &html);
    ~HtmlTree();
    Q_DISABLE_COPY_MOVE(HtmlTree)

    HtmlNode root() const;

private:
    const SievedHtml *m_html;
    GumboInternalOutput *m_output;
};

} // namespace Godwit
