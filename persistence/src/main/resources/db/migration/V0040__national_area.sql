-- What national statistics are about: England, its regions, and councils that are or have been. Known by the number of the
-- Department for Education where there is one, which outlasts changes of the ONS code; a council that has a new number
-- names the number it had before.
CREATE TABLE national_area (
  area      VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  kind      VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  name      VARCHAR(100) NOT NULL,
  region    VARCHAR(60)  NOT NULL,
  ons_code  CHAR(9) CHARACTER SET ascii COLLATE ascii_bin,
  continues VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin,
  PRIMARY KEY (area),
  UNIQUE KEY national_area_code (ons_code)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

-- Every ONS code under which figures of an area have been published: North Yorkshire was E10000023 before it was E06000065.
CREATE TABLE national_area_code (
  ons_code CHAR(9) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  area     VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  PRIMARY KEY (ons_code),
  CONSTRAINT code_of_area FOREIGN KEY (area) REFERENCES national_area (area)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
