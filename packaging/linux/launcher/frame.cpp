// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "frame.h"

#include <lz4frame.h>
#include <optional>
#include <zstd.h>

namespace Launcher
{

// As large as pack.py's lz4 makes a block: each is unpacked to where it is wanted, and is in the processor's
// cache when it is written.
static constexpr std::size_t pieceSize = 1 << 20;
// The first bytes of an lz4 frame.
static constexpr std::string_view lz4Magic = "\x04\x22\x4d\x18";

struct Decoder::Libraries {
    ZSTD_DCtx *zstd = ZSTD_createDCtx();
    LZ4F_dctx *lz4 = nullptr;

    Libraries() { LZ4F_createDecompressionContext(&lz4, LZ4F_VERSION); }

    ~Libraries()
    {
        ZSTD_freeDCtx(zstd);
        LZ4F_freeDecompressionContext(lz4);
    }

    Libraries(const Libraries &) = delete;
    Libraries &operator=(const Libraries &) = delete;
};

namespace
{

// What a library has done with a part of a frame.
struct Step {
    std::size_t taken = 0;
    std::size_t made = 0;
    bool isEnd = false;
};

} // namespace

static std::optional<Step> zstdStep(ZSTD_DCtx *zstd, std::string_view frame, std::vector<char> &piece)
{
    ZSTD_inBuffer in{.src = frame.data(), .size = frame.size(), .pos = 0};
    ZSTD_outBuffer out{.dst = piece.data(), .size = piece.size(), .pos = 0};
    const std::size_t left = ZSTD_decompressStream(zstd, &out, &in);
    if (ZSTD_isError(left))
        return std::nullopt;
    return Step{.taken = in.pos, .made = out.pos, .isEnd = left == 0};
}

static std::optional<Step> lz4Step(LZ4F_dctx *lz4, std::string_view frame, std::vector<char> &piece)
{
    Step step{.taken = frame.size(), .made = piece.size()};
    const std::size_t left =
        LZ4F_decompress(lz4, piece.data(), &step.made, frame.data(), &step.taken, nullptr);
    if (LZ4F_isError(left))
        return std::nullopt;
    step.isEnd = left == 0;
    return step;
}

Decoder::Decoder() : m_libraries(std::make_unique<Libraries>()), m_piece(pieceSize) {}

Decoder::~Decoder() = default;

Decoder::Outcome Decoder::decode(std::string_view frame, std::uint64_t size, const Sink &sink)
{
    const bool isLz4 = frame.starts_with(lz4Magic);
    if (isLz4)
        LZ4F_resetDecompressionContext(m_libraries->lz4);
    else
        ZSTD_DCtx_reset(m_libraries->zstd, ZSTD_reset_session_only);
    for (std::uint64_t made = 0;;) {
        const auto step =
            isLz4 ? lz4Step(m_libraries->lz4, frame, m_piece) : zstdStep(m_libraries->zstd, frame, m_piece);
        if (!step)
            return Outcome::Damaged;
        made += step->made;
        frame.remove_prefix(step->taken);
        if (made > size || (!step->isEnd && step->taken == 0 && step->made == 0))
            return Outcome::Damaged;
        if (step->made > 0 && !sink({m_piece.data(), step->made}))
            return Outcome::NotTaken;
        if (step->isEnd)
            return made == size && frame.empty() ? Outcome::Whole : Outcome::Damaged;
    }
}

} // namespace Launcher
