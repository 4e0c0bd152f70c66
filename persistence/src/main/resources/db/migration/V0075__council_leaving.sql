-- A council leaves. Ordered by somebody who looks after the portal; agreed by an administrator of the council who has its archive, or,
-- where nobody of the council is there any more, by somebody else who looks after the portal and says why; then removed. It stays as the proof.
-- under_way repeats the code until it has come to an end: at most one leaving of a council is under way.
CREATE TABLE council_leaving (
  id             INT NOT NULL AUTO_INCREMENT,
  ons_code       CHAR(9) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  council_name   VARCHAR(100) NOT NULL,
  step           VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  reason         VARCHAR(500) NOT NULL,
  ordered_by     VARCHAR(254) NOT NULL,
  ordered_at     DATETIME(6) NOT NULL,
  agreed_by      VARCHAR(254),
  agreed_at      DATETIME(6),
  agreed_reason  VARCHAR(500),
  file_digest    CHAR(64) CHARACTER SET ascii COLLATE ascii_bin,
  content_digest CHAR(64) CHARACTER SET ascii COLLATE ascii_bin,
  removed_by     VARCHAR(254),
  removed_at     DATETIME(6),
  checked_at     DATETIME(6),
  under_way      CHAR(9) CHARACTER SET ascii COLLATE ascii_bin,
  PRIMARY KEY (id),
  UNIQUE KEY leaving_under_way (under_way),
  KEY leaving_of_council (ons_code),
  CONSTRAINT leaving_portal_council FOREIGN KEY (ons_code) REFERENCES portal_council (ons_code),
  CONSTRAINT leaving_step CHECK (step IN ('ORDERED', 'AGREED', 'REMOVING', 'LEFT', 'WITHDRAWN'))
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

-- What was removed from each table, and what was found in it afterwards. For tables that stay, nothing was removed.
CREATE TABLE council_leaving_table (
  leaving_id   INT NOT NULL,
  position     INT NOT NULL,
  table_name   VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  rows_removed BIGINT NOT NULL,
  rows_left    BIGINT NOT NULL,
  PRIMARY KEY (leaving_id, position),
  CONSTRAINT table_of_leaving FOREIGN KEY (leaving_id) REFERENCES council_leaving (id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
