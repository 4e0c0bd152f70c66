-- The cells an approver names when a month is returned, each with what is to be put right. revision is the latest of the
-- council at that moment: a later revision of the cell answers it.
CREATE TABLE returned_cell (
  council       CHAR(9) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  report_id     INT NOT NULL,
  month         INT NOT NULL,
  step          INT NOT NULL,
  item          INT NOT NULL,
  indicator_id  INT NOT NULL,
  breakdown_id  INT NOT NULL,
  period_end    INT NOT NULL,
  period_type   CHAR(1) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  period_months TINYINT NOT NULL,
  reason        VARCHAR(500) NOT NULL,
  revision      INT NOT NULL,
  PRIMARY KEY (council, report_id, month, step, item),
  CONSTRAINT returned_in_step FOREIGN KEY (council, report_id, month, step)
    REFERENCES submission_step (council, report_id, month, position),
  CONSTRAINT returned_of_indicator FOREIGN KEY (council, indicator_id) REFERENCES indicator (council, id),
  CONSTRAINT returned_of_breakdown FOREIGN KEY (council, breakdown_id) REFERENCES breakdown (council, id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
