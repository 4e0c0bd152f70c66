-- One counter per council. Whoever writes a change set locks the row, so revision numbers are gapless and in commit order.
CREATE TABLE council_revision (
  council CHAR(9) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  latest  INT NOT NULL,
  PRIMARY KEY (council),
  CONSTRAINT revision_of_authority FOREIGN KEY (council) REFERENCES authority (ons_code)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

-- Who changed what, when and why: one row per revision of a council's data.
CREATE TABLE change_set (
  council      CHAR(9) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  revision     INT NOT NULL,
  kind         VARCHAR(30) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  made_by      VARCHAR(100) NOT NULL,
  made_at      DATETIME(6)  NOT NULL,
  description  VARCHAR(500) NOT NULL,
  reason       VARCHAR(500),
  rows_written INT NOT NULL,
  PRIMARY KEY (council, revision),
  CONSTRAINT change_set_of_council FOREIGN KEY (council) REFERENCES council_revision (council)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

-- The same for national reference data.
CREATE TABLE reference_change_set (
  revision     INT NOT NULL AUTO_INCREMENT,
  kind         VARCHAR(30) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  made_by      VARCHAR(100) NOT NULL,
  made_at      DATETIME(6)  NOT NULL,
  description  VARCHAR(500) NOT NULL,
  rows_written INT NOT NULL,
  PRIMARY KEY (revision)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
