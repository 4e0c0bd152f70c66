-- Whether a council's own figure can stand in a comparison, or its months have to be added up, depends on how precisely it is
-- printed and on what one figure covers.
CREATE OR REPLACE SQL SECURITY DEFINER VIEW portal_overview.visible_source AS
SELECT c.grantee_kind, c.grantee, s.council, s.standard_code, s.indicator_id, s.position,
       r.code AS report, i.ref, d.title, d.unit, d.decimals, d.polarity, d.frequency, d.year_basis, s.dimensions, s.members,
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
       r.code AS report, i.ref, d.title, d.unit, d.decimals, d.polarity, d.frequency, d.year_basis, s.dimensions, s.members,
       s.comparability, s.note
FROM indicator_standard s
JOIN indicator i ON i.council = s.council AND i.id = s.indicator_id
JOIN report r ON r.council = i.council AND r.id = i.report_id
JOIN indicator_definition d ON d.council = s.council AND d.indicator_id = s.indicator_id AND d.revision = s.revision
WHERE s.revision = (
  SELECT MAX(l.revision) FROM indicator_definition l
  WHERE l.council = s.council AND l.indicator_id = s.indicator_id AND l.revision <= (
    SELECT MAX(n.revision) FROM issue n WHERE n.council = i.council AND n.report_id = i.report_id));
