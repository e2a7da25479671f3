-- SPDX-FileCopyrightText: 2026 Godwit contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- With an account everything goes that says something of it and nothing else, in the same transaction; nothing comes
-- back by another process, where it was still on its way. Ids are given once, an account's and a restore's; what is
-- kept of a restore stands under the account -id (083_restores.sql). What was said and waits in the outbox goes by
-- itself, with its files.

-- What such a process has left so far.
DELETE FROM restore WHERE target NOT IN (SELECT id FROM account);
DELETE FROM graph_entry WHERE account > 0 AND account NOT IN (SELECT id FROM account)
    OR account < 0 AND -account NOT IN (SELECT id FROM restore);
DELETE FROM graph_reading WHERE account > 0 AND account NOT IN (SELECT id FROM account)
    OR account < 0 AND -account NOT IN (SELECT id FROM restore);
DELETE FROM standby_pair WHERE standby NOT IN (SELECT id FROM account)
    OR active > 0 AND active NOT IN (SELECT id FROM account)
    OR active < 0 AND -active NOT IN (SELECT id FROM restore);
DELETE FROM standby_row WHERE standby NOT IN (SELECT id FROM account)
    OR active > 0 AND active NOT IN (SELECT id FROM account)
    OR active < 0 AND -active NOT IN (SELECT id FROM restore);
DELETE FROM standby_placed WHERE standby NOT IN (SELECT id FROM account)
    OR active > 0 AND active NOT IN (SELECT id FROM account)
    OR active < 0 AND -active NOT IN (SELECT id FROM restore);
DELETE FROM standby_tally WHERE account NOT IN (SELECT id FROM account);
DELETE FROM backup_plan WHERE account NOT IN (SELECT id FROM account);
DELETE FROM backup_run WHERE account NOT IN (SELECT id FROM account);
DELETE FROM outbox_hold WHERE account NOT IN (SELECT id FROM account);
DELETE FROM health_account WHERE account NOT IN (SELECT id FROM account);
DELETE FROM archive WHERE account NOT IN (SELECT id FROM account);
DELETE FROM switch_record WHERE from_account NOT IN (SELECT id FROM account)
    OR to_account NOT IN (SELECT id FROM account);
DELETE FROM switch_act WHERE switch NOT IN (SELECT id FROM switch_record);

CREATE TRIGGER all_of_gone AFTER DELETE ON account
BEGIN
    DELETE FROM restore WHERE target = OLD.id;
    DELETE FROM graph_entry WHERE account = OLD.id;
    DELETE FROM graph_reading WHERE account = OLD.id;
    DELETE FROM standby_pair WHERE active = OLD.id OR standby = OLD.id;
    DELETE FROM standby_row WHERE active = OLD.id OR standby = OLD.id;
    DELETE FROM standby_placed WHERE active = OLD.id OR standby = OLD.id;
    DELETE FROM standby_tally WHERE account = OLD.id;
    DELETE FROM backup_plan WHERE account = OLD.id;
    DELETE FROM backup_run WHERE account = OLD.id;
    DELETE FROM outbox_hold WHERE account = OLD.id;
    DELETE FROM archive WHERE account = OLD.id;
    DELETE FROM switch_record WHERE from_account = OLD.id OR to_account = OLD.id;
END;

CREATE TRIGGER restore_of_gone AFTER DELETE ON restore
BEGIN
    DELETE FROM graph_entry WHERE account = -OLD.id;
    DELETE FROM graph_reading WHERE account = -OLD.id;
    DELETE FROM standby_pair WHERE active = -OLD.id;
    DELETE FROM standby_row WHERE active = -OLD.id;
    DELETE FROM standby_placed WHERE active = -OLD.id;
END;

CREATE TRIGGER switch_of_gone AFTER DELETE ON switch_record
BEGIN
    DELETE FROM switch_act WHERE switch = OLD.id;
END;

CREATE TRIGGER graph_entry_of_removed_restore BEFORE INSERT ON graph_entry
WHEN NEW.account < 0
    AND -NEW.account <= ifnull((SELECT seq FROM sqlite_sequence WHERE name = 'restore'), 0)
    AND NOT EXISTS (SELECT 1 FROM restore WHERE id = -NEW.account)
