-- Also the councils' old codes, and how far each has published, so that "not published yet" and "not collected" can be told apart.
CREATE OR REPLACE SQL SECURITY DEFINER VIEW portal_overview.visible_council AS
SELECT DISTINCT c.grantee_kind, c.grantee, a.ons_code AS council, a.name, COALESCE(a.old_la_code, '') AS old_la_code, a.region,
       (SELECT MAX(i.month) FROM issue i WHERE i.council = a.ons_code) AS latest_month
FROM figure_consent c
JOIN authority a ON a.ons_code = c.council
WHERE c.until_date IS NULL OR c.until_date >= UTC_DATE()
UNION
SELECT 'COUNCIL', a.ons_code, a.ons_code, a.name, COALESCE(a.old_la_code, ''), a.region,
       (SELECT MAX(i.month) FROM issue i WHERE i.council = a.ons_code)
FROM authority a;
