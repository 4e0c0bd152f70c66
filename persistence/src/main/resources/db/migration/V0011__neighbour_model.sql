-- Statistical neighbours: who is compared with whom, by version of the model. National reference data.
CREATE TABLE neighbour_model (
  version      VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  title        VARCHAR(100) NOT NULL,
  published_on DATE NOT NULL,
  PRIMARY KEY (version)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE statistical_neighbour (
  version   VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  authority CHAR(9) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  position  TINYINT NOT NULL,
  neighbour CHAR(9) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  closeness VARCHAR(30) NOT NULL,
  PRIMARY KEY (version, authority, position),
  UNIQUE KEY neighbour_once (version, authority, neighbour),
  CONSTRAINT neighbour_of_model FOREIGN KEY (version) REFERENCES neighbour_model (version),
  CONSTRAINT neighbour_of_authority FOREIGN KEY (authority) REFERENCES authority (ons_code),
  CONSTRAINT neighbour_is_authority FOREIGN KEY (neighbour) REFERENCES authority (ons_code)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
