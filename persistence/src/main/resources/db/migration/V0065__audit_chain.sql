-- The audit trail becomes a chain. Each entry carries a mark that only the portal can make, and soon after takes its place in the
-- chain, with a link that covers its mark and the link before. Entries from before this script are marked without the portal's key;
-- the links seal them all the same.
ALTER TABLE audit_entry
    ADD COLUMN nonce CHAR(36) CHARACTER SET ascii NULL,
    ADD COLUMN mark CHAR(64) CHARACTER SET ascii NULL,
    ADD COLUMN chain_position BIGINT NULL,
    ADD COLUMN link CHAR(64) CHARACTER SET ascii NULL;

UPDATE audit_entry SET nonce = CONCAT('earlier ', id);

UPDATE audit_entry SET mark = SHA2(CONCAT(
    '26:', DATE_FORMAT(at_utc, '%Y-%m-%dT%H:%i:%s.%f'),
    CHAR_LENGTH(request_id), ':', request_id,
    CHAR_LENGTH(COALESCE(council, '')), ':', COALESCE(council, ''),
    CHAR_LENGTH(who), ':', who,
    CHAR_LENGTH(roles), ':', roles,
    CHAR_LENGTH(action), ':', action,
    CHAR_LENGTH(object), ':', object,
    CHAR_LENGTH(outcome), ':', outcome,
    CHAR_LENGTH(reason), ':', reason,
    CHAR_LENGTH(nonce), ':', nonce), 256);

ALTER TABLE audit_entry
    MODIFY COLUMN nonce CHAR(36) CHARACTER SET ascii NOT NULL,
    MODIFY COLUMN mark CHAR(64) CHARACTER SET ascii NOT NULL,
    ADD UNIQUE KEY audit_entry_nonce (nonce),
    ADD UNIQUE KEY audit_entry_chain (chain_position),
    ADD KEY audit_entry_time (at_utc);

-- Both ends of the chain, in one row: how far it has been removed, how far it reaches. The seal covers them.
CREATE TABLE audit_chain (
    id INT NOT NULL,
    earlier BIGINT NOT NULL,
    removed_to BIGINT NOT NULL,
    removed_link CHAR(64) CHARACTER SET ascii NOT NULL,
    sealed_to BIGINT NOT NULL,
    sealed_link CHAR(64) CHARACTER SET ascii NOT NULL,
    seal CHAR(64) CHARACTER SET ascii NOT NULL,
    checked_utc DATETIME(6) NULL,
    checked_entries BIGINT NOT NULL,
    checked_findings BIGINT NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT audit_chain_is_one CHECK (id = 1)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

INSERT INTO audit_chain
SELECT 1, COUNT(*), 0, '', 0, '', '', NULL, 0, 0 FROM audit_entry;
