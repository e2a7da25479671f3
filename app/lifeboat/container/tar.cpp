// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lifeboat/container/tar.h"

#include "base/tr.h"

#include <array>
#include <cstring>

namespace Godwit
{

using namespace Qt::StringLiterals;
using Kind = BackupError::Kind;

namespace
{

constexpr qint64 blockBytes = 512;
constexpr qint64 mostNoteBytes = 64 * 1024;

using Block = std::array<char, blockBytes>;

QString unreadableHead()
{
    return tr("a file's head is not readable.");
}

QString hasShrunk()
{
    return tr("it has become shorter.");
}

qint64 paddingOf(qint64 size)
{
    return (blockBytes - size % blockBytes) % blockBytes;
}

void putOctal(char *to, int digits, qint64 value)
{
    for (int i = digits - 1; i >= 0; --i, value /= 8)
        to[i] = char('0' + value % 8);
}

// Octal digits, or GNU's big-endian number behind a set first bit. Nothing when it is neither.
std::optional<qint64> number(const char *field, int bytes)
{
    quint64 value = 0;
    if (quint8(field[0]) & 0x80) {
        for (int i = 0; i < bytes; ++i) {
            if (value >> 55)
                return std::nullopt;
            value = value << 8 | quint8(i == 0 ? field[i] & 0x7f : field[i]);
        }
        return qint64(value);
    }
    bool ended = false;
    for (int i = 0; i < bytes; ++i) {
        const char c = field[i];
        if (c == ' ' || c == '\0') {
            ended = ended || value > 0;
            continue;
        }
        if (ended || c < '0' || c > '7' || value >> 60)
            return std::nullopt;
        value = value * 8 + quint64(c - '0');
    }
    return qint64(value);
}

qint64 checksum(const Block &block)
{
    qint64 sum = 0;
    for (size_t i = 0; i < block.size(); ++i)
        sum += i >= 148 && i < 156 ? ' ' : quint8(block[i]);
    return sum;
}

QByteArray textIn(const char *field, qsizetype most)
{
    return QByteArray(field, qsizetype(qstrnlen(field, size_t(most))));
}

} // namespace

BackupResult<void> TarWriter::add(const QString &name, qint64 size, Instant at, ByteSource &from)
{
    const QByteArray encoded = name.toUtf8();
    if (encoded.size() > 100)
        return backupFailure(Kind::UnsafeName, name);
    Block block{};
    std::memcpy(block.data(), encoded.constData(), size_t(encoded.size()));
    putOctal(&block[100], 7, 0600);
    putOctal(&block[108], 7, 0);
    putOctal(&block[116], 7, 0);
    putOctal(&block[124], 11, size);
    putOctal(&block[136], 11, std::max<qint64>(0, toMs(at) / 1000));
    block[156] = '0';
    std::memcpy(&block[257], "ustar\00000", 8);
    putOctal(&block[148], 6, checksum(block));
    block[155] = ' ';
    if (const auto written = m_to.write(QByteArrayView(block.data(), blockBytes)); !written)
        return written;
    QByteArray buffer(copyAtOnce, Qt::Uninitialized);
    for (qint64 left = size; left > 0;) {
        const auto count = from.readFully(buffer.data(), std::min(left, copyAtOnce));
        if (!count)
            return std::unexpected(count.error());
        if (*count == 0)
            return backupFailure(Kind::CannotRead, name, hasShrunk());
        if (const auto written = m_to.write(QByteArrayView(buffer).first(*count)); !written)
            return written;
        left -= *count;
    }
    return m_to.write(QByteArray(paddingOf(size), '\0'));
}

BackupResult<void> TarWriter::finish()
{
    return m_to.write(QByteArray(2 * blockBytes, '\0'));
}

TarReader::TarReader(std::unique_ptr<ByteSource> from, QString name, BackupLimits limits)
    : m_from(std::move(from)), m_name(std::move(name)), m_guard(limits)
{
}

std::unexpected<BackupError> TarReader::fail(Kind kind, const QString &detail) const
{
    return backupFailure(kind, m_name, detail);
}

// Nothing at the archive's end: two empty blocks.
BackupResult<std::optional<TarReader::Header>> TarReader::header()
{
    Block block;
    for (int empty = 0; empty < 2; ++empty) {
        const auto count = m_from->readFully(block.data(), blockBytes);
        if (!count)
            return std::unexpected(count.error());
        if (*count < blockBytes)
            return fail(Kind::Truncated);
        if (std::ranges::any_of(block, [](char c) { return c != '\0'; }))
            break;
        if (empty == 1)
            return std::nullopt;
    }
    const auto sum = number(&block[148], 8);
    const auto size = number(&block[124], 12);
    if (!sum || *sum != checksum(block) || !size || *size < 0)
        return fail(Kind::Damaged, unreadableHead());
    Header header{block[156], QString::fromUtf8(textIn(block.data(), 100)), *size};
    if (std::memcmp(&block[257], "ustar\0", 6) == 0) {
        if (const QByteArray prefix = textIn(&block[345], 155); !prefix.isEmpty())
            header.name = QString::fromUtf8(prefix) + u'/' + header.name;
    }
    return header;
}

BackupResult<void> TarReader::skip()
{
    while (m_left > 0) {
        const auto bytes = read(copyAtOnce);
        if (!bytes)
            return std::unexpected(bytes.error());
    }
    Block block;
    const qint64 padding = std::exchange(m_padding, 0);
    const auto count = m_from->readFully(block.data(), padding);
    if (!count)
        return std::unexpected(count.error());
    if (*count < padding)
        return fail(Kind::Truncated);
    return {};
}

BackupResult<QByteArray> TarReader::note(qint64 size)
{
    if (size > mostNoteBytes)
        return fail(Kind::TooLarge);
    m_left = size;
    m_padding = paddingOf(size);
    QByteArray bytes;
    while (m_left > 0) {
        const auto part = read(m_left);
        if (!part)
            return part;
        bytes += *part;
    }
    if (const auto skipped = skip(); !skipped)
        return std::unexpected(skipped.error());
    return bytes;
}

// "LENGTH KEY=VALUE\n", the length being that of all of it.
BackupResult<void> TarReader::readPax(const QByteArray &records)
{
    for (qsizetype at = 0; at < records.size();) {
        const qsizetype space = records.indexOf(' ', at);
        bool isNumber = false;
        const qsizetype length = space < 0 ? 0 : records.sliced(at, space - at).toInt(&isNumber);
        if (!isNumber || length <= space - at + 1 || length > records.size() - at)
            return fail(Kind::Damaged, unreadableHead());
        const QByteArray record = records.sliced(space + 1, length - (space - at) - 2);
        const qsizetype equals = record.indexOf('=');
        if (record.startsWith("path="))
            m_nextName = QString::fromUtf8(record.sliced(equals + 1));
        if (record.startsWith("size=")) {
            m_nextSize = record.sliced(equals + 1).toLongLong(&isNumber);
            if (!isNumber || *m_nextSize < 0)
                return fail(Kind::Damaged, unreadableHead());
        }
        at += length;
    }
    return {};
}

// What lies behind is padding; a sealed file says only at its own end that nothing of it is missing.
BackupResult<std::optional<BackupEntry>> TarReader::atEnd()
{
    QByteArray buffer(copyAtOnce, Qt::Uninitialized);
    while (true) {
        const auto count = m_from->read(buffer.data(), buffer.size());
        if (!count)
            return std::unexpected(count.error());
        if (*count == 0)
            return std::nullopt;
    }
}

BackupResult<std::optional<BackupEntry>> TarReader::next()
{
    // Also those that are skipped: so many heads, however empty.
    for (int heads = 0; heads < 100'000; ++heads) {
        if (const auto skipped = skip(); !skipped)
            return std::unexpected(skipped.error());
        const auto head = header();
        if (!head)
            return std::unexpected(head.error());
        if (!*head)
            return atEnd();
        const Header &file = **head;
        if (file.type == 'x' || file.type == 'L') {
            const auto bytes = note(file.size);
            if (!bytes)
                return std::unexpected(bytes.error());
            if (file.type == 'L')
                m_nextName = QString::fromUtf8(bytes->constData());
            else if (const auto read = readPax(*bytes); !read)
                return std::unexpected(read.error());
            continue;
        }
        m_left = file.type == '5' ? 0 : m_nextSize.value_or(file.size);
        m_padding = paddingOf(m_left);
        m_nextSize.reset();
        const QString given = m_nextName.isEmpty() ? file.name : std::exchange(m_nextName, {});
        if (file.type == 'g' || file.type == '5')
            continue;
        if (file.type != '0' && file.type != '\0')
            return backupFailure(Kind::Link, given);
        return m_guard.admit(given, m_left);
    }
    return fail(Kind::TooMany);
}

BackupResult<QByteArray> TarReader::read(qint64 most)
{
    QByteArray bytes(std::min({most, m_left, copyAtOnce}), Qt::Uninitialized);
    const auto count = m_from->readFully(bytes.data(), bytes.size());
    if (!count)
        return std::unexpected(count.error());
    if (*count < bytes.size())
        return fail(Kind::Truncated);
    m_left -= *count;
    return bytes;
}

} // namespace Godwit
