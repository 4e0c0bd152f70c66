-- What whoever runs the portal sees of all councils: how far months have come and when files were stored. No figure, no
-- name of a file or of an indicator, and no word anybody wrote.
CREATE SQL SECURITY DEFINER VIEW portal_overview.month_under_way AS
SELECT m.council, a.name AS council_name, r.code AS report, m.month, COALESCE(s.state, 'DRAFT') AS state,
       COALESCE(s.changed_at, m.opened_at) AS since
FROM reporting_month m
JOIN authority a ON a.ons_code = m.council
JOIN report r ON r.council = m.council AND r.id = m.report_id
LEFT JOIN submission s ON s.council = m.council AND s.report_id = m.report_id AND s.month = m.month
WHERE COALESCE(s.state, 'DRAFT') <> 'SIGNED_OFF';

CREATE SQL SECURITY DEFINER VIEW portal_overview.stored_file AS
SELECT b.council, b.id, a.name AS council_name, b.kind, b.rows_new, b.rows_changed, b.stored_at
FROM import_batch b
JOIN authority a ON a.ons_code = b.council;
