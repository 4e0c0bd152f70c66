-- The councils that take part. Which councils there are in England says authority; who is not here has no door to the portal.
CREATE TABLE portal_council (
  ons_code         CHAR(9) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  state            VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  short_name       VARCHAR(100) NOT NULL,
  year_start_month TINYINT NOT NULL DEFAULT 4,
  disclosure       VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT 'CHILD_COUNT',
  version          INT NOT NULL DEFAULT 0,
  PRIMARY KEY (ons_code),
  CONSTRAINT council_of_england FOREIGN KEY (ons_code) REFERENCES authority (ons_code),
  CONSTRAINT council_state CHECK (state IN ('SETTING_UP', 'ACTIVE', 'SUSPENDED', 'LEFT')),
  CONSTRAINT council_year_start CHECK (year_start_month BETWEEN 1 AND 12)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

-- Every change of a council's standing or details: who, when, why, and the state from then on. Never changed.
CREATE TABLE portal_council_change (
  ons_code   CHAR(9) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  number     INT NOT NULL,
  kind       VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  state      VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  changed_by VARCHAR(254) NOT NULL,
  changed_at DATETIME(6) NOT NULL,
  reason     VARCHAR(500) NOT NULL DEFAULT '',
  PRIMARY KEY (ons_code, number),
  CONSTRAINT change_of_portal_council FOREIGN KEY (ons_code) REFERENCES portal_council (ons_code)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

-- Whoever has kept data until now takes part.
INSERT INTO portal_council (ons_code, state, short_name)
SELECT a.ons_code, 'ACTIVE', a.name FROM authority a JOIN council_revision r ON r.council = a.ons_code;

INSERT INTO portal_council_change (ons_code, number, kind, state, changed_by, changed_at)
SELECT ons_code, 1, 'TAKEN_OVER', state, 'system:migration', UTC_TIMESTAMP(6) FROM portal_council;
