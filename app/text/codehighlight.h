// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace Godwit
{

// What a piece of code is, as far as it has a colour of its own.
enum class CodeRole : quint8 {
    Plain,
    Keyword,
    // Also a variant, and what is called.
    Type,
    String,
    Number,
    Comment,
};

// A stretch of code in one colour, in UTF-16 units.
struct CodeRun {
    qsizetype start = 0;
    qsizetype length = 0;
    CodeRole role = CodeRole::Plain;

    friend bool operator==(const CodeRun &, const CodeRun &) = default;
};

// How the language is called ("Python" for "py"); empty when `named` is none that is known here.
QString languageName(const QString &named);

// Covers `code` without holes. Plain in an unknown language, beyond 64 KiB, and in lines of more than 1,000
// characters. Callable from any thread; the first call loads the index of languages.
std::vector<CodeRun> highlightCode(const QString &code, const QString &language);

} // namespace Godwit
