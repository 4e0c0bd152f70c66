-- Every figure ever entered, as revisions: the latest up to a revision is the figure as of that revision. Clustered for the
-- scorecard (one council, one breakdown, a range of months). month is the last month of the period as year * 12 + month,
-- period_type the kind of period, months its length.
CREATE TABLE observation (
  council      CHAR(9) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  breakdown_id INT NOT NULL,
  month        INT NOT NULL,
  indicator_id INT NOT NULL,
  period_type  CHAR(1) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  months       TINYINT NOT NULL,
  revision     INT NOT NULL,
  numerator    DECIMAL(18, 6),
  denominator  DECIMAL(18, 6),
  value        DECIMAL(18, 6),
  status       VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  data_note    VARCHAR(500),
  PRIMARY KEY (council, breakdown_id, month, indicator_id, period_type, months, revision),
  KEY observation_by_indicator (council, indicator_id),
  KEY observation_by_revision (council, revision),
  CONSTRAINT observation_of_indicator FOREIGN KEY (council, indicator_id) REFERENCES indicator (council, id),
  CONSTRAINT observation_of_breakdown FOREIGN KEY (council, breakdown_id) REFERENCES breakdown (council, id),
  CONSTRAINT observation_change FOREIGN KEY (council, revision) REFERENCES change_set (council, revision)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

-- Why a figure was restated, or why a warning about it was accepted.
CREATE TABLE observation_reason (
  council      CHAR(9) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  breakdown_id INT NOT NULL,
  month        INT NOT NULL,
  indicator_id INT NOT NULL,
  period_type  CHAR(1) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  months       TINYINT NOT NULL,
  revision     INT NOT NULL,
  reason       VARCHAR(500) NOT NULL,
  PRIMARY KEY (council, breakdown_id, month, indicator_id, period_type, months, revision),
  CONSTRAINT reason_of_observation FOREIGN KEY (council, breakdown_id, month, indicator_id, period_type, months, revision)
    REFERENCES observation (council, breakdown_id, month, indicator_id, period_type, months, revision)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
