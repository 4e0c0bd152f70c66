-- Residents aged 0 to 17. A series is one way of counting ('' is the council's ordinary one, others are named in formulas);
-- area names a part of the council ('' is the whole council); months are year * 12 + month, valid from and to inclusive,
-- without an end while it still applies.
CREATE TABLE population (
  authority  CHAR(9) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  series     VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  area       VARCHAR(80) COLLATE utf8mb4_bin NOT NULL DEFAULT '',
  valid_from INT NOT NULL,
  revision   INT NOT NULL,
  valid_to   INT,
  children   INT NOT NULL,
  source     VARCHAR(200),
  PRIMARY KEY (authority, series, area, valid_from, revision),
  CONSTRAINT population_of_authority FOREIGN KEY (authority) REFERENCES authority (ons_code),
  CONSTRAINT population_change FOREIGN KEY (revision) REFERENCES reference_change_set (revision),
  CONSTRAINT population_is_positive CHECK (children > 0),
  CONSTRAINT population_validity CHECK (valid_to >= valid_from)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
