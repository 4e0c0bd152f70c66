-- The figures of each report's latest issue over standard indicators, computed, flat: what every comparison reads.
CREATE TABLE published_value (
  council       CHAR(9) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  breakdown_id  INT NOT NULL,
  month         INT NOT NULL,
  standard_code VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  indicator_id  INT NOT NULL,
  report_id     INT NOT NULL,
  issue_month   INT NOT NULL,
  issue_number  INT NOT NULL,
  comparability VARCHAR(30) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  numerator     DECIMAL(24, 10),
  denominator   DECIMAL(24, 10),
  value         DECIMAL(24, 10),
  status        VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  missing       VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin,
  PRIMARY KEY (council, breakdown_id, month, standard_code, indicator_id),
  CONSTRAINT published_in_issue FOREIGN KEY (council, report_id, issue_month, issue_number)
    REFERENCES issue (council, report_id, month, number),
  CONSTRAINT published_of_indicator FOREIGN KEY (council, indicator_id) REFERENCES indicator (council, id),
  CONSTRAINT published_of_breakdown FOREIGN KEY (council, breakdown_id) REFERENCES breakdown (council, id),
  CONSTRAINT published_of_standard FOREIGN KEY (standard_code) REFERENCES standard_indicator (code)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
