// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lifeboat/preparationmaker.h"

#include "lifeboat/serverpages.h"
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

// Of the profile's page; empty where none is known.
static QString addressOf(const Account &account, const std::optional<Profile> &profile)
{
    const QString address = profile && !profile->url.isEmpty() ? profile->url : account.person.toString();
    return address.startsWith(QLatin1String("https://")) || address.startsWith(QLatin1String("http://"))
               ? address
               : QString();
}

namespace
{

// Finds an account in what somebody says of themselves.
class Naming
{
public:
    Naming(const Account &account, const QString &address)
        : m_person(account.person.toString()), m_address(address),
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
               (!m_address.isEmpty() && comparable(span.target) == comparable(m_address));
    }

    QString m_person;
    QString m_address;
    QRegularExpression m_handle;
};

} // namespace

static void addNaming(PreparationRow &row, const Profile &profile, const Naming &naming)
{
    row.named = naming.isIn(profile.note);
    for (const ProfileField &field : profile.fields) {
        const bool isNamed = naming.isIn(field.value);
        row.named = row.named || isNamed;
        row.verified = row.verified || (isNamed && field.verifiedAt);
    }
}

PreparationRow preparationRow(const AccountStanding &current, const std::optional<Account> &standby,
                              bool lastPostReady, const OwnProfiles &profiles)
{
    PreparationRow row;
    row.host = current.account.server.origin.toDisplayString();
    row.handle = QLatin1Char('@') + current.account.handle;
    row.there = !current.health || current.health->isNetworkToBlame() || !current.health->isCutOff();
    row.lastPostReady = lastPostReady;
    row.profilePage = ServerPages::profile(current.account.server);
    if (!standby)
        return row;
    row.aliasPage = ServerPages::aliases(standby->server);
    row.address = addressOf(current.account, profiles.current);
    row.standbyAddress = addressOf(*standby, profiles.standby);
    if (profiles.current)
        addNaming(row, *profiles.current, Naming(*standby, row.standbyAddress));
    return row;
}

} // namespace Godwit
