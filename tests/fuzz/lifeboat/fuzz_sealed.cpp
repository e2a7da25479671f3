// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lifeboat/container/sealedfile.h"

#include <QTemporaryFile>

#include <cstdlib>

using namespace Godwit;

namespace
{

const SealCost cheap{1, 8192};
// A stranger's file may ask for no more than that.
constexpr qint64 mostKeyBytes = 64 * 1024;

class MemorySink final : public ByteSink
{
public:
    BackupResult<void> write(QByteArrayView added) override
    {
        bytes.append(added);
        return {};
    }

    QByteArray bytes;
};

void check(bool isRight)
{
    if (!isRight)
        std::abort();
}

QByteArray sealed(const QByteArray &content)
{
    MemorySink sink;
    SealedSink sealing(sink);
    check(sealing.begin("secret", cheap) && sealing.write(content) && sealing.finish());
    return sink.bytes;
}

// By its path, as each backup is opened.
QString fileOf(const QByteArray &bytes)
{
    static QTemporaryFile file;
    check(file.isOpen() || file.open());
    check(file.resize(0) && file.seek(0) && file.write(bytes) == bytes.size() && file.flush());
    return file.fileName();
}

BackupResult<QByteArray> opened(const QByteArray &bytes)
{
    SealedSource source(fileOf(bytes));
    if (const auto begun = source.open("secret", mostKeyBytes); !begun)
        return std::unexpected(begun.error());
    QByteArray all;
    QByteArray buffer(copyAtOnce, Qt::Uninitialized);
    while (true) {
        const auto count = source.read(buffer.data(), buffer.size());
        if (!count)
            return std::unexpected(count.error());
        if (*count == 0)
            return all;
        all += buffer.first(*count);
    }
}

void refused(const QByteArray &bytes)
{
    const auto content = opened(bytes);
    check(!content && !backupSentence(content.error()).isEmpty());
}

quint32 number(const quint8 *data)
{
    return quint32(data[0]) | quint32(data[1]) << 8 | quint32(data[2]) << 16 | quint32(data[3]) << 24;
}

} // namespace

// A stranger's file; or one of our own, of one piece or several, that is changed at one place, or cut off
// there: whatever it holds, it is opened as it was written or not at all.
extern "C" int LLVMFuzzerTestOneInput(const quint8 *data, size_t size)
{
    constexpr size_t before = 7;
    if (size < before)
        return 0;
    const QByteArray rest(reinterpret_cast<const char *>(data) + before, qsizetype(size - before));
    if (data[0] % 3 == 0) {
        const auto content = opened(rest);
        check(content || !backupSentence(content.error()).isEmpty());
        return 0;
    }
    const QByteArray content = rest.repeated(1 + data[1] % 64);
    QByteArray file = sealed(content);
    const qsizetype at = qsizetype(number(data + 2)) % file.size();
    const char mask = char(data[6]);
    if (data[0] % 3 == 1) {
        refused(file.first(at));
    } else if (mask != 0) {
        file[at] = char(file[at] ^ mask);
        refused(file);
    } else {
        check(opened(file) == content);
    }
    return 0;
}
