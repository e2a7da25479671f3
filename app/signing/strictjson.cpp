// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "signing/strictjson.h"

#include <QJsonArray>
#include <QStringDecoder>

#include <charconv>

namespace Godwit
{

using Kind = JsonProblem::Kind;

namespace
{

// Past this a double, which other readers use, is no longer exact.
constexpr qint64 mostNumber = qint64(1) << 53;

class StrictReader
{
public:
    StrictReader(QByteArrayView bytes, const JsonLimits &limits) : m_bytes(bytes), m_limits(limits) {}

    std::expected<QJsonObject, JsonProblem> document();

private:
    template <typename T>
    using Result = std::expected<T, JsonProblem>;

    std::unexpected<JsonProblem> fail(Kind kind = Kind::Malformed) const
    {
        return std::unexpected(JsonProblem{kind, m_at});
    }

    void skipSpace();
    bool take(char expected);
    bool takeWord(QByteArrayView word);
    Result<QJsonValue> value(int depth);
    Result<QJsonObject> object(int depth);
    Result<QJsonArray> array(int depth);
    Result<QString> text();
    bool escape(QString &into);
    bool unit(char16_t &into);
    Result<QJsonValue> number();

    QByteArrayView m_bytes;
    JsonLimits m_limits;
    qsizetype m_at = 0;
    int m_values = 0;
};

void StrictReader::skipSpace()
{
    while (m_at < m_bytes.size() && QByteArrayView(" \t\r\n").contains(m_bytes[m_at]))
        ++m_at;
}

bool StrictReader::take(char expected)
{
    if (m_at >= m_bytes.size() || m_bytes[m_at] != expected)
        return false;
    ++m_at;
    return true;
}

bool StrictReader::takeWord(QByteArrayView word)
{
    if (!m_bytes.sliced(m_at).startsWith(word))
        return false;
    m_at += word.size();
    return true;
}

std::expected<QJsonObject, JsonProblem> StrictReader::document()
{
    if (m_bytes.size() > m_limits.bytes)
        return fail(Kind::TooLarge);
    skipSpace();
    if (!take('{'))
        return fail();
    auto read = object(1);
    if (!read)
        return read;
    skipSpace();
    if (m_at != m_bytes.size())
        return fail();
    return read;
}

StrictReader::Result<QJsonValue> StrictReader::value(int depth)
{
    if (++m_values > m_limits.values)
        return fail(Kind::TooMany);
    skipSpace();
    if (take('{'))
        return object(depth + 1).transform([](const QJsonObject &read) { return QJsonValue(read); });
    if (take('['))
        return array(depth + 1).transform([](const QJsonArray &read) { return QJsonValue(read); });
    if (take('"'))
        return text().transform([](const QString &read) { return QJsonValue(read); });
    if (takeWord("true"))
        return QJsonValue(true);
    if (takeWord("false"))
        return QJsonValue(false);
    if (takeWord("null"))
        return QJsonValue(QJsonValue::Null);
    return number();
}

// After the '{'.
StrictReader::Result<QJsonObject> StrictReader::object(int depth)
{
    if (depth > m_limits.depth)
        return fail(Kind::TooDeep);
    QJsonObject read;
    skipSpace();
    if (take('}'))
        return read;
    while (true) {
        skipSpace();
        if (!take('"'))
            return fail();
        const auto name = text();
        if (!name)
            return std::unexpected(name.error());
        if (read.contains(*name))
            return fail(Kind::TwiceNamed);
        skipSpace();
        if (!take(':'))
            return fail();
        const auto member = value(depth);
        if (!member)
            return std::unexpected(member.error());
        read.insert(*name, *member);
        skipSpace();
        if (take('}'))
            return read;
        if (!take(','))
            return fail();
    }
}

// After the '['.
StrictReader::Result<QJsonArray> StrictReader::array(int depth)
{
    if (depth > m_limits.depth)
        return fail(Kind::TooDeep);
    QJsonArray read;
    skipSpace();
    if (take(']'))
        return read;
    while (true) {
        const auto item = value(depth);
        if (!item)
            return std::unexpected(item.error());
        read.append(*item);
        skipSpace();
        if (take(']'))
            return read;
        if (!take(','))
            return fail();
    }
}

// Four hexadecimal digits after "\u".
bool StrictReader::unit(char16_t &into)
{
    if (m_bytes.size() - m_at < 4)
        return false;
    const char *begin = m_bytes.data() + m_at;
    quint16 read = 0;
    const auto end = std::from_chars(begin, begin + 4, read, 16);
    if (end.ptr != begin + 4)
        return false;
    m_at += 4;
    into = char16_t(read);
    return true;
}

// After the backslash.
bool StrictReader::escape(QString &into)
{
    static constexpr QByteArrayView names = "\"\\/bfnrt";
    static constexpr QByteArrayView meant = "\"\\/\b\f\n\r\t";
    if (m_at >= m_bytes.size())
        return false;
    const char name = m_bytes[m_at++];
    if (const qsizetype known = names.indexOf(name); known >= 0) {
        into += QLatin1Char(meant[known]);
        return true;
    }
    char16_t first = 0, second = 0;
    if (name != 'u' || !unit(first))
        return false;
    if (QChar::isLowSurrogate(first))
        return false;
    into += QChar(first);
    if (!QChar::isHighSurrogate(first))
        return true;
    if (!takeWord("\\u") || !unit(second) || !QChar::isLowSurrogate(second))
        return false;
    into += QChar(second);
    return true;
}

// After the opening quotation mark.
StrictReader::Result<QString> StrictReader::text()
{
    QString read;
    const qsizetype begin = m_at;
    while (true) {
        const qsizetype plain = m_at;
        while (m_at < m_bytes.size() && m_bytes[m_at] != '"' && m_bytes[m_at] != '\\' &&
               quint8(m_bytes[m_at]) >= 0x20)
            ++m_at;
        if (m_at - begin > m_limits.text)
            return fail(Kind::TooLarge);
        QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
        read += decoder.decode(m_bytes.sliced(plain, m_at - plain));
        if (decoder.hasError())
            return fail();
        if (take('"'))
            return read;
        if (!take('\\') || !escape(read))
            return fail();
    }
}

// Whole, without an exponent, and no leading zero.
StrictReader::Result<QJsonValue> StrictReader::number()
{
    const qsizetype begin = m_at;
    take('-');
    const qsizetype digits = m_at;
    while (m_at < m_bytes.size() && m_bytes[m_at] >= '0' && m_bytes[m_at] <= '9')
        ++m_at;
    const qsizetype count = m_at - digits;
    if (count < 1 || count > 16 || (count > 1 && m_bytes[digits] == '0'))
        return fail();
    qint64 read = 0;
    std::from_chars(m_bytes.data() + begin, m_bytes.data() + m_at, read);
    if (read > mostNumber || read < -mostNumber)
        return fail();
    return QJsonValue(read);
}

} // namespace

std::expected<QJsonObject, JsonProblem> readStrictJson(QByteArrayView bytes, const JsonLimits &limits)
{
    return StrictReader(bytes, limits).document();
}

} // namespace Godwit
