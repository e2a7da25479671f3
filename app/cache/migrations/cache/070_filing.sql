-- SPDX-FileCopyrightText: 2026 Godwit contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Accounts that moved to another persona: whatever a process that has not heard of it says, their pages go there.
CREATE TABLE filing (
    account INTEGER PRIMARY KEY,
    persona INTEGER NOT NULL
) STRICT;
