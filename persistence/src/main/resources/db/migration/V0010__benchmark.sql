-- Comparators as the council prints them beside an indicator, by kind and period, as revisions.
CREATE TABLE benchmark (
  council      CHAR(9) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  indicator_id INT NOT NULL,
  breakdown_id INT NOT NULL,
  kind         VARCHAR(30) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  period       VARCHAR(40) COLLATE utf8mb4_bin NOT NULL,
  revision     INT NOT NULL,
  value        DECIMAL(18, 6),
  printed      VARCHAR(60) NOT NULL DEFAULT '',
  PRIMARY KEY (council, indicator_id, breakdown_id, kind, period, revision),
  CONSTRAINT benchmark_of_indicator FOREIGN KEY (council, indicator_id) REFERENCES indicator (council, id),
  CONSTRAINT benchmark_of_breakdown FOREIGN KEY (council, breakdown_id) REFERENCES breakdown (council, id),
  CONSTRAINT benchmark_change FOREIGN KEY (council, revision) REFERENCES change_set (council, revision)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
