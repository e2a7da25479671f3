// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "update/mirrors.h"

#include "net/pathguard.h"

#include <QFile>
#include <QHostAddress>

namespace Godwit
{

using namespace Qt::StringLiterals;

static constexpr qsizetype mostMirrors = 32;
static constexpr qint64 mostListBytes = 64 * 1024;

static bool isOnItsOwn(const QString &host)
{
    return host == "localhost"_L1 || QHostAddress(host).isLoopback() || host.endsWith(".onion"_L1);
}

UpdateResult<MirrorAddress> readMirrorAddress(const QString &text)
{
    const auto wrong = updateFailure(UpdateError::Kind::BadMirror, text.left(200));
    const QUrl url(text, QUrl::StrictMode);
    const auto origin = Origin::fromUrl(url);
    if (!url.isValid() || !origin || !url.userInfo().isEmpty() || url.hasQuery() || url.hasFragment())
        return wrong;
    if (origin->scheme() != "https"_L1 && !isOnItsOwn(origin->host()))
        return wrong;
    QString path = url.path(QUrl::FullyEncoded);
    while (path.endsWith(u'/'))
        path.chop(1);
    if (!pathProblem(path + "/release.json"_L1).isEmpty())
        return wrong;
    return MirrorAddress{*origin, path};
}

QList<MirrorAddress> readMirrorList(QByteArrayView text, QList<UpdateError> &wrong)
{
    QList<MirrorAddress> mirrors;
    const auto lines = text.toByteArray().split('\n');
    for (const QByteArray &line : lines) {
        const QString words = QString::fromUtf8(line).trimmed();
        if (words.isEmpty() || words.startsWith(u'#'))
            continue;
        const auto mirror = readMirrorAddress(words);
        if (!mirror)
            wrong.append(mirror.error());
        else if (!mirrors.contains(*mirror) && mirrors.size() < mostMirrors)
            mirrors.append(*mirror);
    }
    return mirrors;
}

static QByteArray contentOf(const QString &path)
{
    if (path.isEmpty())
        return {};
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.read(mostListBytes) : QByteArray();
}

QList<MirrorAddress> knownMirrors(const QString &userFile, QList<UpdateError> &wrong)
{
    return readMirrorList(contentOf(u":/godwit/update/mirrors"_s) + '\n' + contentOf(userFile), wrong);
}

} // namespace Godwit
