-- Every file of national data that was stored, with what it did. The digests tell whether a file is the one stored last
-- among those with its headings.
CREATE TABLE national_file (
  id             INT NOT NULL AUTO_INCREMENT,
  kind           VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  file_name      VARCHAR(200) NOT NULL,
  headings       CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  content        CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  rows_new       INT NOT NULL,
  rows_changed   INT NOT NULL,
  rows_unchanged INT NOT NULL,
  stored_by      VARCHAR(100) NOT NULL,
  stored_at      DATETIME(6) NOT NULL,
  PRIMARY KEY (id),
  KEY national_file_of_headings (headings, id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