BEGIN
    SELECT RAISE(ABORT, 'the restore was removed');
END;

CREATE TRIGGER graph_reading_of_removed_restore BEFORE INSERT ON graph_reading
WHEN NEW.account < 0
    AND -NEW.account <= ifnull((SELECT seq FROM sqlite_sequence WHERE name = 'restore'), 0)
    AND NOT EXISTS (SELECT 1 FROM restore WHERE id = -NEW.account)
BEGIN
    SELECT RAISE(ABORT, 'the restore was removed');
END;

CREATE TRIGGER standby_pair_of_erased_active BEFORE INSERT ON standby_pair
WHEN NEW.active > 0
    AND NEW.active <= ifnull((SELECT seq FROM sqlite_sequence WHERE name = 'account'), 0)
    AND NOT EXISTS (SELECT 1 FROM account WHERE id = NEW.active)
BEGIN
    SELECT RAISE(ABORT, 'the account was erased');
END;

CREATE TRIGGER standby_pair_of_erased_standby BEFORE INSERT ON standby_pair
WHEN NEW.standby > 0
    AND NEW.standby <= ifnull((SELECT seq FROM sqlite_sequence WHERE name = 'account'), 0)
    AND NOT EXISTS (SELECT 1 FROM account WHERE id = NEW.standby)
BEGIN
    SELECT RAISE(ABORT, 'the account was erased');
END;

CREATE TRIGGER standby_pair_of_removed_restore BEFORE INSERT ON standby_pair
WHEN NEW.active < 0
    AND -NEW.active <= ifnull((SELECT seq FROM sqlite_sequence WHERE name = 'restore'), 0)
    AND NOT EXISTS (SELECT 1 FROM restore WHERE id = -NEW.active)
BEGIN
    SELECT RAISE(ABORT, 'the restore was removed');
END;

CREATE TRIGGER standby_row_of_erased_active BEFORE INSERT ON standby_row
WHEN NEW.active > 0
    AND NEW.active <= ifnull((SELECT seq FROM sqlite_sequence WHERE name = 'account'), 0)
    AND NOT EXISTS (SELECT 1 FROM account WHERE id = NEW.active)
BEGIN
    SELECT RAISE(ABORT, 'the account was erased');
END;

CREATE TRIGGER standby_row_of_erased_standby BEFORE INSERT ON standby_row
WHEN NEW.standby > 0
    AND NEW.standby <= ifnull((SELECT seq FROM sqlite_sequence WHERE name = 'account'), 0)
    AND NOT EXISTS (SELECT 1 FROM account WHERE id = NEW.standby)
BEGIN
    SELECT RAISE(ABORT, 'the account was erased');
END;

CREATE TRIGGER standby_row_of_removed_restore BEFORE INSERT ON standby_row
WHEN NEW.active < 0
    AND -NEW.active <= ifnull((SELECT seq FROM sqlite_sequence WHERE name = 'restore'), 0)
    AND NOT EXISTS (SELECT 1 FROM restore WHERE id = -NEW.active)
BEGIN
    SELECT RAISE(ABORT, 'the restore was removed');
END;

CREATE TRIGGER standby_placed_of_erased_active BEFORE INSERT ON standby_placed
WHEN NEW.active > 0
    AND NEW.active <= ifnull((SELECT seq FROM sqlite_sequence WHERE name = 'account'), 0)
    AND NOT EXISTS (SELECT 1 FROM account WHERE id = NEW.active)
BEGIN
    SELECT RAISE(ABORT, 'the account was erased');
END;

CREATE TRIGGER standby_placed_of_erased_standby BEFORE INSERT ON standby_placed
WHEN NEW.standby > 0
    AND NEW.standby <= ifnull((SELECT seq FROM sqlite_sequence WHERE name = 'account'), 0)
    AND NOT EXISTS (SELECT 1 FROM account WHERE id = NEW.standby)
BEGIN
    SELECT RAISE(ABORT, 'the account was erased');
END;

