-- The row of an indicator is its first version, valid from the beginning; every later one is a row here, valid from its month to
-- the month before the next. So there can be neither a gap nor an overlap. What figures rest on (unit, measure type, formula,
-- numerator, denominator) is of the indicator and the same in all of them.
CREATE TABLE standard_indicator_version (
  code         VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  from_month   INT NOT NULL,
  title        VARCHAR(200) NOT NULL,
  polarity     VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  decimals     TINYINT NOT NULL,
  disclosure   VARCHAR(30) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  definition   VARCHAR(1000) NOT NULL,
  source       VARCHAR(200) NOT NULL,
  break_reason VARCHAR(500),
  PRIMARY KEY (code, from_month),
  CONSTRAINT version_of_standard FOREIGN KEY (code) REFERENCES standard_indicator (code)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

-- Who defines it; its last month and what replaces it, where it has ended; and how often it has been changed.
ALTER TABLE standard_indicator
  ADD COLUMN source VARCHAR(200) NOT NULL DEFAULT '',
  ADD COLUMN last_month INT,
  ADD COLUMN replaced_by VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin,
  ADD COLUMN changes INT NOT NULL DEFAULT 0,
  ADD CONSTRAINT standard_replacement FOREIGN KEY (replaced_by) REFERENCES standard_indicator (code);

-- What was changed in the catalogue, by whom and why: a comparison that was published before can be understood from it.
CREATE TABLE standard_indicator_change (
  code       VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  number     INT NOT NULL,
  made_by    VARCHAR(100) NOT NULL,
  made_at    DATETIME(6) NOT NULL,
  reason     VARCHAR(500) NOT NULL,
  what       VARCHAR(8000) NOT NULL,
  PRIMARY KEY (code, number),
  CONSTRAINT change_of_standard FOREIGN KEY (code) REFERENCES standard_indicator (code)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
