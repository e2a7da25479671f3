// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "servers/importport.h"
#include "servers/mastodon/endpoint.h"

namespace Godwit::Mastodon
{

// Mastodon's own servers take files on their web page alone.
class Import final : public ImportPort
{
public:
    explicit Import(Endpoint &endpoint) : m_endpoint(endpoint) {}

    bool takes(ImportKind kind, const ImportRow &row) const override;
    QCoro::Task<ServerResult<void>> import(ImportKind kind, std::vector<ImportRow> rows) override;

private:
    QCoro::Task<ServerResult<Response>> send(ImportKind kind, QByteArray file);
    bool isPleroma() const;

    Endpoint &m_endpoint;
};

// The file as Mastodon writes it and GoToSocial reads it: its header line names the columns, a list of blocks
// has none. In Pleroma's a line is a handle.
QByteArray importFile(ImportKind kind, const std::vector<ImportRow> &rows, bool handlesOnly);

} // namespace Godwit::Mastodon
