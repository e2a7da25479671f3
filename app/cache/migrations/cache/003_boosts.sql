-- SPDX-FileCopyrightText: 2026 Godwit contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- A server says that a boost was taken back by the id of its wrapper alone.
CREATE INDEX timeline_row_wrapper ON timeline_row (wrapper) WHERE wrapper <> '';
