-- How figures are split: dimensions (locality, contact source, outcome), their members, and the combinations in use.
CREATE TABLE dimension (
  council CHAR(9) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  id      INT NOT NULL,
  code    VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  title   VARCHAR(100) NOT NULL,
  PRIMARY KEY (council, id),
  UNIQUE KEY dimension_code (council, code),
  CONSTRAINT dimension_of_council FOREIGN KEY (council) REFERENCES council_revision (council)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE dimension_member (
  council      CHAR(9) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  dimension_id INT NOT NULL,
  id           INT NOT NULL,
  name         VARCHAR(80) COLLATE utf8mb4_bin NOT NULL,
  position     INT NOT NULL,
  total        BOOLEAN NOT NULL,
  PRIMARY KEY (council, dimension_id, id),
  UNIQUE KEY member_name (council, dimension_id, name),
  CONSTRAINT member_of_dimension FOREIGN KEY (council, dimension_id) REFERENCES dimension (council, id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

-- Breakdown 0 of every council is "not broken down".
CREATE TABLE breakdown (
  council    CHAR(9) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  id         INT NOT NULL,
  dimensions VARCHAR(120) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  members    VARCHAR(250) COLLATE utf8mb4_bin NOT NULL,
  PRIMARY KEY (council, id),
  UNIQUE KEY breakdown_members (council, dimensions, members),
  CONSTRAINT breakdown_of_council FOREIGN KEY (council) REFERENCES council_revision (council)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE breakdown_member (
  council      CHAR(9) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  breakdown_id INT NOT NULL,
  dimension_id INT NOT NULL,
  member_id    INT NOT NULL,
  PRIMARY KEY (council, breakdown_id, dimension_id),
  CONSTRAINT part_of_breakdown FOREIGN KEY (council, breakdown_id) REFERENCES breakdown (council, id),
  CONSTRAINT part_is_member FOREIGN KEY (council, dimension_id, member_id) REFERENCES dimension_member (council, dimension_id, id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
