-- What whoever keeps the national catalogue sees of the councils: which indicators are linked and for which months figures over
-- them are published, to be counted before a definition is changed. No figure, no title and no word anybody wrote.
CREATE SQL SECURITY DEFINER VIEW portal_overview.linked_standard AS
SELECT DISTINCT s.standard_code, s.council, s.indicator_id
FROM indicator_standard s
JOIN indicator_definition d ON d.council = s.council AND d.indicator_id = s.indicator_id AND d.revision = s.revision
WHERE NOT d.retired AND s.revision = (
  SELECT MAX(l.revision) FROM indicator_definition l
  WHERE l.council = s.council AND l.indicator_id = s.indicator_id);

CREATE SQL SECURITY DEFINER VIEW portal_overview.published_standard AS
SELECT v.standard_code, v.council, v.month, v.breakdown_id, v.indicator_id,
       CONCAT_WS(' ', v.council, v.report_id, v.issue_month, v.issue_number) AS issue
FROM published_value v;
