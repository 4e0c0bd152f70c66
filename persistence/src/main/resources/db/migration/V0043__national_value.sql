-- A series is one published measure for many areas and years. A figure is a number or a symbol, never both and never
-- neither: a symbol is not zero. A figure that was published anew keeps what it was before in national_value_former.
CREATE TABLE national_series (
  id       INT NOT NULL AUTO_INCREMENT,
  source   VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  measure  VARCHAR(100) COLLATE utf8mb4_bin NOT NULL,
  category VARCHAR(200) COLLATE utf8mb4_bin NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY national_series_once (source, measure, category)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE national_value (
  series_id INT NOT NULL,
  period    VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  area      VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  revision  INT NOT NULL,
  value     DECIMAL(24, 10),
  symbol    VARCHAR(3) CHARACTER SET ascii COLLATE ascii_bin,
  doubt     VARCHAR(30) CHARACTER SET ascii COLLATE ascii_bin,
  PRIMARY KEY (series_id, period, area),
  CONSTRAINT national_value_of_series FOREIGN KEY (series_id) REFERENCES national_series (id),
  CONSTRAINT national_value_of_area FOREIGN KEY (area) REFERENCES national_area (area),
  CONSTRAINT national_value_change FOREIGN KEY (revision) REFERENCES reference_change_set (revision),
  CONSTRAINT national_value_or_symbol CHECK ((value IS NULL) <> (symbol IS NULL))
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE national_value_former (
  series_id INT NOT NULL,
  period    VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  area      VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  revision  INT NOT NULL,
  value     DECIMAL(24, 10),
  symbol    VARCHAR(3) CHARACTER SET ascii COLLATE ascii_bin,
  PRIMARY KEY (series_id, period, area, revision),
  CONSTRAINT former_value_change FOREIGN KEY (revision) REFERENCES reference_change_set (revision)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
