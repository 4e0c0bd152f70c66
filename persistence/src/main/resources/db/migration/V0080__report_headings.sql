-- What a council calls the columns of its scorecard where it has words of its own: "YEAR_END=Year end 2016/17;DIRECTION=Trend".
ALTER TABLE report_definition
  ADD COLUMN headings VARCHAR(3000) COLLATE utf8mb4_bin NOT NULL DEFAULT '' AFTER scorecard_columns;
