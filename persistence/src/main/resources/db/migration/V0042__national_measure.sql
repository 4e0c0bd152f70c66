-- The catalogue of the official tool for comparing local authorities. A measure may stand under several topics.
CREATE TABLE national_measure (
  measure     VARCHAR(60) COLLATE utf8mb4_bin NOT NULL,
  topic       VARCHAR(60) COLLATE utf8mb4_bin NOT NULL,
  position    INT NOT NULL,
  code        VARCHAR(10)  NOT NULL,
  name        VARCHAR(200) NOT NULL,
  title       VARCHAR(300) NOT NULL,
  polarity    VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  unit        VARCHAR(80)  NOT NULL,
  decimals    TINYINT,
  year_type   VARCHAR(40)  NOT NULL,
  quartiles   BOOLEAN NOT NULL,
  status      VARCHAR(120) NOT NULL,
  last_update VARCHAR(60)  NOT NULL,
  next_update VARCHAR(60)  NOT NULL,
  PRIMARY KEY (measure, topic)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
