// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "servers/snacserver.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

#include <memory>

namespace Godwit
{

// How a run ended: everything that a script sees.
struct Ran {
    // -1 when it crashed or did not end.
    int code = -1;
    QString out;
    QString err;

    // The one document of a run with `--json`; empty when it is not exactly that.
    QJsonObject document() const;
    // For the message of a failing test.
    QByteArray all() const;
};

// The built program with a data folder, a home and a keychain-less desktop of its own.
class Program
{
public:
    Program();

    // Waits for the end, turning the event loop, so that servers of this process answer meanwhile.
    Ran run(const QStringList &arguments, const QByteArray &input = {});
    // The same with its output into this file, which may be a device.
    Ran runInto(const QString &file, const QStringList &arguments);
    // The same with `--json`.
    Ran json(const QStringList &arguments, const QByteArray &input = {});
    // Not started yet. `into`: where its output goes instead of here.
    std::unique_ptr<QProcess> prepared(const QStringList &arguments, const QString &into = {});
    // Does not wait. Its end is asked for with finish().
    std::unique_ptr<QProcess> start(const QStringList &arguments, const QString &into = {});
    static Ran finish(QProcess &process);

    // With a token made by hand.
    Ran signIn(const SnacServer &snac, const QByteArray &token);

    QString folder() const { return m_folder.filePath(QStringLiteral("data")); }

    void setEnvironment(const QString &name, const QString &value) { m_environment.insert(name, value); }

private:
    QTemporaryDir m_folder;
    QProcessEnvironment m_environment;
};

} // namespace Godwit
