-- A council's own indicator. Its reference is unique within its report only.
CREATE TABLE indicator (
  council   CHAR(9) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  id        INT NOT NULL,
  report_id INT NOT NULL,
  ref       VARCHAR(30) COLLATE utf8mb4_bin NOT NULL,
  PRIMARY KEY (council, id),
  UNIQUE KEY indicator_ref (council, report_id, ref),
  CONSTRAINT indicator_of_report FOREIGN KEY (council, report_id) REFERENCES report (council, id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

-- What the indicator means, as revisions: the latest up to a revision applies.
CREATE TABLE indicator_definition (
  council      CHAR(9) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  indicator_id INT NOT NULL,
  revision     INT NOT NULL,
  area_id      INT NOT NULL,
  position     INT NOT NULL,
  title        VARCHAR(250) NOT NULL,
  polarity     VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  unit         VARCHAR(30) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  decimals     TINYINT NOT NULL,
  frequency    VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  basis        VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  attributes   VARCHAR(1000) NOT NULL DEFAULT '',
  definition   VARCHAR(1000),
  note         VARCHAR(500),
  retired      BOOLEAN NOT NULL DEFAULT FALSE,
  PRIMARY KEY (council, indicator_id, revision),
  CONSTRAINT definition_of_indicator FOREIGN KEY (council, indicator_id) REFERENCES indicator (council, id),
  CONSTRAINT definition_in_area FOREIGN KEY (council, area_id) REFERENCES report_area (council, id),
  CONSTRAINT definition_change FOREIGN KEY (council, revision) REFERENCES change_set (council, revision)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

-- How a figure follows from others, for a range of months; the whole list of a revision replaces the earlier one.
CREATE TABLE indicator_formula (
  council      CHAR(9) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  indicator_id INT NOT NULL,
  revision     INT NOT NULL,
  position     INT NOT NULL,
  valid_from   INT,
  valid_to     INT,
  numerator    VARCHAR(200) COLLATE utf8mb4_bin NOT NULL,
  denominator  VARCHAR(200) COLLATE utf8mb4_bin,
  multiplier   DECIMAL(12, 4) NOT NULL DEFAULT 1,
  PRIMARY KEY (council, indicator_id, revision, position),
  CONSTRAINT formula_of_indicator FOREIGN KEY (council, indicator_id) REFERENCES indicator (council, id),
  CONSTRAINT formula_change FOREIGN KEY (council, revision) REFERENCES change_set (council, revision)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

-- The link to the national catalogue, for the whole indicator or one breakdown of it; the list of a revision replaces the earlier one.
CREATE TABLE indicator_standard (
  council             CHAR(9) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  indicator_id        INT NOT NULL,
  revision            INT NOT NULL,
  position            INT NOT NULL,
  breakdown_dimension VARCHAR(120) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT '',
  breakdown_value     VARCHAR(250) COLLATE utf8mb4_bin NOT NULL DEFAULT '',
  standard_code       VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  comparability       VARCHAR(30) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  note                VARCHAR(500),
  PRIMARY KEY (council, indicator_id, revision, position),
  CONSTRAINT standard_of_indicator FOREIGN KEY (council, indicator_id) REFERENCES indicator (council, id),
  CONSTRAINT standard_link_change FOREIGN KEY (council, revision) REFERENCES change_set (council, revision),
  CONSTRAINT standard_in_catalogue FOREIGN KEY (standard_code) REFERENCES standard_indicator (code)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
