-- A report of a council.
CREATE TABLE report (
  council  CHAR(9) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  id       INT NOT NULL,
  code     VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  PRIMARY KEY (council, id),
  UNIQUE KEY report_code (council, code),
  CONSTRAINT report_of_council FOREIGN KEY (council) REFERENCES council_revision (council)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

-- Its title and layout, as revisions. The layout is data: columns from left to right, and the figures the report shows.
CREATE TABLE report_definition (
  council            CHAR(9) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  report_id          INT NOT NULL,
  revision           INT NOT NULL,
  title              VARCHAR(150) NOT NULL,
  layout             VARCHAR(30) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  months_shown       TINYINT NOT NULL,
  scorecard_columns  VARCHAR(1000) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  figure_kinds       VARCHAR(1000) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  difference_as_size BOOLEAN NOT NULL,
  PRIMARY KEY (council, report_id, revision),
  CONSTRAINT definition_of_report FOREIGN KEY (council, report_id) REFERENCES report (council, id),
  CONSTRAINT report_change FOREIGN KEY (council, revision) REFERENCES change_set (council, revision)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
