-- What is being done about an indicator.
CREATE TABLE improvement_action (
  council      CHAR(9) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  id           INT NOT NULL,
  indicator_id INT NOT NULL,
  PRIMARY KEY (council, id),
  KEY action_of_indicator_key (council, indicator_id),
  CONSTRAINT action_of_indicator FOREIGN KEY (council, indicator_id) REFERENCES indicator (council, id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

-- What it is, who answers for it and how far it has come, as revisions: the latest up to a revision applies.
CREATE TABLE improvement_action_state (
  council    CHAR(9) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  action_id  INT NOT NULL,
  revision   INT NOT NULL,
  what       VARCHAR(500) NOT NULL,
  owner_role VARCHAR(100) NOT NULL,
  due        DATE NOT NULL,
  progress   VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  outcome    VARCHAR(1000) NOT NULL DEFAULT '',
  PRIMARY KEY (council, action_id, revision),
  CONSTRAINT state_of_action FOREIGN KEY (council, action_id) REFERENCES improvement_action (council, id),
  CONSTRAINT action_change FOREIGN KEY (council, revision) REFERENCES change_set (council, revision)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
