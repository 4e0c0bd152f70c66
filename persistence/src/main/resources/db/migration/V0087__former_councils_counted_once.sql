-- A council that has left is not counted where the portal counts over all councils: what it kept goes on under its new code, where it
-- has one, and would be counted twice.
CREATE OR REPLACE SQL SECURITY DEFINER VIEW portal_overview.linked_standard AS
SELECT DISTINCT s.standard_code, s.council, s.indicator_id
FROM indicator_standard s
JOIN indicator_definition d ON d.council = s.council AND d.indicator_id = s.indicator_id AND d.revision = s.revision
WHERE NOT EXISTS (SELECT 1 FROM portal_council c WHERE c.ons_code = s.council AND c.state = 'LEFT')
  AND NOT d.retired AND s.revision = (
  SELECT MAX(l.revision) FROM indicator_definition l
  WHERE l.council = s.council AND l.indicator_id = s.indicator_id);

CREATE OR REPLACE SQL SECURITY DEFINER VIEW portal_overview.published_standard AS
SELECT v.standard_code, v.council, v.month, v.breakdown_id, v.indicator_id,
       CONCAT_WS(' ', v.council, v.report_id, v.issue_month, v.issue_number) AS issue
FROM published_value v
WHERE NOT EXISTS (SELECT 1 FROM portal_council c WHERE c.ons_code = v.council AND c.state = 'LEFT');

CREATE OR REPLACE SQL SECURITY DEFINER VIEW portal_overview.month_under_way AS
SELECT m.council, a.name AS council_name, r.code AS report, m.month, COALESCE(s.state, 'DRAFT') AS state,
       COALESCE(s.changed_at, m.opened_at) AS since
FROM reporting_month m
JOIN authority a ON a.ons_code = m.council
JOIN report r ON r.council = m.council AND r.id = m.report_id
LEFT JOIN submission s ON s.council = m.council AND s.report_id = m.report_id AND s.month = m.month
WHERE COALESCE(s.state, 'DRAFT') <> 'SIGNED_OFF'
  AND NOT EXISTS (SELECT 1 FROM portal_council c WHERE c.ons_code = m.council AND c.state = 'LEFT');

CREATE OR REPLACE SQL SECURITY DEFINER VIEW portal_overview.stored_file AS
SELECT b.council, b.id, a.name AS council_name, b.kind, b.rows_new, b.rows_changed, b.stored_at
FROM import_batch b
JOIN authority a ON a.ons_code = b.council
WHERE NOT EXISTS (SELECT 1 FROM portal_council c WHERE c.ons_code = b.council AND c.state = 'LEFT');
