// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lifeboat/formats/tablekind.h"

#include <QRegularExpression>
#include <QUrl>

namespace Godwit
{

using namespace Qt::StringLiterals;
using Kind = BackupError::Kind;

static constexpr qsizetype mostNameCharacters = 400;

std::optional<GraphKind> TableColumns::kind() const
{
    std::vector<GraphKind> kinds;
    if (boosts >= 0 || notify >= 0 || languages >= 0)
        kinds.push_back(GraphKind::Follows);
    if (notifications >= 0)
        kinds.push_back(GraphKind::Mutes);
    if (list >= 0)
        kinds.push_back(GraphKind::Members);
    if (domain >= 0 && person < 0)
        kinds.push_back(GraphKind::Domains);
    if (uri >= 0 && person < 0 && domain < 0)
        kinds.push_back(GraphKind::Bookmarks);
    return kinds.size() == 1 ? std::optional(kinds.front()) : std::nullopt;
}

TableColumns columnsFromHead(const QStringList &head)
{
    TableColumns columns;

    const struct {
        QLatin1StringView name;
        int TableColumns::*column;
    } known[] = {
        {"account address"_L1, &TableColumns::person},
        {"account"_L1, &TableColumns::person},
        {"handle"_L1, &TableColumns::person},
        {"show boosts"_L1, &TableColumns::boosts},
        {"notify on new posts"_L1, &TableColumns::notify},
        {"languages"_L1, &TableColumns::languages},
        {"hide notifications"_L1, &TableColumns::notifications},
        {"list name"_L1, &TableColumns::list},
        {"list title"_L1, &TableColumns::list},
        {"list"_L1, &TableColumns::list},
        {"domain"_L1, &TableColumns::domain},
        {"uri"_L1, &TableColumns::uri},
        {"url"_L1, &TableColumns::uri},
    };

    // A list may be called "Account".
    const bool isRow = std::ranges::any_of(
        head, [](const QString &field) { return !personIn(field).isEmpty() || !addressIn(field).isEmpty(); });
    for (int index = 0; index < head.size() && !isRow; ++index) {
        QString name = head[index].trimmed().toLower();
        name.replace(u'_', u' ');
        // Mastodon's '#domain', '#uri'.
        if (name.startsWith(u'#'))
            name.remove(0, 1);
        for (const auto &each : known) {
            if (name == each.name && columns.*each.column < 0) {
                columns.*each.column = index;
                columns.isHead = true;
            }
        }
    }
    return columns;
}

BackupResult<std::optional<GraphKind>> kindFromName(const QString &fileName)
{
    static const QRegularExpression between(u"[^\\p{L}]+"_s);
    QString name = fileName.section(u'/', -1).section(u'\\', -1).toLower();
    if (name.endsWith(u".csv"))
        name.chop(4);
    const QStringList words = name.split(between, Qt::SkipEmptyParts);
    const auto has = [&](std::initializer_list<QLatin1StringView> any) {
        return std::ranges::any_of(any, [&](QLatin1StringView word) { return words.contains(word); });
    };
    if (has({"followers"_L1, "follower"_L1}))
        return backupFailure(Kind::FollowersTable, fileName);
    QStringList said;
    std::optional<GraphKind> kind;
    const auto note = [&](GraphKind found) {
        kind = found;
        said << graphKindWord(found);
    };
    if (has({"following"_L1, "follows"_L1, "followed"_L1, "followings"_L1}))
        note(GraphKind::Follows);
    if (has({"muted"_L1, "mutes"_L1, "muting"_L1}))
        note(GraphKind::Mutes);
    const bool servers = has({"domains"_L1, "domain"_L1, "servers"_L1, "instances"_L1});
    const bool blocks = has({"blocked"_L1, "blocks"_L1, "blocking"_L1, "block"_L1, "blocklist"_L1});
    if (servers && blocks)
        note(GraphKind::Domains);
    else if (blocks)
        note(GraphKind::Blocks);
    if (has({"lists"_L1}))
        note(GraphKind::Members);
    if (has({"bookmarks"_L1, "bookmarked"_L1}))
        note(GraphKind::Bookmarks);
    if (said.size() > 1)
        return backupFailure(Kind::ContradictoryTable, fileName, said.join(", "_L1));
    return kind;
}

QString personIn(const QString &field)
{
    QString handle = field.trimmed();
    if (handle.startsWith("acct:"_L1))
        handle.remove(0, 5);
    if (handle.startsWith(u'@'))
        handle.remove(0, 1);
    const qsizetype at = handle.indexOf(u'@');
    const bool whole = at > 0 && at + 1 < handle.size() && handle.indexOf(u'@', at + 1) < 0 &&
                       handle.size() <= mostNameCharacters;
    const bool odd = std::ranges::any_of(handle, [](QChar c) {
        return c.isSpace() || c == u',' || c == u'"' || c == u';' || c == u'/' || c == u'<' || c == u'>' ||
               c.category() == QChar::Other_Control || c.category() == QChar::Other_Format;
    });
    return whole && !odd ? handle : QString();
}

QString domainIn(const QString &field)
{
    QString domain = field.trimmed().toLower();
    if (domain.startsWith("*."_L1))
        domain.remove(0, 2);
    const bool odd = std::ranges::any_of(domain, [](QChar c) {
        return !c.isLetterOrNumber() && c != u'.' && c != u'-' && c != u':' && c != u'_';
    });
    const bool whole =
        domain.indexOf(u'.') > 0 && !domain.endsWith(u'.') && domain.size() <= mostNameCharacters;
    return whole && !odd ? domain : QString();
}

QString addressIn(const QString &field)
{
    const QString address = field.trimmed();
    if (address.size() > 4096 || std::ranges::any_of(address, [](QChar c) { return c.isSpace(); }))
        return {};
    if (address.startsWith("at://"_L1))
        return address.size() > 5 ? address : QString();
    const QUrl url(address, QUrl::StrictMode);
    const bool web = url.isValid() && (url.scheme() == "https"_L1 || url.scheme() == "http"_L1);
    return web && !url.host().isEmpty() ? address : QString();
}

} // namespace Godwit
