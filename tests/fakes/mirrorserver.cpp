// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakes/mirrorserver.h"

#include <QDir>
#include <QDirIterator>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Godwit
{

MirrorServer::MirrorServer()
{
    m_server.handle([this](const HttpRequest &request) { return answer(request); });
}

MirrorServer::MirrorServer(const QString &folder) : MirrorServer()
{
    for (QDirIterator each(folder, QDir::Files, QDirIterator::Subdirectories); each.hasNext();) {
        QFile file(each.next());
        if (file.open(QIODevice::ReadOnly))
            files.insert("/" + QDir(folder).relativeFilePath(file.fileName()).toUtf8(), file.readAll());
    }
}

HttpAnswer MirrorServer::answer(const HttpRequest &request)
{
    if (!files.contains(request.target) || m_given > mostGiven)
        return HttpAnswer::of(missing, "no such file");
    const QByteArray content = files.value(request.target);
    HttpAnswer whole;
    whole.body = content;
    whole = whole.with("Content-Type", "application/octet-stream");
    static const QRegularExpression range(u"^bytes=(\\d+)-(\\d+)$"_s);
    const auto asked = range.match(QString::fromLatin1(request.header("Range")));
    if (!asked.hasMatch() || !givesRanges) {
        m_given += content.size();
        return whole;
    }
    const qint64 first = asked.captured(1).toLongLong();
    if (first >= content.size())
        return HttpAnswer::of(416, {});
    const qint64 last = std::min<qint64>(asked.captured(2).toLongLong(), content.size() - 1);
    if (last - first >= longestPart)
        return HttpAnswer::of(HttpAnswer::Way::Silence);
    HttpAnswer part = whole;
    part.status = 206;
    if (breaksEach > 0 && ++m_parts % breaksEach == 0)
        part.way = HttpAnswer::Way::ResetInBody;
    // The first bytes come after the last ones again.
    part.body = (content.sliced(shift) + content.first(shift)).sliced(first, last - first + 1);
    m_given += part.body.size();
    const QByteArray size = tellsSize ? QByteArray::number(content.size()) : "*"_ba;
    const QByteArray place = QByteArray::number(first) + '-' + QByteArray::number(last) + '/' + size;
    return part.with("Content-Range", "bytes " + place);
}

} // namespace Godwit
