-- Why a figure that a check warns about is right, as revisions. figure_revision is the revision of the figure the reason is
-- about, 0 for a figure that is worked out; said is what the check said. When either changes, the reason is asked for again.
CREATE TABLE check_reason (
  council         CHAR(9) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  breakdown_id    INT NOT NULL,
  month           INT NOT NULL,
  indicator_id    INT NOT NULL,
  period_type     CHAR(1) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  months          TINYINT NOT NULL,
  kind            VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  revision        INT NOT NULL,
  figure_revision INT NOT NULL,
  said            VARCHAR(500) COLLATE utf8mb4_bin NOT NULL,
  reason          VARCHAR(500) NOT NULL,
  PRIMARY KEY (council, breakdown_id, month, indicator_id, period_type, months, kind, revision),
  KEY check_reason_by_indicator (council, indicator_id),
  CONSTRAINT check_reason_of_indicator FOREIGN KEY (council, indicator_id) REFERENCES indicator (council, id),
  CONSTRAINT check_reason_of_breakdown FOREIGN KEY (council, breakdown_id) REFERENCES breakdown (council, id),
  CONSTRAINT check_reason_change FOREIGN KEY (council, revision) REFERENCES change_set (council, revision)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
