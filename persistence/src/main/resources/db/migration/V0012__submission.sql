-- A month of a report is opened for input, submitted, returned or signed off, and published as an issue.
CREATE TABLE reporting_month (
  council   CHAR(9) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  report_id INT NOT NULL,
  month     INT NOT NULL,
  deadline  DATE NOT NULL,
  opened_by VARCHAR(100) NOT NULL,
  opened_at DATETIME(6) NOT NULL,
  PRIMARY KEY (council, report_id, month),
  CONSTRAINT month_of_report FOREIGN KEY (council, report_id) REFERENCES report (council, id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE submission (
  council    CHAR(9) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  report_id  INT NOT NULL,
  month      INT NOT NULL,
  state      VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  changed_by VARCHAR(100) NOT NULL,
  changed_at DATETIME(6) NOT NULL,
  reason     VARCHAR(500),
  version    INT NOT NULL,
  PRIMARY KEY (council, report_id, month),
  CONSTRAINT submission_of_month FOREIGN KEY (council, report_id, month) REFERENCES reporting_month (council, report_id, month)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

-- Every step a submission took; nothing is overwritten.
CREATE TABLE submission_step (
  council   CHAR(9) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  report_id INT NOT NULL,
  month     INT NOT NULL,
  position  INT NOT NULL,
  state     VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  taken_by  VARCHAR(100) NOT NULL,
  taken_at  DATETIME(6) NOT NULL,
  reason    VARCHAR(500),
  PRIMARY KEY (council, report_id, month, position),
  CONSTRAINT step_of_submission FOREIGN KEY (council, report_id, month) REFERENCES submission (council, report_id, month)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

-- A published issue is frozen: it is the state as of its revision.
CREATE TABLE issue (
  council            CHAR(9) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  report_id          INT NOT NULL,
  month              INT NOT NULL,
  number             INT NOT NULL,
  revision           INT NOT NULL,
  reference_revision INT NOT NULL,
  published_by       VARCHAR(100) NOT NULL,
  published_at       DATETIME(6) NOT NULL,
  PRIMARY KEY (council, report_id, month, number),
  CONSTRAINT issue_of_month FOREIGN KEY (council, report_id, month) REFERENCES reporting_month (council, report_id, month),
  CONSTRAINT issue_revision FOREIGN KEY (council, revision) REFERENCES change_set (council, revision)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
