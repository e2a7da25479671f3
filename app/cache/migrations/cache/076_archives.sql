-- SPDX-FileCopyrightText: 2026 Godwit contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- The pictures, films and sounds that came with an account's archive, each under the address that its posts have for
-- it: see isArchiveFile() in app/model/archivefile.h.
CREATE TABLE archive_file (
    account INTEGER NOT NULL,
    url TEXT NOT NULL,
    bytes INTEGER NOT NULL,
    PRIMARY KEY (account, url)
) STRICT, WITHOUT ROWID;
CREATE INDEX archive_file_url ON archive_file (url);
