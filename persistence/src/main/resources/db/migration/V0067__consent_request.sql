-- The councils that a board has asked for their consent. To be asked shows nothing to anybody: what a board sees the council alone
-- decides. The request belongs to the portal; the council it is put to reads it.
CREATE TABLE consent_request (
  board         VARCHAR(60) COLLATE utf8mb4_bin NOT NULL,
  asked_council CHAR(9) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  asked_by      VARCHAR(200) NOT NULL,
  asked_at      DATETIME(6) NOT NULL,
  PRIMARY KEY (board, asked_council),
  KEY consent_request_of_council (asked_council),
  CONSTRAINT consent_request_board FOREIGN KEY (board) REFERENCES board (name),
  CONSTRAINT consent_request_council FOREIGN KEY (asked_council) REFERENCES authority (ons_code)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
