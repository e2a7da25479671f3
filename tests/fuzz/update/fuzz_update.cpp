// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "update/chunks.h"
#include "update/mirrors.h"
#include "update/trust.h"

#include <cstdlib>

using namespace Godwit;

static void check(bool isRight)
{
    if (!isRight)
        std::abort();
}

template <typename T>
static void checkSaid(const UpdateResult<T> &result)
{
    check(result || !updateSentence(result.error()).isEmpty());
}

static void readRootPayload(const QByteArray &payload)
{
    const auto root = readRoot({payload, {}}, {});
    checkSaid(root);
    if (!root)
        return;
    check(root->root.threshold >= 2 && root->root.keys.size() > root->root.threshold);
    check(root->release.threshold >= 2 && root->release.keys.size() > root->release.threshold);
    check(root->expires > root->issued && root->expires - root->issued <= mostRootDays);
    const auto again = readRoot({writeRoot(*root), {}}, {});
    check(again && writeRoot(*again) == writeRoot(*root));
}

static void readReleasePayload(const QByteArray &payload)
{
    const auto release = readRelease({payload, {}}, {});
    checkSaid(release);
    if (!release)
        return;
    for (const Artifact &artifact : release->artifacts) {
        check(isPlainName(artifact.name) && artifact.size > 0 && artifact.size <= mostArtifactBytes);
        check(artifact.hash.size() == 64 && artifact.chunksHash.size() == 64);
    }
    check(release->expires - release->issued <= mostReleaseDays);
    const auto again = readRelease({writeRelease(*release), {}}, {});
    check(again && writeRelease(*again) == writeRelease(*release));
}

static void readWholeEnvelope(const QByteArray &bytes)
{
    if (const auto envelope = readEnvelope(bytes)) {
        const auto again = readEnvelope(writeEnvelope(*envelope));
        check(again && writeEnvelope(*again) == writeEnvelope(*envelope) &&
              again->payload == envelope->payload);
    }
    // Nobody here has a key, so nothing may be trusted by chance but a root that signs itself.
    checkSaid(beginTrust(bytes, {}));
    checkSaid(verifyRelease({}, bytes, {}));
    check(!verifyRelease({}, bytes, {}));
    check(!withNextRoot({}, bytes, {}));
}

static void readList(const QByteArray &bytes)
{
    // So that the size can be right: the first two bytes of it.
    if (bytes.size() < 2)
        return;
    const qint64 size = qint64(quint8(bytes[0])) * 256 + quint8(bytes[1]);
    const auto chunks = readChunkList(bytes.sliced(2), size, {});
    if (!chunks)
        return;
    qint64 offset = 0;
    for (const Chunk &chunk : *chunks) {
        check(chunk.offset == offset && chunk.size > 0 && chunk.hash.size() == 32);
        offset += chunk.size;
    }
    check(offset == size && writeChunkList(*chunks) == bytes.sliced(2));
}

// The first byte chooses what is read, the rest is that.
extern "C" int LLVMFuzzerTestOneInput(const quint8 *data, size_t size)
{
    if (size < 1)
        return 0;
    const QByteArray bytes(reinterpret_cast<const char *>(data) + 1, qsizetype(size - 1));
    switch (data[0] % 6) {
    case 0:
        readWholeEnvelope(bytes);
        break;
    case 1:
        readRootPayload(bytes);
        break;
    case 2:
        readReleasePayload(bytes);
        break;
    case 3:
        readList(bytes);
        break;
    case 4: {
        QList<UpdateError> wrong;
        for (const MirrorAddress &mirror : readMirrorList(bytes, wrong))
            check(readMirrorAddress(mirror.toString()) == mirror);
        break;
    }
    default:
        if (const auto object = readStrictJson(bytes))
            check(bytes.contains('{'));
        break;
    }
    return 0;
}
