-- SPDX-FileCopyrightText: 2026 Godwit contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- An account's server, which is not the post's own, says that the post is deleted: it does not come back by this
-- account. Another account's server may still show it, so this is no tombstone.
CREATE TABLE denial (
    account INTEGER NOT NULL,
    key TEXT NOT NULL,
    PRIMARY KEY (account, key)
) STRICT, WITHOUT ROWID;

-- Accounts that were erased; their ids mean nobody else. What was on its way for one of them, in whatever process,
-- fails with the whole of its transaction.
CREATE TABLE erased (
    account INTEGER PRIMARY KEY
) STRICT;

CREATE TRIGGER source_of_erased BEFORE INSERT ON source
WHEN EXISTS (SELECT 1 FROM erased WHERE account = NEW.account)
BEGIN
    SELECT RAISE(ABORT, 'the account was erased');
END;

CREATE TRIGGER post_state_of_erased BEFORE INSERT ON post_state
WHEN EXISTS (SELECT 1 FROM erased WHERE account = NEW.account)
BEGIN
    SELECT RAISE(ABORT, 'the account was erased');
END;

CREATE TRIGGER person_state_of_erased BEFORE INSERT ON person_state
WHEN EXISTS (SELECT 1 FROM erased WHERE account = NEW.account)
BEGIN
    SELECT RAISE(ABORT, 'the account was erased');
END;

CREATE TRIGGER notification_of_erased BEFORE INSERT ON notification
WHEN EXISTS (SELECT 1 FROM erased WHERE account = NEW.account)
BEGIN
    SELECT RAISE(ABORT, 'the account was erased');
END;

CREATE TRIGGER note_of_erased BEFORE INSERT ON note
WHEN EXISTS (SELECT 1 FROM erased WHERE account = NEW.account)
BEGIN
    SELECT RAISE(ABORT, 'the account was erased');
END;

CREATE TRIGGER filing_of_erased BEFORE INSERT ON filing
WHEN EXISTS (SELECT 1 FROM erased WHERE account = NEW.account)
BEGIN
    SELECT RAISE(ABORT, 'the account was erased');
END;

CREATE TRIGGER relationship_of_erased BEFORE INSERT ON relationship
WHEN EXISTS (SELECT 1 FROM erased WHERE account = NEW.account)
BEGIN
    SELECT RAISE(ABORT, 'the account was erased');
END;

CREATE TRIGGER request_answer_of_erased BEFORE INSERT ON request_answer
WHEN EXISTS (SELECT 1 FROM erased WHERE account = NEW.account)
BEGIN
    SELECT RAISE(ABORT, 'the account was erased');
END;

CREATE TRIGGER conversation_of_erased BEFORE INSERT ON conversation
WHEN EXISTS (SELECT 1 FROM erased WHERE account = NEW.account)
BEGIN
    SELECT RAISE(ABORT, 'the account was erased');
END;

CREATE TRIGGER shelf_list_of_erased BEFORE INSERT ON shelf_list
WHEN EXISTS (SELECT 1 FROM erased WHERE account = NEW.account)
BEGIN
    SELECT RAISE(ABORT, 'the account was erased');
END;

CREATE TRIGGER shelf_tag_of_erased BEFORE INSERT ON shelf_tag
WHEN EXISTS (SELECT 1 FROM erased WHERE account = NEW.account)
BEGIN
    SELECT RAISE(ABORT, 'the account was erased');
END;

CREATE TRIGGER denial_of_erased BEFORE INSERT ON denial
WHEN EXISTS (SELECT 1 FROM erased WHERE account = NEW.account)
BEGIN
    SELECT RAISE(ABORT, 'the account was erased');
END;
