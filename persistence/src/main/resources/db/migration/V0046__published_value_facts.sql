-- What a comparison also has to know of a published figure: the period it is for (month is its last month), the dimensions by
-- which it is broken down as a figure of the standard indicator (separated by commas; empty for its total, even where the
-- council keeps that as a member of a dimension of its own), how the council rates it, and whether the issue before it showed
-- another figure.
ALTER TABLE published_value
  ADD COLUMN period_type CHAR(1) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT 'M',
  ADD COLUMN months TINYINT NOT NULL DEFAULT 1,
  ADD COLUMN split_by VARCHAR(120) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT '',
  ADD COLUMN rating VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT 'NOT_RATED',
  ADD COLUMN revised BOOLEAN NOT NULL DEFAULT FALSE;

-- Of what was published before, nothing broken down is taken for a total.
UPDATE published_value v
JOIN breakdown b ON b.council = v.council AND b.id = v.breakdown_id
SET v.split_by = REPLACE(b.dimensions, ';', ',');
