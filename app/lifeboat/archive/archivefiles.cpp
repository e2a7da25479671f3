// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lifeboat/archive/archivefiles.h"

#include "model/archivefile.h"

#include <QCryptographicHash>
#include <QUrl>

namespace Godwit
{

using namespace Qt::StringLiterals;

void ArchiveFiles::add(const QString &name)
{
    m_names.insert(name);
}

// Mastodon writes the path of the file's URL, with the folder of its store or bucket in front.
std::optional<QString> ArchiveFiles::find(const QString &called) const
{
    constexpr qsizetype longest = 2048;
    if (called.isEmpty() || called.size() > longest)
        return std::nullopt;
    QString name = called.contains("://"_L1) ? QUrl(called).path() : called;
    while (name.startsWith(u'/'))
        name.remove(0, 1);
    if (m_names.contains(name))
        return address(name);
    const qsizetype folder = name.indexOf("media_attachments/"_L1);
    if (folder > 0 && m_names.contains(name.sliced(folder)))
        return address(name.sliced(folder));
    return std::nullopt;
}

QStringList ArchiveFiles::addresses() const
{
    QStringList all;
    all.reserve(m_names.size());
    for (const QString &name : m_names)
        all.append(address(name));
    return all;
}

QString ArchiveFiles::address(const QString &name) const
{
    const QByteArray what = m_owner.toString().toUtf8() + '\n' + name.toUtf8();
    return archiveFileScheme +
           QString::fromLatin1(QCryptographicHash::hash(what, QCryptographicHash::Sha256).toHex());
}

} // namespace Godwit
