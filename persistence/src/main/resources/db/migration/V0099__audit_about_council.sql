-- Which councils an entry of the audit trail is about besides the one of whoever did it, by their codes in alphabetical order,
-- separated by blanks; NULL where it is about none. What a portal administrator does to a council stands in that council's history.
-- The mark of an entry covers it where there is one, so that entries from before this script fit their marks as they are.
ALTER TABLE audit_entry
    ADD COLUMN about VARCHAR(2000) CHARACTER SET ascii NULL,
    ADD KEY audit_entry_about (about, at_utc);
