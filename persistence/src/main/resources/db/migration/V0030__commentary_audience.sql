-- One commentary of a kind per indicator or topic and month. A topic has no indicator and counts as number 0.
ALTER TABLE commentary
  ADD COLUMN subject INT GENERATED ALWAYS AS (COALESCE(indicator_id, 0)) STORED,
  ADD UNIQUE KEY one_commentary_of_a_kind (council, report_id, month, subject, topic, kind);

-- Who may read a text, and the role that answers for it. An empty body takes an earlier text back.
ALTER TABLE commentary_text
  ADD COLUMN audience   VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  ADD COLUMN owner_role VARCHAR(100) NOT NULL;

-- What somebody has typed and not kept yet. It belongs to that person, has no revision and is in no issue.
CREATE TABLE commentary_draft (
  council       CHAR(9) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  commentary_id INT NOT NULL,
  person        VARCHAR(100) COLLATE utf8mb4_bin NOT NULL,
  body          TEXT NOT NULL,
  audience      VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  seen_revision INT NOT NULL,
  saved_at      DATETIME(6) NOT NULL,
  PRIMARY KEY (council, commentary_id, person),
  CONSTRAINT draft_of_commentary FOREIGN KEY (council, commentary_id) REFERENCES commentary (council, id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
