-- SPDX-FileCopyrightText: 2026 Godwit contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Is about this very account, as what brings a standby in step: no other account does it in its place.
ALTER TABLE outbox_act ADD COLUMN bound INTEGER NOT NULL DEFAULT 0;
