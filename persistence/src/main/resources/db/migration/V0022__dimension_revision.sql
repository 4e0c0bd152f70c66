-- What a dimension and its members are called is kept by revision, so that an issue keeps the names it was published with.
-- Figures hang on the numbers, which never change.
CREATE TABLE dimension_definition (
  council      CHAR(9) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  dimension_id INT NOT NULL,
  revision     INT NOT NULL,
  title        VARCHAR(100) NOT NULL,
  PRIMARY KEY (council, dimension_id, revision),
  CONSTRAINT definition_of_dimension FOREIGN KEY (council, dimension_id) REFERENCES dimension (council, id),
  CONSTRAINT dimension_change FOREIGN KEY (council, revision) REFERENCES change_set (council, revision)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE dimension_member_definition (
  council      CHAR(9) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  dimension_id INT NOT NULL,
  member_id    INT NOT NULL,
  revision     INT NOT NULL,
  name         VARCHAR(80) COLLATE utf8mb4_bin NOT NULL,
  position     INT NOT NULL,
  total        BOOLEAN NOT NULL,
  retired      BOOLEAN NOT NULL,
  PRIMARY KEY (council, dimension_id, member_id, revision),
  CONSTRAINT definition_of_member FOREIGN KEY (council, dimension_id, member_id)
    REFERENCES dimension_member (council, dimension_id, id),
  CONSTRAINT member_change FOREIGN KEY (council, revision) REFERENCES change_set (council, revision)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

-- What there is so far has been so as far back as anybody can look: since the council's first change.
INSERT INTO dimension_definition (council, dimension_id, revision, title)
SELECT d.council, d.id, c.revision, d.title
FROM dimension d
JOIN (SELECT council, MIN(revision) AS revision FROM change_set GROUP BY council) c ON c.council = d.council;

INSERT INTO dimension_member_definition (council, dimension_id, member_id, revision, name, position, total, retired)
SELECT m.council, m.dimension_id, m.id, c.revision, m.name, m.position, m.total, FALSE
FROM dimension_member m
JOIN (SELECT council, MIN(revision) AS revision FROM change_set GROUP BY council) c ON c.council = m.council;

ALTER TABLE dimension DROP COLUMN title;
ALTER TABLE dimension_member DROP KEY member_name, DROP COLUMN name, DROP COLUMN position, DROP COLUMN total;

-- A combination is known by the numbers of its members, "1:3;2:1", in the order of the numbers; dimensions keeps the order
-- in which it is printed.
ALTER TABLE breakdown ADD COLUMN parts VARCHAR(120) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT '';
UPDATE breakdown b SET b.parts = COALESCE((
  SELECT GROUP_CONCAT(CONCAT(m.dimension_id, ':', m.member_id) ORDER BY m.dimension_id SEPARATOR ';')
  FROM breakdown_member m WHERE m.council = b.council AND m.breakdown_id = b.id), '');
ALTER TABLE breakdown DROP KEY breakdown_members, DROP COLUMN members, ADD UNIQUE KEY breakdown_parts (council, parts);

-- Boards read the names as they were when the issue was published.
CREATE OR REPLACE SQL SECURITY DEFINER VIEW portal_overview.published_figure AS
SELECT g.board, v.council, v.breakdown_id, b.dimensions AS breakdown_dimension,
       CASE WHEN v.breakdown_id = 0 THEN '' ELSE (
         SELECT GROUP_CONCAT(n.name ORDER BY FIND_IN_SET(d.code, REPLACE(b.dimensions, ';', ',')) SEPARATOR ';')
         FROM breakdown_member m
         JOIN dimension d ON d.council = m.council AND d.id = m.dimension_id
         JOIN issue s ON s.council = v.council AND s.report_id = v.report_id AND s.month = v.issue_month
           AND s.number = v.issue_number
         JOIN dimension_member_definition n ON n.council = m.council AND n.dimension_id = m.dimension_id
           AND n.member_id = m.member_id
         WHERE m.council = v.council AND m.breakdown_id = v.breakdown_id AND n.revision = (
           SELECT MAX(l.revision) FROM dimension_member_definition l
           WHERE l.council = n.council AND l.dimension_id = n.dimension_id AND l.member_id = n.member_id
             AND l.revision <= s.revision)) END AS breakdown_value,
       v.month, v.standard_code, v.indicator_id, i.ref, v.issue_month, v.issue_number, v.comparability,
       v.numerator, v.denominator, v.value, v.status, v.missing
FROM published_value v
JOIN board_grant g ON g.council = v.council AND g.revoked_at IS NULL
JOIN indicator i ON i.council = v.council AND i.id = v.indicator_id
JOIN breakdown b ON b.council = v.council AND b.id = v.breakdown_id
WHERE NOT EXISTS (
  SELECT 1 FROM board_grant_exclusion x
  WHERE x.council = v.council AND x.grant_id = g.id AND x.standard_code = v.standard_code);
