-- The only doors through which several councils can be seen: figures of published issues, joined with what is consented to
-- today. SQL SECURITY DEFINER: the overview user may read these views and nothing beneath them.
DROP VIEW portal_overview.published_figure;
DROP VIEW portal_overview.granted_council;
DROP TABLE board_grant_exclusion;
DROP TABLE board_grant;

-- What a board may see: totals, and what is broken down by dimensions that are all granted. Names of members are those the issue was published with.
CREATE SQL SECURITY DEFINER VIEW portal_overview.board_figure AS
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
       v.comparability, v.numerator, v.denominator, v.value, v.status, v.missing, v.rating, v.revised
FROM published_value v
JOIN figure_consent c ON c.council = v.council AND c.grantee_kind = 'BOARD' AND c.standard_code = v.standard_code
WHERE v.month >= c.from_month
  AND (c.until_date IS NULL OR c.until_date >= UTC_DATE())
  AND (v.split_by = '' OR LENGTH(v.split_by) - LENGTH(REPLACE(v.split_by, ',', '')) + 1 = (
    SELECT COUNT(*)
    FROM breakdown_member m
    JOIN dimension d ON d.council = m.council AND d.id = m.dimension_id
    WHERE m.council = v.council AND m.breakdown_id = v.breakdown_id AND FIND_IN_SET(d.code, v.split_by)
      AND FIND_IN_SET(d.code, c.dimensions)));

-- What a council may see: all of its own, and of other councils what they consent to.
CREATE SQL SECURITY DEFINER VIEW portal_overview.council_figure AS
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
       v.comparability, v.numerator, v.denominator, v.value, v.status, v.missing, v.rating, v.revised
FROM authority a
JOIN published_value v
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

-- Which councils somebody sees anything of.
CREATE SQL SECURITY DEFINER VIEW portal_overview.visible_council AS
SELECT DISTINCT c.grantee_kind, c.grantee, a.ons_code AS council, a.name, a.region
FROM figure_consent c
JOIN authority a ON a.ons_code = c.council
WHERE c.until_date IS NULL OR c.until_date >= UTC_DATE()
UNION
SELECT 'COUNCIL', a.ons_code, a.ons_code, a.name, a.region FROM authority a;

-- How the councils measure what somebody sees of them: their own indicators as of the report's last issue.
CREATE SQL SECURITY DEFINER VIEW portal_overview.visible_source AS
SELECT c.grantee_kind, c.grantee, s.council, s.standard_code, s.indicator_id, s.position,
       r.code AS report, i.ref, d.title, d.unit, d.polarity, s.dimensions, s.members,
       s.comparability, s.note
FROM figure_consent c
JOIN indicator_standard s ON s.council = c.council AND s.standard_code = c.standard_code
JOIN indicator i ON i.council = s.council AND i.id = s.indicator_id
JOIN report r ON r.council = i.council AND r.id = i.report_id
JOIN indicator_definition d ON d.council = s.council AND d.indicator_id = s.indicator_id AND d.revision = s.revision
WHERE (c.until_date IS NULL OR c.until_date >= UTC_DATE()) AND s.revision = (
  SELECT MAX(l.revision) FROM indicator_definition l
  WHERE l.council = s.council AND l.indicator_id = s.indicator_id AND l.revision <= (
    SELECT MAX(n.revision) FROM issue n WHERE n.council = i.council AND n.report_id = i.report_id))
UNION ALL
SELECT 'COUNCIL', s.council, s.council, s.standard_code, s.indicator_id, s.position,
       r.code AS report, i.ref, d.title, d.unit, d.polarity, s.dimensions, s.members,
       s.comparability, s.note
FROM indicator_standard s
JOIN indicator i ON i.council = s.council AND i.id = s.indicator_id
JOIN report r ON r.council = i.council AND r.id = i.report_id
JOIN indicator_definition d ON d.council = s.council AND d.indicator_id = s.indicator_id AND d.revision = s.revision
WHERE s.revision = (
  SELECT MAX(l.revision) FROM indicator_definition l
  WHERE l.council = s.council AND l.indicator_id = s.indicator_id AND l.revision <= (
    SELECT MAX(n.revision) FROM issue n WHERE n.council = i.council AND n.report_id = i.report_id));

-- What somebody was ever allowed to see, so that it can be explained.
CREATE SQL SECURITY DEFINER VIEW portal_overview.given_consent AS
SELECT g.grantee_kind, g.grantee, g.council, g.id AS grant_id, i.standard_code, g.from_month, g.until_date, g.dimensions,
       g.given_at, w.withdrawn_at
FROM figure_grant g
JOIN figure_grant_indicator i ON i.council = g.council AND i.grant_id = g.id
LEFT JOIN figure_grant_withdrawal w ON w.council = g.council AND w.grant_id = g.id;
