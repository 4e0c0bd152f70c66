-- Whether the group of the council's people is there in the sign-in service. FALSE: the council is being put on, which can be
-- gone on with or taken back.
ALTER TABLE portal_council ADD COLUMN group_made BOOLEAN NOT NULL DEFAULT FALSE;
UPDATE portal_council SET group_made = TRUE;

-- The picture beside a council's name: always PNG, written anew by the portal from what was sent.
CREATE TABLE portal_council_logo (
  ons_code CHAR(9) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  image    MEDIUMBLOB NOT NULL,
  width    INT NOT NULL,
  height   INT NOT NULL,
  PRIMARY KEY (ons_code),
  CONSTRAINT logo_of_portal_council FOREIGN KEY (ons_code) REFERENCES portal_council (ons_code)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
