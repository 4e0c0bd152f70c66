-- The national catalogue: the indicators over which councils are compared.
CREATE TABLE standard_indicator (
  code             VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  title            VARCHAR(200) NOT NULL,
  area             VARCHAR(80)  NOT NULL,
  polarity         VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  unit             VARCHAR(30) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  decimals         TINYINT NOT NULL,
  frequency        VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  measure_type     VARCHAR(30) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  numerator_code   VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin,
  denominator_code VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin,
  formula          VARCHAR(200) NOT NULL,
  disclosure       VARCHAR(30) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  tier             VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  national_measure VARCHAR(200) NOT NULL DEFAULT '',
  definition       VARCHAR(1000) NOT NULL,
  position         INT NOT NULL,
  PRIMARY KEY (code),
  CONSTRAINT standard_numerator FOREIGN KEY (numerator_code) REFERENCES standard_indicator (code),
  CONSTRAINT standard_denominator FOREIGN KEY (denominator_code) REFERENCES standard_indicator (code)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
