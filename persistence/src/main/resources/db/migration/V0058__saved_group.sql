-- Choices of councils that people keep under a name to compare them again. A group belongs to the person who keeps it: to somebody
-- of a council, whose code is the place, or to a member of boards. It names councils and shows nothing of them.
CREATE TABLE saved_group (
  id     INT NOT NULL AUTO_INCREMENT,
  place  VARCHAR(9) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  person VARCHAR(100) COLLATE utf8mb4_bin NOT NULL,
  name   VARCHAR(60) COLLATE utf8mb4_bin NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY one_group_of_a_name (place, person, name)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE saved_group_member (
  group_id  INT NOT NULL,
  authority CHAR(9) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  PRIMARY KEY (group_id, authority),
  CONSTRAINT member_of_saved_group FOREIGN KEY (group_id) REFERENCES saved_group (id) ON DELETE CASCADE,
  CONSTRAINT member_is_authority FOREIGN KEY (authority) REFERENCES authority (ons_code)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
