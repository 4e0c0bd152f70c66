-- By which day of the following month a report's month has to be handed in, "DAY:20" or "WORKING_DAY:10", and the first month
-- for which the report is no longer kept (year*12+month); empty while it goes on.
ALTER TABLE report_definition
  ADD COLUMN deadline VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT 'DAY:20' AFTER difference_as_size,
  ADD COLUMN retired_from INT AFTER deadline;
