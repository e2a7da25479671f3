// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"
#include "model/ids.h"

#include <QByteArray>
#include <QFlags>
#include <QPointF>
#include <QSize>
#include <QStringList>

#include <bit>
#include <concepts>
#include <optional>
#include <type_traits>
#include <vector>

namespace Godwit
{

// A value as a compact blob: numbers as varints, text as counted UTF-8. One describe(archive, value) for each
// struct (codec.cpp) serves writing and reading, so that the two cannot differ.

template <typename T>
inline constexpr bool isStringId = false;
template <typename Tag>
inline constexpr bool isStringId<StringId<Tag>> = true;
template <typename T>
inline constexpr bool isOptional = false;
template <typename T>
inline constexpr bool isOptional<std::optional<T>> = true;
template <typename T>
inline constexpr bool isVector = false;
template <typename T>
inline constexpr bool isVector<std::vector<T>> = true;

class BlobWriter
{
public:
    template <typename T>
    using Ref = const T &;

    template <typename... Values>
    void operator()(const Values &...values)
    {
        (put(values), ...);
    }

    QByteArray take() { return std::move(m_data); }

private:
    void number(quint64 value)
    {
        for (; value >= 0x80; value >>= 7)
            m_data.append(char(value | 0x80));
        m_data.append(char(value));
    }

    void text(const QString &value)
    {
        const QByteArray utf8 = value.toUtf8();
        number(quint64(utf8.size()));
        m_data.append(utf8);
    }

    template <typename T>
    void put(const T &value)
    {
        if constexpr (std::is_enum_v<T>) {
            number(quint64(value));
        } else if constexpr (std::signed_integral<T>) {
            const qint64 wide = value;
            number((quint64(wide) << 1) ^ quint64(wide >> 63));
        } else if constexpr (std::integral<T>) {
            number(value);
        } else if constexpr (std::floating_point<T>) {
            number(std::bit_cast<quint64>(double(value)));
        } else if constexpr (std::same_as<T, QString>) {
            text(value);
        } else if constexpr (isStringId<T>) {
            text(value.toString());
        } else if constexpr (std::same_as<T, Instant>) {
            put(qint64(toMs(value)));
        } else if constexpr (isOptional<T>) {
            put(value.has_value());
            if (value)
                put(*value);
        } else if constexpr (isVector<T> || std::same_as<T, QStringList>) {
            number(quint64(value.size()));
            for (const auto &item : value)
                put(item);
        } else {
            describe(*this, value);
        }
    }

    QByteArray m_data;
};

// Reads what a BlobWriter wrote; anything else ends in failed() with values empty from there on, never in a
// large allocation.
class BlobReader
{
public:
    template <typename T>
    using Ref = T &;

    explicit BlobReader(QByteArrayView data) : m_data(data) {}

    template <typename... Values>
    void operator()(Values &...values)
    {
        (get(values), ...);
    }

    bool failed() const { return m_failed; }

private:
    quint64 number()
    {
        quint64 value = 0;
        for (int shift = 0; shift < 64; shift += 7) {
            if (m_at >= m_data.size())
                break;
            const auto byte = quint8(m_data[m_at++]);
            value |= quint64(byte & 0x7f) << shift;
            if (!(byte & 0x80))
                return value;
        }
        m_failed = true;
        return 0;
    }

    // Of things that take a byte at least.
    qsizetype count()
    {
        const quint64 value = number();
        if (value > quint64(m_data.size() - m_at)) {
            m_failed = true;
            return 0;
        }
        return qsizetype(value);
    }

    QString text()
    {
        const qsizetype size = count();
        const QString value = QString::fromUtf8(m_data.sliced(m_at, size));
        m_at += size;
        return value;
    }

    template <typename T>
    void get(T &value)
    {
        if constexpr (std::signed_integral<T>) {
            const quint64 raw = number();
            value = T(qint64(raw >> 1) ^ -qint64(raw & 1));
        } else if constexpr (std::integral<T> || std::is_enum_v<T>) {
            value = T(number());
        } else if constexpr (std::floating_point<T>) {
            value = std::bit_cast<double>(number());
        } else if constexpr (std::same_as<T, QString>) {
            value = text();
        } else if constexpr (isStringId<T>) {
            value = T(text());
        } else if constexpr (std::same_as<T, Instant>) {
            qint64 ms = 0;
            get(ms);
            value = instantFromMs(ms);
        } else if constexpr (isOptional<T>) {
            bool set = false;
            get(set);
            if (set && !m_failed)
                get(value.emplace());
        } else if constexpr (isVector<T> || std::same_as<T, QStringList>) {
            value.resize(typename T::size_type(count()));
            for (auto &item : value)
                get(item);
        } else {
            describe(*this, value);
        }
    }

    QByteArrayView m_data;
    qsizetype m_at = 0;
    bool m_failed = false;
};

} // namespace Godwit
