-- A report of a council and the areas it is divided into.
CREATE TABLE report (
  council  CHAR(9) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  id       INT NOT NULL,
  code     VARCHAR(20) COLLATE utf8mb4_bin NOT NULL,
  title    VARCHAR(150) NOT NULL,
  position INT NOT NULL,
  PRIMARY KEY (council, id),
  UNIQUE KEY report_code (council, code),
  CONSTRAINT report_of_council FOREIGN KEY (council) REFERENCES council_revision (council)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE report_area (
  council   CHAR(9) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  id        INT NOT NULL,
  report_id INT NOT NULL,
  name      VARCHAR(100) COLLATE utf8mb4_bin NOT NULL,
  position  INT NOT NULL,
  PRIMARY KEY (council, id),
  UNIQUE KEY report_area_name (council, report_id, name),
  CONSTRAINT area_of_report FOREIGN KEY (council, report_id) REFERENCES report (council, id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

-- The layout is data: the whole list of a revision replaces the earlier one.
CREATE TABLE report_column (
  council       CHAR(9) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  report_id     INT NOT NULL,
  revision      INT NOT NULL,
  position      INT NOT NULL,
  column_kind   VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  column_option VARCHAR(200) NOT NULL DEFAULT '',
  PRIMARY KEY (council, report_id, revision, position),
  CONSTRAINT column_of_report FOREIGN KEY (council, report_id) REFERENCES report (council, id),
  CONSTRAINT column_change FOREIGN KEY (council, revision) REFERENCES change_set (council, revision)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
