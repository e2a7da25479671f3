// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

namespace Godwit
{

struct SievedHtml {
    // Stands for a text that is set aside; its attribute `value` says which.
    static constexpr QByteArrayView standIn = "wbr";

    QByteArray html;
    // Long texts in which there is nothing to parse: the parser takes its time for each character.
    std::vector<QString> aside;
    bool truncated = false;
};

// Lets through to the parser only the tags and attributes that the reader knows, each opened tag closed in
// order, at most 64 levels and 10,000 nodes. Without it the parser's time and memory grow with the square of
// a hostile text's length (unclosed formatting, nested tables, thousands of attributes); with it they grow
// with the length.
SievedHtml sieveHtml(QByteArrayView html);

} // namespace Godwit
