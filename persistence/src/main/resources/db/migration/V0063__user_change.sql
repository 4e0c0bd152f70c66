-- Changes of people's accounts. The accounts are kept by the sign-in service; a change is written down here before its first
-- step and closed with the transaction that says it was done. What is left open is undone. standing_before: whether the
-- person could sign in, roles and places; NULL for somebody who was not there before.
CREATE TABLE user_change (
  id              BIGINT NOT NULL AUTO_INCREMENT,
  name            VARCHAR(254) COLLATE utf8mb4_bin NOT NULL,
  standing_before VARCHAR(2000) CHARACTER SET ascii COLLATE ascii_bin,
  begun_by        VARCHAR(200) NOT NULL,
  begun_at        DATETIME(6) NOT NULL,
  ended_at        DATETIME(6),
  undone          BOOLEAN,
  PRIMARY KEY (id),
  KEY user_change_open (ended_at)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

-- Held by whoever changes people until the change is done, so that two administrators cannot remove each other.
CREATE TABLE user_lock (
  id INT NOT NULL,
  PRIMARY KEY (id)
);
INSERT INTO user_lock (id) VALUES (1);

-- When somebody last signed in is asked of the audit trail by name.
CREATE INDEX audit_entry_who ON audit_entry (who, action, at_utc);
