-- SPDX-FileCopyrightText: 2026 Godwit contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Single values that belong to no other table.
CREATE TABLE meta (
    key TEXT NOT NULL PRIMARY KEY,
    value ANY
) STRICT, WITHOUT ROWID;
