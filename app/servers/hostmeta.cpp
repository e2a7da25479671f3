// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "servers/hostmeta.h"

#include <QUrl>
#include <QXmlStreamReader>

namespace Godwit
{

static std::optional<Origin> originOfTemplate(QString address, const Origin &asked)
{
    address.remove(QStringLiteral("{uri}"));
    const auto origin = Origin::fromUrl(QUrl(address, QUrl::StrictMode));
    if (!origin || *origin == asked)
        return std::nullopt;
    // Never from https to http, never from the world to this machine.
    const bool encrypted = origin->scheme() == QLatin1StringView("https");
    const bool sameMachine = asked.scheme() == QLatin1StringView("http") && origin->host() == asked.host();
    return encrypted || sameMachine ? origin : std::nullopt;
}

std::optional<Origin> readHostMeta(const QByteArray &xml, const Origin &asked)
{
    constexpr qsizetype longest = 64 * 1024;
    if (xml.size() > longest)
        return std::nullopt;
    QXmlStreamReader reader(xml);
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement || reader.name() != QLatin1StringView("Link"))
            continue;
        const auto attributes = reader.attributes();
        if (attributes.value(QLatin1StringView("rel")) == QLatin1StringView("lrdd"))
            return originOfTemplate(attributes.value(QLatin1StringView("template")).toString(), asked);
    }
    return std::nullopt;
}

} // namespace Godwit
