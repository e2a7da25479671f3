-- SPDX-FileCopyrightText: 2026 Godwit contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- What an archive holds, given to an account as posts of the past. Times in ms.
CREATE TABLE republishing (
    archive INTEGER NOT NULL,
    account INTEGER NOT NULL,
    begun_at INTEGER NOT NULL,
    -- 0: not yet.
    ended_at INTEGER NOT NULL,
    paused INTEGER NOT NULL,
    -- Why it was paused by itself, in the user's language.
    sentence TEXT NOT NULL,
    -- What was chosen and what is left out, as JSON.
    detail TEXT NOT NULL,
    PRIMARY KEY (archive, account)
) STRICT;

-- Its posts, in the order in which they go. States: app/lifeboat/republish/republishrecord.h.
CREATE TABLE republished (
    archive INTEGER NOT NULL,
    account INTEGER NOT NULL,
    post TEXT NOT NULL,
    ord INTEGER NOT NULL,
    state INTEGER NOT NULL,
    -- Which carries it, or asks.
    act TEXT NOT NULL,
    -- The post that was made of it.
    result TEXT NOT NULL,
    sentence TEXT NOT NULL,
    PRIMARY KEY (archive, account, post)
) STRICT, WITHOUT ROWID;
CREATE INDEX republished_turn ON republished (archive, account, state, ord);

-- With either account it goes, and does not come back: see 090_erasure.sql.
CREATE TRIGGER republishing_of_gone AFTER DELETE ON account
BEGIN
    DELETE FROM republishing WHERE archive = OLD.id OR account = OLD.id;
    DELETE FROM republished WHERE archive = OLD.id OR account = OLD.id;
END;

CREATE TRIGGER republishing_of_erased_archive BEFORE INSERT ON republishing
WHEN NEW.archive > 0
    AND NEW.archive <= ifnull((SELECT seq FROM sqlite_sequence WHERE name = 'account'), 0)
    AND NOT EXISTS (SELECT 1 FROM account WHERE id = NEW.archive)
BEGIN
    SELECT RAISE(ABORT, 'the account was erased');
END;

CREATE TRIGGER republishing_of_erased_account BEFORE INSERT ON republishing
WHEN NEW.account > 0
    AND NEW.account <= ifnull((SELECT seq FROM sqlite_sequence WHERE name = 'account'), 0)
    AND NOT EXISTS (SELECT 1 FROM account WHERE id = NEW.account)
BEGIN
    SELECT RAISE(ABORT, 'the account was erased');
END;

CREATE TRIGGER republished_of_erased_archive BEFORE INSERT ON republished
WHEN NEW.archive > 0
    AND NEW.archive <= ifnull((SELECT seq FROM sqlite_sequence WHERE name = 'account'), 0)
    AND NOT EXISTS (SELECT 1 FROM account WHERE id = NEW.archive)
BEGIN
    SELECT RAISE(ABORT, 'the account was erased');
END;

CREATE TRIGGER republished_of_erased_account BEFORE INSERT ON republished
WHEN NEW.account > 0
    AND NEW.account <= ifnull((SELECT seq FROM sqlite_sequence WHERE name = 'account'), 0)
    AND NOT EXISTS (SELECT 1 FROM account WHERE id = NEW.account)
BEGIN
    SELECT RAISE(ABORT, 'the account was erased');
END;
