// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/samplefilm.h"

#include <QBuffer>
#include <QColor>
#include <QDataStream>
#include <QImage>
#include <QtEndian>

namespace Godwit
{

namespace
{

constexpr int frames = sampleFilmMs / 50;
constexpr int frameMs = 50;
constexpr QSize frameSize = sampleFilmSize;

QByteArray number32(quint32 value)
{
    QByteArray bytes(4, 0);
    qToBigEndian(value, bytes.data());
    return bytes;
}

QByteArray number16(quint16 value)
{
    QByteArray bytes(2, 0);
    qToBigEndian(value, bytes.data());
    return bytes;
}

QByteArray box(const char *name, const QByteArray &content)
{
    return number32(quint32(content.size() + 8)) + name + content;
}

QByteArray matrix()
{
    return number32(0x10000) + QByteArray(12, 0) + number32(0x10000) + QByteArray(12, 0) +
           number32(0x40000000);
}

QByteArray jpeg(int index)
{
    QImage image(frameSize, QImage::Format_RGB32);
    // Red at first, then blue.
    image.fill(index < frames / 2 ? QColor(220, 20, 20) : QColor(20, 20, 220));
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "jpg", 90);
    return bytes;
}

QByteArray sampleTable(const QList<QByteArray> &pictures, quint32 begin)
{
    const QByteArray entry = QByteArray(6, 0) + number16(1) + QByteArray(16, 0) +
                             number16(frameSize.width()) + number16(frameSize.height()) + number32(0x480000) +
                             number32(0x480000) + number32(0) + number16(1) + QByteArray(32, 0) +
                             number16(24) + number16(0xffff);
    QByteArray sizes;
    for (const QByteArray &picture : pictures)
        sizes += number32(quint32(picture.size()));
    const quint32 count = quint32(pictures.size());
    return box("stbl",
               box("stsd", number32(0) + number32(1) + box("jpeg", entry)) +
                   box("stts", number32(0) + number32(1) + number32(count) + number32(frameMs)) +
                   box("stsc", number32(0) + number32(1) + number32(1) + number32(count) + number32(1)) +
                   box("stsz", number32(0) + number32(0) + number32(count) + sizes) +
                   box("stco", number32(0) + number32(1) + number32(begin)));
}

} // namespace

QByteArray sampleFilm()
{
    QList<QByteArray> pictures;
    QByteArray data;
    for (int index = 0; index < frames; ++index) {
        pictures << jpeg(index);
        data += pictures.last();
    }
    const QByteArray head = box("ftyp", QByteArray("qt  ") + number32(0) + "qt  ");
    const quint32 begin = quint32(head.size() + 8);
    const quint32 length = frames * frameMs;
    const QByteArray media =
        box("mdhd", number32(0) + number32(0) + number32(0) + number32(1000) + number32(length) +
                        number16(0x55c4) + number16(0)) +
        box("hdlr", number32(0) + number32(0) + "vide" + QByteArray(13, 0)) +
        box("minf", box("vmhd", number32(1) + QByteArray(8, 0)) +
                        box("dinf", box("dref", number32(0) + number32(1) + box("url ", number32(1)))) +
                        sampleTable(pictures, begin));
    const QByteArray track = box("tkhd", number32(7) + number32(0) + number32(0) + number32(1) + number32(0) +
                                             number32(length) + QByteArray(8, 0) + QByteArray(8, 0) +
                                             matrix() + number32(quint32(frameSize.width()) << 16) +
                                             number32(quint32(frameSize.height()) << 16)) +
                             box("mdia", media);
    const QByteArray movie = box("mvhd", number32(0) + number32(0) + number32(0) + number32(1000) +
                                             number32(length) + number32(0x10000) + number16(0x100) +
                                             QByteArray(10, 0) + matrix() + QByteArray(24, 0) + number32(2)) +
                             box("trak", track);
    return head + box("mdat", data) + box("moov", movie);
}

QByteArray sampleSound()
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream.setByteOrder(QDataStream::LittleEndian);
    const quint32 size = 8000;
    stream.writeRawData("RIFF", 4);
    stream << quint32(36 + size);
    stream.writeRawData("WAVEfmt ", 8);
    stream << quint32(16) << quint16(1) << quint16(1) << quint32(8000) << quint32(16000) << quint16(2)
           << quint16(16);
    stream.writeRawData("data", 4);
    stream << size;
    return bytes + QByteArray(size, 0);
}

} // namespace Godwit
