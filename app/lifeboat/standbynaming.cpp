// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lifeboat/standbynaming.h"

#include "text/plaintext.h"

#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

namespace Godwit
{

static QUrl comparable(const QString &address)
{
    return QUrl(address).adjusted(QUrl::StripTrailingSlash | QUrl::RemoveFragment);
}

namespace
{

// Finds an account in what somebody says of themselves.
class Naming
{
public:
    Naming(const Account &account, const QString &page)
        : m_person(account.person.toString()), m_page(page),
          // A sentence may end behind it.
          m_handle(QStringLiteral("(?<![\\w.-])%1(?![\\w-]|\\.\\w)")
                       .arg(QRegularExpression::escape(account.handle)),
                   QRegularExpression::CaseInsensitiveOption)
    {
    }

    bool isIn(const RichText &text) const
    {
        return std::ranges::any_of(text.blocks,
                                   [this](const TextBlock &block) {
                                       return std::ranges::any_of(
                                           block.spans, [this](const TextSpan &span) { return isOf(span); });
                                   }) ||
               plainText(text).contains(m_handle);
    }

private:
    bool isOf(const TextSpan &span) const
    {
        if (span.kind != TextSpan::Kind::Link && span.kind != TextSpan::Kind::Mention)
            return false;
        return (!m_person.isEmpty() && span.target == m_person) ||
               (!m_page.isEmpty() && comparable(span.target) == comparable(m_page));
    }

    QString m_person;
    QString m_page;
    QRegularExpression m_handle;
};

} // namespace

QString pageOf(const Account &account, const std::optional<Profile> &profile)
{
    const QString page = profile && !profile->url.isEmpty() ? profile->url : account.person.toString();
    return page.startsWith(QLatin1String("https://")) || page.startsWith(QLatin1String("http://"))
               ? page
               : QString();
}

StandbyNaming namingOf(const Account &standby, const QString &page, const Profile &profile)
{
    const Naming naming(standby, page);
    StandbyNaming found{.isNamed = naming.isIn(profile.note)};
    for (const ProfileField &field : profile.fields) {
        const bool isNamed = naming.isIn(field.value);
        found.isNamed = found.isNamed || isNamed;
        found.isVerified = found.isVerified || (isNamed && field.verifiedAt);
    }
    return found;
}

} // namespace Godwit
