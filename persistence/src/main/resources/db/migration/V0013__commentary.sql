-- What people say about the figures of a month, per indicator or per topic, as revisions.
CREATE TABLE commentary (
  council      CHAR(9) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  id           INT NOT NULL,
  report_id    INT NOT NULL,
  month        INT NOT NULL,
  indicator_id INT,
  topic        VARCHAR(100) COLLATE utf8mb4_bin NOT NULL DEFAULT '',
  kind         VARCHAR(30) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  PRIMARY KEY (council, id),
  KEY commentary_of_month_key (council, report_id, month),
  CONSTRAINT commentary_of_month FOREIGN KEY (council, report_id, month) REFERENCES reporting_month (council, report_id, month),
  CONSTRAINT commentary_of_indicator FOREIGN KEY (council, indicator_id) REFERENCES indicator (council, id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE commentary_text (
  council       CHAR(9) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  commentary_id INT NOT NULL,
  revision      INT NOT NULL,
  body          TEXT NOT NULL,
  PRIMARY KEY (council, commentary_id, revision),
  CONSTRAINT text_of_commentary FOREIGN KEY (council, commentary_id) REFERENCES commentary (council, id),
  CONSTRAINT text_change FOREIGN KEY (council, revision) REFERENCES change_set (council, revision)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
