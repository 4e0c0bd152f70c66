-- A council lets a board see its published figures, except those of the standard indicators it excludes. At most one grant
-- per board is active: active_board repeats the board while the grant is not revoked.
CREATE TABLE board_grant (
  council      CHAR(9) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  id           INT NOT NULL,
  board        VARCHAR(60) COLLATE utf8mb4_bin NOT NULL,
  granted_by   VARCHAR(100) NOT NULL,
  granted_at   DATETIME(6) NOT NULL,
  revoked_by   VARCHAR(100),
  revoked_at   DATETIME(6),
  active_board VARCHAR(60) COLLATE utf8mb4_bin GENERATED ALWAYS AS (CASE WHEN revoked_at IS NULL THEN board END) STORED,
  PRIMARY KEY (council, id),
  UNIQUE KEY one_active_grant (council, active_board),
  CONSTRAINT grant_of_council FOREIGN KEY (council) REFERENCES authority (ons_code)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE board_grant_exclusion (
  council       CHAR(9) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  grant_id      INT NOT NULL,
  standard_code VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  PRIMARY KEY (council, grant_id, standard_code),
  CONSTRAINT exclusion_of_grant FOREIGN KEY (council, grant_id) REFERENCES board_grant (council, id),
  CONSTRAINT exclusion_of_standard FOREIGN KEY (standard_code) REFERENCES standard_indicator (code)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