CREATE TRIGGER standby_placed_of_removed_restore BEFORE INSERT ON standby_placed
WHEN NEW.active < 0
    AND -NEW.active <= ifnull((SELECT seq FROM sqlite_sequence WHERE name = 'restore'), 0)
    AND NOT EXISTS (SELECT 1 FROM restore WHERE id = -NEW.active)
BEGIN
    SELECT RAISE(ABORT, 'the restore was removed');
END;

CREATE TRIGGER standby_tally_of_erased BEFORE INSERT ON standby_tally
WHEN NEW.account > 0
    AND NEW.account <= ifnull((SELECT seq FROM sqlite_sequence WHERE name = 'account'), 0)
    AND NOT EXISTS (SELECT 1 FROM account WHERE id = NEW.account)
BEGIN
    SELECT RAISE(ABORT, 'the account was erased');
END;

CREATE TRIGGER backup_plan_of_erased BEFORE INSERT ON backup_plan
WHEN NEW.account > 0
    AND NEW.account <= ifnull((SELECT seq FROM sqlite_sequence WHERE name = 'account'), 0)
    AND NOT EXISTS (SELECT 1 FROM account WHERE id = NEW.account)
BEGIN
    SELECT RAISE(ABORT, 'the account was erased');
END;

CREATE TRIGGER backup_run_of_erased BEFORE INSERT ON backup_run
WHEN NEW.account > 0
    AND NEW.account <= ifnull((SELECT seq FROM sqlite_sequence WHERE name = 'account'), 0)
    AND NOT EXISTS (SELECT 1 FROM account WHERE id = NEW.account)
BEGIN
    SELECT RAISE(ABORT, 'the account was erased');
END;

CREATE TRIGGER archive_of_erased BEFORE INSERT ON archive
WHEN NEW.account > 0
    AND NEW.account <= ifnull((SELECT seq FROM sqlite_sequence WHERE name = 'account'), 0)
    AND NOT EXISTS (SELECT 1 FROM account WHERE id = NEW.account)
BEGIN
    SELECT RAISE(ABORT, 'the account was erased');
END;

CREATE TRIGGER restore_of_erased BEFORE INSERT ON restore
WHEN NEW.target > 0
    AND NEW.target <= ifnull((SELECT seq FROM sqlite_sequence WHERE name = 'account'), 0)
    AND NOT EXISTS (SELECT 1 FROM account WHERE id = NEW.target)
BEGIN
    SELECT RAISE(ABORT, 'the account was erased');
END;

CREATE TRIGGER outbox_act_of_erased BEFORE INSERT ON outbox_act
WHEN NEW.account > 0
    AND NEW.account <= ifnull((SELECT seq FROM sqlite_sequence WHERE name = 'account'), 0)
    AND NOT EXISTS (SELECT 1 FROM account WHERE id = NEW.account)
BEGIN
    SELECT RAISE(ABORT, 'the account was erased');
END;

CREATE TRIGGER outbox_act_to_erased BEFORE UPDATE OF account ON outbox_act
WHEN NEW.account > 0
    AND NEW.account <= ifnull((SELECT seq FROM sqlite_sequence WHERE name = 'account'), 0)
    AND NOT EXISTS (SELECT 1 FROM account WHERE id = NEW.account)
BEGIN
    SELECT RAISE(ABORT, 'the account was erased');
END;

-- Neither is asked for; whoever writes it down goes on without.
CREATE TRIGGER outbox_hold_of_erased BEFORE INSERT ON outbox_hold
WHEN NEW.account > 0
    AND NEW.account <= ifnull((SELECT seq FROM sqlite_sequence WHERE name = 'account'), 0)
    AND NOT EXISTS (SELECT 1 FROM account WHERE id = NEW.account)
BEGIN
    SELECT RAISE(IGNORE);
END;

CREATE TRIGGER health_account_of_erased BEFORE INSERT ON health_account
WHEN NEW.account > 0
    AND NEW.account <= ifnull((SELECT seq FROM sqlite_sequence WHERE name = 'account'), 0)
    AND NOT EXISTS (SELECT 1 FROM account WHERE id = NEW.account)
BEGIN
    SELECT RAISE(IGNORE);
END;
