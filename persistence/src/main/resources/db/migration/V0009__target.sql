-- Target and tolerances of an indicator for a financial year (its first calendar year), as revisions. Ranges are written
-- ">=95", "<23" or "14..20"; the texts are what the council prints.
CREATE TABLE target (
  council        CHAR(9) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  indicator_id   INT NOT NULL,
  breakdown_id   INT NOT NULL,
  financial_year SMALLINT NOT NULL,
  revision       INT NOT NULL,
  state          VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  basis          VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  aim            DECIMAL(18, 6),
  red_range      VARCHAR(45) CHARACTER SET ascii COLLATE ascii_bin,
  amber_range    VARCHAR(45) CHARACTER SET ascii COLLATE ascii_bin,
  green_range    VARCHAR(45) CHARACTER SET ascii COLLATE ascii_bin,
  red_text       VARCHAR(100) NOT NULL DEFAULT '',
  amber_text     VARCHAR(100) NOT NULL DEFAULT '',
  green_text     VARCHAR(100) NOT NULL DEFAULT '',
  target_text    VARCHAR(100) NOT NULL DEFAULT '',
  PRIMARY KEY (council, indicator_id, breakdown_id, financial_year, revision),
  CONSTRAINT target_of_indicator FOREIGN KEY (council, indicator_id) REFERENCES indicator (council, id),
  CONSTRAINT target_of_breakdown FOREIGN KEY (council, breakdown_id) REFERENCES breakdown (council, id),
  CONSTRAINT target_change FOREIGN KEY (council, revision) REFERENCES change_set (council, revision)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
