// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/link.h"

#include "base/tr.h"

#include <QRegularExpression>
#include <QUrl>

#include <algorithm>
#include <array>
#include <optional>

namespace Godwit
{

using namespace Qt::StringLiterals;

static constexpr auto ofActivityPub = "web+ap:"_L1;
static constexpr auto ownScheme = "godwit:"_L1;
// What browsers and servers take of an address.
static constexpr qsizetype longestLink = 2000;

bool isLink(std::string_view argument)
{
    const QLatin1StringView text(argument.data(), qsizetype(argument.size()));
    return std::ranges::any_of(std::array{ofActivityPub, ownScheme}, [text](QLatin1StringView scheme) {
        return text.startsWith(scheme, Qt::CaseInsensitive);
    });
}

static std::optional<OutsideLink> readHandle(const QString &text)
{
    // A port, for servers on the loopback.
    static const QRegularExpression form(uR"(^@([\w.-]{1,64}@[\w.-]{1,253}(:\d{1,5})?)$)"_s,
                                         QRegularExpression::UseUnicodePropertiesOption);
    const auto match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    return OutsideLink{.handle = match.captured(1)};
}

// Of the web and complete, without what a browser would not tell the server, either.
static std::optional<OutsideLink> readAddress(const QString &text)
{
    QUrl url(text, QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty() || (url.scheme() != "https"_L1 && url.scheme() != "http"_L1))
        return std::nullopt;
    url.setUserInfo({});
    url.setFragment({});
    return OutsideLink{.address = url.toString(QUrl::FullyEncoded)};
}

static std::optional<OutsideLink> readPlain(const QString &text)
{
    if (text.startsWith(ofActivityPub + "//"_L1, Qt::CaseInsensitive))
        return readAddress("https:"_L1 + text.mid(ofActivityPub.size()));
    if (!text.startsWith(ownScheme, Qt::CaseInsensitive))
        return std::nullopt;
    const QString rest = text.mid(ownScheme.size());
    return rest.startsWith(u'@') ? readHandle(rest) : readAddress(rest);
}

std::expected<OutsideLink, QString> readLink(const QString &text)
{
    if (text.size() > longestLink)
        return std::unexpected(tr("This link is too long to be that of a post or a person."));
    // Blanks, control and direction characters have no place in an address.
    const bool plain =
        std::ranges::all_of(text, [](QChar letter) { return letter.isPrint() && !letter.isSpace(); });
    if (const auto link = plain ? readPlain(text) : std::nullopt)
        return *link;
    return std::unexpected(tr("This link names neither a post nor a person."));
}

} // namespace Godwit
