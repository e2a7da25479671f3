// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QJsonObject>

#include <expected>

namespace Godwit
{

// What a signed document may ask of whoever reads it. Sizes in bytes of UTF-8.
struct JsonLimits {
    qsizetype bytes = 64 * 1024;
    // Of objects and arrays in each other.
    int depth = 8;
    // Of all kinds together, names not counted.
    int values = 4096;
    // One name or one text.
    qsizetype text = 64 * 1024;
};

struct JsonProblem {
    enum class Kind : quint8 {
        TooLarge,
        TooDeep,
        TooMany,
        TwiceNamed, // an object has two members of one name: two readers could see two documents
        Malformed,
    };

    Kind kind = Kind::Malformed;
    // The byte at which it was seen.
    qsizetype at = 0;
};

// One JSON object (RFC 8259) and nothing after it. Stricter than QJsonDocument, which takes the last of two
// members of one name: valid UTF-8 only, each name once, whole numbers within ±2^53 only, no lone surrogates.
std::expected<QJsonObject, JsonProblem> readStrictJson(QByteArrayView bytes, const JsonLimits &limits = {});

} // namespace Godwit
