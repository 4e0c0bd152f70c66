-- The boards a council can show its figures to. They belong to the portal; who sits on them is known to the sign-in service.
CREATE TABLE board (
  name  VARCHAR(60) COLLATE utf8mb4_bin NOT NULL,
  title VARCHAR(100) NOT NULL,
  PRIMARY KEY (name)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

-- What a council has consented to: who may see which of its published figures, from which month on, until when (NULL: until
-- it is withdrawn), and how far broken down (dimensions, separated by commas; empty: the council's total only). Never changed.
CREATE TABLE figure_grant (
  council      CHAR(9) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  id           INT NOT NULL,
  grantee_kind VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  grantee      VARCHAR(60) COLLATE utf8mb4_bin NOT NULL,
  from_month   INT NOT NULL,
  until_date   DATE,
  dimensions   VARCHAR(400) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  given_by     VARCHAR(100) NOT NULL,
  given_at     DATETIME(6) NOT NULL,
  PRIMARY KEY (council, id),
  CONSTRAINT figure_grant_of_council FOREIGN KEY (council) REFERENCES authority (ons_code),
  CONSTRAINT figure_grant_kind CHECK (grantee_kind IN ('BOARD', 'COUNCIL'))
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

-- The standard indicators a grant is about, each by its name: no row means none.
CREATE TABLE figure_grant_indicator (
  council       CHAR(9) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  grant_id      INT NOT NULL,
  standard_code VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  PRIMARY KEY (council, grant_id, standard_code),
  CONSTRAINT indicator_of_grant FOREIGN KEY (council, grant_id) REFERENCES figure_grant (council, id),
  CONSTRAINT granted_standard FOREIGN KEY (standard_code) REFERENCES standard_indicator (code)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

-- A grant that was taken back, once.
CREATE TABLE figure_grant_withdrawal (
  council      CHAR(9) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  grant_id     INT NOT NULL,
  withdrawn_by VARCHAR(100) NOT NULL,
  withdrawn_at DATETIME(6) NOT NULL,
  PRIMARY KEY (council, grant_id),
  CONSTRAINT withdrawal_of_grant FOREIGN KEY (council, grant_id) REFERENCES figure_grant (council, id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

-- What is in force, flat: every comparison joins the published figures with it. At most one consent for each grantee and
-- indicator; a withdrawal removes it, and so does a new grant after the last day of an old one.
CREATE TABLE figure_consent (
  council       CHAR(9) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  grantee_kind  VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  grantee       VARCHAR(60) COLLATE utf8mb4_bin NOT NULL,
  standard_code VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  grant_id      INT NOT NULL,
  from_month    INT NOT NULL,
  until_date    DATE,
  dimensions    VARCHAR(400) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  PRIMARY KEY (council, grantee_kind, grantee, standard_code),
  KEY consent_of_grantee (grantee_kind, grantee),
  CONSTRAINT consent_of_grant FOREIGN KEY (council, grant_id, standard_code)
    REFERENCES figure_grant_indicator (council, grant_id, standard_code)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

-- Grants of the former kind named what they left out. What they showed is named now, and no further than the total.
INSERT INTO board (name, title) SELECT DISTINCT board, board FROM board_grant;

INSERT INTO figure_grant (council, id, grantee_kind, grantee, from_month, until_date, dimensions, given_by, given_at)
SELECT council, id, 'BOARD', board, 1900 * 12 + 1, NULL, '', granted_by, granted_at FROM board_grant;

INSERT INTO figure_grant_indicator (council, grant_id, standard_code)
SELECT g.council, g.id, s.code
FROM board_grant g CROSS JOIN standard_indicator s
WHERE NOT EXISTS (
  SELECT 1 FROM board_grant_exclusion x
  WHERE x.council = g.council AND x.grant_id = g.id AND x.standard_code = s.code);

INSERT INTO figure_grant_withdrawal (council, grant_id, withdrawn_by, withdrawn_at)
SELECT council, id, revoked_by, revoked_at FROM board_grant WHERE revoked_at IS NOT NULL;

INSERT INTO figure_consent (council, grantee_kind, grantee, standard_code, grant_id, from_month, until_date, dimensions)
SELECT g.council, g.grantee_kind, g.grantee, i.standard_code, g.id, g.from_month, g.until_date, g.dimensions
FROM figure_grant g
JOIN figure_grant_indicator i ON i.council = g.council AND i.grant_id = g.id
WHERE NOT EXISTS (
  SELECT 1 FROM figure_grant_withdrawal w WHERE w.council = g.council AND w.grant_id = g.id);
