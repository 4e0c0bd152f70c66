-- Links with which invited people come in for the first time in development, where no mail is sent: their digests.
CREATE TABLE one_time_link (
  digest      CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  name        VARCHAR(254) COLLATE utf8mb4_bin NOT NULL,
  valid_until DATETIME(6) NOT NULL,
  PRIMARY KEY (digest),
  KEY link_of_name (name)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
