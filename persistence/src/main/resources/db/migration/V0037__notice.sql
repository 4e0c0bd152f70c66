-- Notices a person does not want. Whoever has said nothing gets all that their role is sent.
CREATE TABLE notice_refusal (
  council CHAR(9) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  person  VARCHAR(100) COLLATE utf8mb4_bin NOT NULL,
  kind    VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  PRIMARY KEY (council, person, kind),
  CONSTRAINT refusal_of_person FOREIGN KEY (council, person) REFERENCES person (council, name)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

-- What is to be sent and what has been: the key lets each occasion be told to each person once.
CREATE TABLE notice (
  council   CHAR(9) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  report    VARCHAR(30) COLLATE utf8mb4_bin NOT NULL,
  month     INT NOT NULL,
  occasion  VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  person    VARCHAR(100) COLLATE utf8mb4_bin NOT NULL,
  kind      VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  address   VARCHAR(254) NOT NULL,
  subject   VARCHAR(300) NOT NULL,
  body      TEXT NOT NULL,
  made_at   DATETIME(6) NOT NULL,
  attempts  INT NOT NULL,
  next_try  DATETIME(6),
  sent_at   DATETIME(6),
  PRIMARY KEY (council, report, month, occasion, person),
  KEY notice_due (council, next_try),
  CONSTRAINT notice_to_person FOREIGN KEY (council, person) REFERENCES person (council, name)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
