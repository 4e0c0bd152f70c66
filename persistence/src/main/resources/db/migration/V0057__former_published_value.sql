-- What earlier issues have published otherwise, with the last issue that had it: whoever saw that issue still knows it, so the
-- disclosure rules have to take it into account. A figure that an issue leaves as it was is not here.
CREATE TABLE published_value_former (
  council       CHAR(9) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  breakdown_id  INT NOT NULL,
  month         INT NOT NULL,
  standard_code VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  indicator_id  INT NOT NULL,
  issue_month   INT NOT NULL,
  issue_number  INT NOT NULL,
  report_id     INT NOT NULL,
  comparability VARCHAR(30) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  numerator     DECIMAL(24, 10),
  denominator   DECIMAL(24, 10),
  value         DECIMAL(24, 10),
  status        VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  missing       VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin,
  period_type   CHAR(1) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  months        TINYINT NOT NULL,
  split_by      VARCHAR(120) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  PRIMARY KEY (council, breakdown_id, month, standard_code, indicator_id, issue_month, issue_number),
  CONSTRAINT former_in_issue FOREIGN KEY (council, report_id, issue_month, issue_number)
    REFERENCES issue (council, report_id, month, number),
  CONSTRAINT former_of_indicator FOREIGN KEY (council, indicator_id) REFERENCES indicator (council, id),
  CONSTRAINT former_of_breakdown FOREIGN KEY (council, breakdown_id) REFERENCES breakdown (council, id),
  CONSTRAINT former_of_standard FOREIGN KEY (standard_code) REFERENCES standard_indicator (code)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

-- As board_figure and council_figure, of what has been replaced since.
CREATE SQL SECURITY DEFINER VIEW portal_overview.former_board_figure AS
SELECT c.grantee AS board, v.council, v.breakdown_id, v.split_by,
       CASE WHEN v.split_by = '' THEN '' ELSE (
         SELECT GROUP_CONCAT(n.name ORDER BY FIND_IN_SET(d.code, v.split_by) SEPARATOR ';')
         FROM breakdown_member m
         JOIN dimension d ON d.council = m.council AND d.id = m.dimension_id
         JOIN issue s ON s.council = v.council AND s.report_id = v.report_id AND s.month = v.issue_month
           AND s.number = v.issue_number
         JOIN dimension_member_definition n ON n.council = m.council AND n.dimension_id = m.dimension_id
           AND n.member_id = m.member_id
         WHERE m.council = v.council AND m.breakdown_id = v.breakdown_id AND FIND_IN_SET(d.code, v.split_by)
           AND n.revision = (
             SELECT MAX(l.revision) FROM dimension_member_definition l
             WHERE l.council = n.council AND l.dimension_id = n.dimension_id AND l.member_id = n.member_id
               AND l.revision <= s.revision)) END AS members,
       v.month, v.period_type, v.months, v.standard_code, v.indicator_id, v.issue_month, v.issue_number,
       v.comparability, v.numerator, v.denominator, v.value, v.status, v.missing,
       'NOT_RATED' AS rating, FALSE AS revised
FROM published_value_former v
JOIN figure_consent c ON c.council = v.council AND c.grantee_kind = 'BOARD' AND c.standard_code = v.standard_code
WHERE v.month >= c.from_month
  AND (c.until_date IS NULL OR c.until_date >= UTC_DATE())
  AND (v.split_by = '' OR LENGTH(v.split_by) - LENGTH(REPLACE(v.split_by, ',', '')) + 1 = (
    SELECT COUNT(*)
    FROM breakdown_member m
    JOIN dimension d ON d.council = m.council AND d.id = m.dimension_id
    WHERE m.council = v.council AND m.breakdown_id = v.breakdown_id AND FIND_IN_SET(d.code, v.split_by)
      AND FIND_IN_SET(d.code, c.dimensions)));

CREATE SQL SECURITY DEFINER VIEW portal_overview.former_council_figure AS
SELECT a.ons_code AS reader, v.council, v.breakdown_id, v.split_by,
       CASE WHEN v.split_by = '' THEN '' ELSE (
         SELECT GROUP_CONCAT(n.name ORDER BY FIND_IN_SET(d.code, v.split_by) SEPARATOR ';')
         FROM breakdown_member m
         JOIN dimension d ON d.council = m.council AND d.id = m.dimension_id
         JOIN issue s ON s.council = v.council AND s.report_id = v.report_id AND s.month = v.issue_month
           AND s.number = v.issue_number
         JOIN dimension_member_definition n ON n.council = m.council AND n.dimension_id = m.dimension_id
           AND n.member_id = m.member_id
         WHERE m.council = v.council AND m.breakdown_id = v.breakdown_id AND FIND_IN_SET(d.code, v.split_by)
           AND n.revision = (
             SELECT MAX(l.revision) FROM dimension_member_definition l
             WHERE l.council = n.council AND l.dimension_id = n.dimension_id AND l.member_id = n.member_id
               AND l.revision <= s.revision)) END AS members,
       v.month, v.period_type, v.months, v.standard_code, v.indicator_id, v.issue_month, v.issue_number,
       v.comparability, v.numerator, v.denominator, v.value, v.status, v.missing,
       'NOT_RATED' AS rating, FALSE AS revised
FROM authority a
JOIN published_value_former v
LEFT JOIN figure_consent c ON c.council = v.council AND c.grantee_kind = 'COUNCIL' AND c.grantee = a.ons_code
  AND c.standard_code = v.standard_code AND c.from_month <= v.month
  AND (c.until_date IS NULL OR c.until_date >= UTC_DATE())
WHERE v.council = a.ons_code
  OR (c.council IS NOT NULL AND (v.split_by = '' OR LENGTH(v.split_by) - LENGTH(REPLACE(v.split_by, ',', '')) + 1 = (
    SELECT COUNT(*)
    FROM breakdown_member m
    JOIN dimension d ON d.council = m.council AND d.id = m.dimension_id
    WHERE m.council = v.council AND m.breakdown_id = v.breakdown_id AND FIND_IN_SET(d.code, v.split_by)
      AND FIND_IN_SET(d.code, c.dimensions))));
