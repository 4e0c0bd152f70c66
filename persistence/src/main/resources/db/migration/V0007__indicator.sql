-- A council's own indicator. Its reference is unique within its report only.
CREATE TABLE indicator (
  council   CHAR(9) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  id        INT NOT NULL,
  report_id INT NOT NULL,
  ref       VARCHAR(40) COLLATE utf8mb4_bin NOT NULL,
  PRIMARY KEY (council, id),
  UNIQUE KEY indicator_ref (council, report_id, ref),
  CONSTRAINT indicator_of_report FOREIGN KEY (council, report_id) REFERENCES report (council, id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

-- What the indicator means and where it stands, as revisions: the latest up to a revision applies.
CREATE TABLE indicator_definition (
  council        CHAR(9) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  indicator_id   INT NOT NULL,
  revision       INT NOT NULL,
  area           VARCHAR(100) NOT NULL,
  position       INT NOT NULL,
  title          VARCHAR(250) NOT NULL,
  on_scorecard   BOOLEAN NOT NULL,
  data_note      VARCHAR(500) NOT NULL DEFAULT '',
  unit           VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  decimals       TINYINT NOT NULL,
  polarity       VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  frequency      VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  year_basis     VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  year_months    VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT '',
  year_source    VARCHAR(40) COLLATE utf8mb4_bin,
  year_weight    VARCHAR(250) COLLATE utf8mb4_bin,
  parts          VARCHAR(250) COLLATE utf8mb4_bin,
  share_of       VARCHAR(250) COLLATE utf8mb4_bin,
  rolling_sum_of VARCHAR(250) COLLATE utf8mb4_bin,
  direction      VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  retired        BOOLEAN NOT NULL DEFAULT FALSE,
  PRIMARY KEY (council, indicator_id, revision),
  CONSTRAINT definition_of_indicator FOREIGN KEY (council, indicator_id) REFERENCES indicator (council, id),
  CONSTRAINT definition_change FOREIGN KEY (council, revision) REFERENCES change_set (council, revision)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

-- How a figure follows from others, for some periods and breakdowns: the formulas of one revision of the definition.
CREATE TABLE indicator_formula (
  council      CHAR(9) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  indicator_id INT NOT NULL,
  revision     INT NOT NULL,
  position     INT NOT NULL,
  valid_from   INT,
  valid_to     INT,
  period_types VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT '',
  dimension    VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT '',
  numerator    VARCHAR(250) COLLATE utf8mb4_bin NOT NULL,
  denominator  VARCHAR(250) COLLATE utf8mb4_bin,
  multiplier   DECIMAL(12, 4) NOT NULL,
  annualised   BOOLEAN NOT NULL,
  PRIMARY KEY (council, indicator_id, revision, position),
  CONSTRAINT formula_of_definition FOREIGN KEY (council, indicator_id, revision)
    REFERENCES indicator_definition (council, indicator_id, revision)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

-- The links to the national catalogue, for the whole indicator or some breakdowns of it: those of one revision of the
-- definition.
CREATE TABLE indicator_standard (
  council       CHAR(9) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  indicator_id  INT NOT NULL,
  revision      INT NOT NULL,
  position      INT NOT NULL,
  dimensions    VARCHAR(120) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT '',
  members       VARCHAR(250) COLLATE utf8mb4_bin NOT NULL DEFAULT '',
  standard_code VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  comparability VARCHAR(30) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  note          VARCHAR(500) NOT NULL DEFAULT '',
  PRIMARY KEY (council, indicator_id, revision, position),
  CONSTRAINT standard_of_definition FOREIGN KEY (council, indicator_id, revision)
    REFERENCES indicator_definition (council, indicator_id, revision),
  CONSTRAINT standard_in_catalogue FOREIGN KEY (standard_code) REFERENCES standard_indicator (code)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
