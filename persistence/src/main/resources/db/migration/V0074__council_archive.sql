-- The archives a council has taken out of the portal and loaded into it. The digests (SHA-256) tell which file it was, and whether
-- anything of the council's work has changed since.
CREATE TABLE council_archive (
  council        CHAR(9) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  id             INT NOT NULL,
  kind           VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  file_digest    CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  content_digest CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  bytes          BIGINT NOT NULL,
  revision       INT NOT NULL,
  done_by        VARCHAR(200) NOT NULL,
  done_at        DATETIME(6) NOT NULL,
  PRIMARY KEY (council, id),
  CONSTRAINT archive_of_council FOREIGN KEY (council) REFERENCES authority (ons_code)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
