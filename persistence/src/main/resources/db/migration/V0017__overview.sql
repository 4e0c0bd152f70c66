-- The only doors through which several councils can be seen: published figures a council has granted to a board.
-- SQL SECURITY DEFINER: the overview user may read these views and nothing beneath them.
CREATE SQL SECURITY DEFINER VIEW portal_overview.granted_council AS
SELECT g.board, g.council, a.name, a.region, a.authority_type, g.granted_at
FROM board_grant g
JOIN authority a ON a.ons_code = g.council
WHERE g.revoked_at IS NULL;

CREATE SQL SECURITY DEFINER VIEW portal_overview.published_figure AS
SELECT g.board, v.council, v.breakdown_id, b.dimensions AS breakdown_dimension, b.members AS breakdown_value,
       v.month, v.standard_code, v.indicator_id, i.ref, v.issue_month, v.issue_number, v.comparability,
       v.numerator, v.denominator, v.value, v.status, v.missing
FROM published_value v
JOIN board_grant g ON g.council = v.council AND g.revoked_at IS NULL
JOIN indicator i ON i.council = v.council AND i.id = v.indicator_id
JOIN breakdown b ON b.council = v.council AND b.id = v.breakdown_id
WHERE NOT EXISTS (
  SELECT 1 FROM board_grant_exclusion x
  WHERE x.council = v.council AND x.grant_id = g.id AND x.standard_code = v.standard_code);
