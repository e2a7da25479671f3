// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Godwit
{

// What one knows of drawing before anything can be drawn: a file of the data folder, since the choice comes
// before its databases are open. Any thread, one at a time.
struct RendererChoice {
    enum class Wanted : quint8 {
        Automatic,
        Software,
        GraphicsCard,
    };

    // By the person.
    Wanted wanted = Wanted::Automatic;
    // What drew when GL was last asked: "llvmpipe (LLVM 19.1.7, 256 bits)". Empty: it never was.
    QString driver{};
    // Where that was, as QSysInfo::machineUniqueId() says, and when, in milliseconds since the epoch: the
    // folder may be carried to another machine, and a driver may be installed.
    QString machine{};
    qint64 askedAt = 0;

    // What cannot be read has never been chosen.
    static RendererChoice read(const QString &folder);
    // False when it could not be written.
    bool write(const QString &folder) const;

    // Whether Qt Quick's own software renderer is to draw. `hasCard`: a graphics card's driver may be there.
    bool isSoftware(bool hasCard, const QString &here, qint64 now) const;

    friend bool operator==(const RendererChoice &, const RendererChoice &) = default;
};

// Keeps what drew in this run, here and now; what was kept already is not written again.
void keepDriver(const QString &folder, const QString &driver);

// The id of this machine, as in RendererChoice.
QString thisMachine();

} // namespace Godwit
