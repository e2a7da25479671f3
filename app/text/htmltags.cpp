// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/htmltags.h"

#include <QHash>

namespace Godwit
{

namespace
{

using Role = HtmlTag::Role;

struct Entry {
    const char *name;
    HtmlTag tag;
};

// Tables become lines of cells and old names their successors, so that the parser never enters the modes
// (tables, forms, frames, foreign content) in which a hostile text costs more than its length.
constexpr Entry Tags[] = {
    {"br", {Role::Void, "br", {}}},
    {"img", {Role::Void, "img", {}}},
    {"hr", {Role::Void, "hr", {}}},
    {"a", {Role::Inline, "a", {}}},
    {"span", {Role::Inline, "span", {}}},
    {"strong", {Role::Inline, "strong", {}}},
    {"b", {Role::Inline, "strong", {}}},
    {"em", {Role::Inline, "em", {}}},
    {"i", {Role::Inline, "em", {}}},
    {"cite", {Role::Inline, "em", {}}},
    {"dfn", {Role::Inline, "em", {}}},
    {"var", {Role::Inline, "em", {}}},
    {"u", {Role::Inline, "u", {}}},
    {"ins", {Role::Inline, "u", {}}},
    {"s", {Role::Inline, "s", {}}},
    {"del", {Role::Inline, "s", {}}},
    {"strike", {Role::Inline, "s", {}}},
    {"code", {Role::Inline, "code", {}}},
    {"tt", {Role::Inline, "code", {}}},
    {"kbd", {Role::Inline, "code", {}}},
    {"samp", {Role::Inline, "code", {}}},
    {"ruby", {Role::Inline, "ruby", {}}},
    {"rt", {Role::Inline, "rt", {}}},
    {"rp", {Role::Inline, "rp", {}}},
    {"td", {Role::Inline, "span", "cell"}},
    {"th", {Role::Inline, "span", "cell"}},
    {"math", {Role::Inline, "span", "maths"}},
    {"annotation", {Role::Inline, "span", "annotation"}},
    {"p", {Role::Item, "p", {}}},
    {"li", {Role::Item, "li", {}}},
    {"dt", {Role::Item, "div", {}}},
    {"dd", {Role::Item, "div", {}}},
    {"tr", {Role::Item, "div", {}}},
    {"h1", {Role::Block, "h1", {}}},
    {"h2", {Role::Block, "h1", {}}},
    {"h3", {Role::Block, "h1", {}}},
    {"h4", {Role::Block, "h1", {}}},
    {"h5", {Role::Block, "h1", {}}},
    {"h6", {Role::Block, "h1", {}}},
    {"ul", {Role::Block, "ul", {}}},
    {"menu", {Role::Block, "ul", {}}},
    {"ol", {Role::Block, "ol", {}}},
    {"blockquote", {Role::Block, "blockquote", {}}},
    {"pre", {Role::Block, "pre", {}}},
    {"div", {Role::Block, "div", {}}},
    {"table", {Role::Block, "div", {}}},
    {"caption", {Role::Block, "div", {}}},
    {"section", {Role::Block, "div", {}}},
    {"article", {Role::Block, "div", {}}},
    {"aside", {Role::Block, "div", {}}},
    {"header", {Role::Block, "div", {}}},
    {"footer", {Role::Block, "div", {}}},
    {"main", {Role::Block, "div", {}}},
    {"figure", {Role::Block, "div", {}}},
    {"figcaption", {Role::Block, "div", {}}},
    {"details", {Role::Block, "div", {}}},
    {"summary", {Role::Block, "div", {}}},
    {"address", {Role::Block, "div", {}}},
    {"center", {Role::Block, "div", {}}},
    {"dl", {Role::Block, "div", {}}},
    {"script", {Role::Hidden, {}, {}}},
    {"style", {Role::Hidden, {}, {}}},
    {"template", {Role::Hidden, {}, {}}},
    {"title", {Role::Hidden, {}, {}}},
    {"textarea", {Role::Hidden, {}, {}}},
    {"select", {Role::Hidden, {}, {}}},
    {"iframe", {Role::Hidden, {}, {}}},
    {"object", {Role::Hidden, {}, {}}},
    {"noembed", {Role::Hidden, {}, {}}},
    {"noframes", {Role::Hidden, {}, {}}},
    {"noscript", {Role::Hidden, {}, {}}},
    {"svg", {Role::Hidden, {}, {}}},
    {"xmp", {Role::Hidden, {}, {}}},
};

} // namespace

HtmlTag htmlTag(QByteArrayView name)
{
    static const QHash<QByteArrayView, HtmlTag> byName = [] {
        QHash<QByteArrayView, HtmlTag> tags;
        for (const Entry &entry : Tags)
            tags.insert(QByteArrayView(entry.name), entry.tag);
        return tags;
    }();
    return byName.value(name);
}

} // namespace Godwit
