-- Every file stored through the import service, with what it did.
CREATE TABLE import_batch (
  council        CHAR(9) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  id             INT NOT NULL,
  kind           VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  file_name      VARCHAR(200) NOT NULL,
  revision       INT,
  rows_new       INT NOT NULL,
  rows_changed   INT NOT NULL,
  rows_unchanged INT NOT NULL,
  stored_by      VARCHAR(100) NOT NULL,
  stored_at      DATETIME(6) NOT NULL,
  PRIMARY KEY (council, id),
  CONSTRAINT batch_of_council FOREIGN KEY (council) REFERENCES council_revision (council),
  CONSTRAINT batch_change FOREIGN KEY (council, revision) REFERENCES change_set (council, revision)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
