-- How many months before the report's own month the row of an indicator is about, and the role that answers for it.
ALTER TABLE indicator_definition
  ADD COLUMN months_in_arrears TINYINT NOT NULL DEFAULT 0 AFTER frequency,
  ADD COLUMN owner_role VARCHAR(100) NOT NULL DEFAULT '' AFTER direction;
