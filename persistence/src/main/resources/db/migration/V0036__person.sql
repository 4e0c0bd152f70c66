-- People of a council as the portal has met them: what the sign-in service said when they last came in.
CREATE TABLE person (
  council      CHAR(9) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  name         VARCHAR(100) COLLATE utf8mb4_bin NOT NULL,
  display_name VARCHAR(200) NOT NULL,
  email        VARCHAR(254),
  roles        VARCHAR(200) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  last_sign_in DATETIME(6) NOT NULL,
  PRIMARY KEY (council, name),
  CONSTRAINT person_of_council FOREIGN KEY (council) REFERENCES authority (ons_code)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
