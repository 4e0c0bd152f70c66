-- The councils of England as the Office for National Statistics names them. National reference data: owned by no council.
CREATE TABLE authority (
  ons_code                   CHAR(9) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  name                       VARCHAR(100) NOT NULL,
  region                     VARCHAR(60)  NOT NULL,
  authority_type             VARCHAR(40)  NOT NULL,
  old_la_code                CHAR(3) CHARACTER SET ascii COLLATE ascii_bin,
  financial_year_start_month TINYINT NOT NULL DEFAULT 4,
  PRIMARY KEY (ons_code),
  UNIQUE KEY authority_name (name),
  CONSTRAINT authority_start_month CHECK (financial_year_start_month BETWEEN 1 AND 12)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

-- A council that was reorganised keeps its old code here, with the code or codes that follow it.
CREATE TABLE authority_successor (
  former_code    CHAR(9) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  successor_code CHAR(9) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  PRIMARY KEY (former_code, successor_code),
  CONSTRAINT successor_of_authority FOREIGN KEY (successor_code) REFERENCES authority (ons_code)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
