// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "servers/mastodon/graph/import.h"

#include "servers/mastodon/json.h"

namespace Godwit::Mastodon
{

namespace
{

QByteArray field(const QString &text)
{
    QByteArray bytes = text.toUtf8();
    if (!bytes.contains(',') && !bytes.contains('"') && !bytes.contains('\n') && !bytes.contains('\r'))
        return bytes;
    return '"' + bytes.replace('"', "\"\"") + '"';
}

QByteArray truth(bool value)
{
    return value ? "true" : "false";
}

QByteArray lineOf(ImportKind kind, const ImportRow &row)
{
    switch (kind) {
    case ImportKind::Follows:
        return field(row.handle) + ',' + truth(row.follow.showBoosts) + ',' + truth(row.follow.notify) + ',' +
               field(row.follow.languages.join(u", "_s));
    case ImportKind::Mutes:
        return field(row.handle) + ',' + truth(row.mute.hideNotifications);
    case ImportKind::Blocks:
        return field(row.handle);
    }
    Q_UNREACHABLE_RETURN({});
}

QByteArray headOf(ImportKind kind)
{
    switch (kind) {
    case ImportKind::Follows:
        return "Account address,Show boosts,Notify on new posts,Languages\n";
    case ImportKind::Mutes:
        return "Account address,Hide notifications\n";
    case ImportKind::Blocks:
        return {};
    }
    Q_UNREACHABLE_RETURN({});
}

QByteArray goToSocialType(ImportKind kind)
{
    switch (kind) {
    case ImportKind::Follows:
        return "following";
    case ImportKind::Mutes:
        return "mutes";
    case ImportKind::Blocks:
        return "blocks";
    }
    Q_UNREACHABLE_RETURN({});
}

QString pleromaPath(ImportKind kind)
{
    switch (kind) {
    case ImportKind::Follows:
        return u"/api/pleroma/follow_import"_s;
    case ImportKind::Mutes:
        return u"/api/pleroma/mutes_import"_s;
    case ImportKind::Blocks:
        return u"/api/pleroma/blocks_import"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

// What would begin another row or another name.
bool isWhole(const QString &handle)
{
    return !handle.isEmpty() && handle.indexOf(u'@', 1) > 0 &&
           std::ranges::none_of(handle, [](QChar c) { return c.isSpace() || c == u',' || c == u'"'; });
}

} // namespace

QByteArray importFile(ImportKind kind, const std::vector<ImportRow> &rows, bool handlesOnly)
{
    QByteArray file = handlesOnly ? QByteArray() : headOf(kind);
    for (const ImportRow &row : rows)
        file += (handlesOnly ? row.handle.toUtf8() : lineOf(kind, row)) + '\n';
    return file;
}

bool Import::isPleroma() const
{
    return m_endpoint.info().software == Software::Pleroma || m_endpoint.info().software == Software::Akkoma;
}

bool Import::takes(ImportKind kind, const ImportRow &row) const
{
    if (!m_endpoint.can(Capability::Import) || !isWhole(row.handle))
        return false;
    switch (kind) {
    case ImportKind::Follows:
        // GoToSocial reads no languages.
        return row.follow.languages.isEmpty() && (!isPleroma() || row.follow == FollowOptions());
    case ImportKind::Mutes:
        if (row.mute.until || m_endpoint.has(Quirk::NoMuteImport))
            return false;
        return !isPleroma() || row.mute.hideNotifications;
    case ImportKind::Blocks:
        return true;
    }
    Q_UNREACHABLE_RETURN(false);
}

QCoro::Task<ServerResult<Response>> Import::send(ImportKind kind, QByteArray file)
{
    Request request;
    request.method = Request::Method::Post;
    request.retry = Request::Retry::Never;
    if (isPleroma()) {
        request.path = pleromaPath(kind);
        request.body = JsonBody(QJsonObject{{u"list"_s, QString::fromUtf8(file)}});
    } else {
        request.path = u"/api/v1/import"_s;
        const QByteArray type = goToSocialType(kind);
        request.body =
            MultipartBody{{u"type"_s, type, {}, {}, {}},
                          {u"mode"_s, "merge", {}, {}, {}},
                          {u"data"_s, file, {}, QString::fromLatin1(type) + u".csv"_s, "text/csv"}};
    }
    co_return co_await m_endpoint.send(std::move(request));
}

QCoro::Task<ServerResult<void>> Import::import(ImportKind kind, std::vector<ImportRow> rows)
{
    if (rows.size() > size_t(mostRows) ||
        !std::ranges::all_of(rows, [&](const ImportRow &row) { return takes(kind, row); }))
        co_return std::unexpected(m_endpoint.unsupported("such import"));
    const QByteArray file = importFile(kind, rows, isPleroma());
    const auto response = co_await send(kind, file);
    if (!response)
        co_return std::unexpected(missingRoute(response.error()));
    co_return {};
}

} // namespace Godwit::Mastodon
