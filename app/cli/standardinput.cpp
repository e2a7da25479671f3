// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/standardinput.h"

#include "base/tr.h"
#include "cli/output.h"

#include <QFile>
#include <QPromise>
#include <QThread>
#include <qcoro/qcorofuture.h>

#include <cstdio>
#include <memory>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

namespace Godwit
{

static constexpr qint64 mostBytes = 1024 * 1024;

// A pipe gives what is in it, and the rest later.
static QByteArray readUpTo(QFile &input, qint64 most)
{
    QByteArray bytes;
    while (bytes.size() < most) {
        const QByteArray some = input.read(most - bytes.size());
        if (some.isEmpty())
            break;
        bytes += some;
    }
    return bytes;
}

bool inputIsTerminal()
{
#ifdef Q_OS_UNIX
    return ::isatty(STDIN_FILENO) == 1;
#else
    return false;
#endif
}

using Text = std::expected<QString, Failure>;

static Text readAll()
{
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return QString();
    const QByteArray bytes = readUpTo(input, mostBytes + 1);
    if (bytes.size() > mostBytes)
        return fail(ExitCode::Usage, "usage",
                    tr("Standard input has more than 1 MiB. Nothing of it was taken."));
    if (!QUtf8StringView(bytes).isValidUtf8())
        return fail(
            ExitCode::Usage, "usage",
            tr("Standard input is not UTF-8. Nothing of it was taken: convert it first, with iconv for "
               "example."));
    return QString::fromUtf8(bytes);
}

// On a thread of its own: it would keep one of the pool's few from others for as long.
QCoro::Task<Text> readStandardInput(Output *out)
{
    if (inputIsTerminal())
        out->notice(tr("Write the text, and end it with Ctrl+D on a line of its own."));
    QPromise<Text> promise;
    promise.start();
    const std::unique_ptr<QThread> reader(QThread::create([&promise] {
        promise.addResult(readAll());
        promise.finish();
    }));
    reader->start();
    const Text text = co_await promise.future();
    reader->wait();
    co_return text;
}

QString readLineFromStandardInput()
{
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return {};
    return QString::fromUtf8(input.readLine(mostBytes)).trimmed();
}

} // namespace Godwit
