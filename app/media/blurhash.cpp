// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/blurhash.h"

#include <array>
#include <cmath>
#include <numbers>
#include <vector>

namespace Godwit
{

namespace
{

using Colour = std::array<float, 3>;

constexpr int MostPixels = 128;

// -1 where a character is none of the alphabet.
int decode83(QStringView digits)
{
    static const QString alphabet =
        QStringLiteral("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz#$%*+,-.:;=?@[]^_{|}~");
    int value = 0;
    for (const QChar digit : digits) {
        const qsizetype at = alphabet.indexOf(digit);
        if (at < 0)
            return -1;
        value = value * 83 + int(at);
    }
    return value;
}

float toLinear(int byte)
{
    const float v = float(byte) / 255.0F;
    return v <= 0.04045F ? v / 12.92F : std::pow((v + 0.055F) / 1.055F, 2.4F);
}

int toByte(float linear)
{
    const float v = std::clamp(linear, 0.0F, 1.0F);
    const float srgb = v <= 0.0031308F ? v * 12.92F : 1.055F * std::pow(v, 1 / 2.4F) - 0.055F;
    return int(std::lround(srgb * 255));
}

float signedSquare(int quantised)
{
    const float v = float(quantised - 9) / 9.0F;
    return std::copysign(v * v, v);
}

Colour average(int value)
{
    return {toLinear(value >> 16 & 0xff), toLinear(value >> 8 & 0xff), toLinear(value & 0xff)};
}

Colour detail(int value, float scale)
{
    return {signedSquare(value / 361) * scale, signedSquare(value / 19 % 19) * scale,
            signedSquare(value % 19) * scale};
}

std::vector<float> cosines(int components, int length)
{
    std::vector<float> table;
    for (int i = 0; i < components; ++i) {
        for (int at = 0; at < length; ++at)
            table.push_back(std::cos(std::numbers::pi_v<float> * float(i * at) / float(length)));
    }
    return table;
}

struct Components {
    int across = 0;
    int down = 0;
    std::vector<Colour> colours;
};

Components parse(const QString &hash)
{
    const int sizes = hash.size() >= 6 ? decode83(QStringView(hash).first(1)) : -1;
    Components found{sizes % 9 + 1, sizes / 9 + 1, {}};
    if (sizes < 0 || sizes > 80 || hash.size() != 4 + 2 * found.across * found.down)
        return {};
    const int maximum = decode83(QStringView(hash).sliced(1, 1));
    const float scale = float(maximum + 1) / 166.0F;
    for (int i = 0; i < found.across * found.down; ++i) {
        const int value = i == 0 ? decode83(QStringView(hash).sliced(2, 4))
                                 : decode83(QStringView(hash).sliced(4 + 2 * i, 2));
        if (value < 0 || maximum < 0)
            return {};
        found.colours.push_back(i == 0 ? average(value) : detail(value, scale));
    }
    return found;
}

} // namespace

QImage decodeBlurhash(const QString &hash, QSize size)
{
    const Components components = parse(hash);
    size = size.boundedTo({MostPixels, MostPixels});
    if (components.colours.empty() || size.isEmpty())
        return {};
    const std::vector<float> x = cosines(components.across, size.width());
    const std::vector<float> y = cosines(components.down, size.height());
    QImage image(size, QImage::Format_RGB32);
    for (int row = 0; row < size.height(); ++row) {
        auto *line = reinterpret_cast<QRgb *>(image.scanLine(row));
        for (int column = 0; column < size.width(); ++column) {
            Colour sum{};
            for (size_t i = 0; i < components.colours.size(); ++i) {
                const size_t across = i % size_t(components.across);
                const size_t down = i / size_t(components.across);
                const float weight = x[across * size_t(size.width()) + size_t(column)] *
                                     y[down * size_t(size.height()) + size_t(row)];
                for (size_t channel = 0; channel < 3; ++channel)
                    sum[channel] += components.colours[i][channel] * weight;
            }
            line[column] = qRgb(toByte(sum[0]), toByte(sum[1]), toByte(sum[2]));
        }
    }
    return image;
}

} // namespace Godwit
