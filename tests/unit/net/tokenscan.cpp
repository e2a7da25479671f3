// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tokenscan.h"

#include <QMutex>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Godwit
{

QStringList leaksIn(const QString &where, QByteArray bytes, const QByteArray &token, bool isHome)
{
    if (isHome) {
        // Qt writes the name in lower case.
        for (const char *name : {"Authorization", "authorization"})
            bytes.replace("\r\n" + QByteArray(name) + ": Bearer " + token + "\r\n", "\r\n");
    }
    QStringList leaks;
    // Of base64 the part that does not depend on what stands before it.
    for (const QByteArray &form : {token, token.toHex(), token.toBase64().first(12),
                                   token.sliced(1).toBase64().first(12), token.sliced(2).toBase64().first(12),
                                   token.toPercentEncoding({}, "-"), token.sliced(token.size() / 2)}) {
        if (bytes.toLower().contains(form.toLower()))
            leaks += u"%1 got the token: %2"_s.arg(where, QString::fromUtf8(bytes.left(2000)));
    }
    return leaks;
}

static QMutex mutex;
static QByteArray collected;
static QtMessageHandler shown = nullptr;

static void collect(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    {
        const QMutexLocker lock(&mutex);
        collected += message.toUtf8() + '\n';
    }
    // Qt Test's own, which knows the warnings that fail a test.
    shown(type, context, message);
}

void collectLog()
{
    const QtMessageHandler before = qInstallMessageHandler(collect);
    if (before != collect)
        shown = before;
}

QByteArray collectedLog()
{
    const QMutexLocker lock(&mutex);
    return collected;
}

} // namespace Godwit
