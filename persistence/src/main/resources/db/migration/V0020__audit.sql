-- The audit trail: added to, never changed. It belongs to the portal: refusals of people without a council are kept too.
CREATE TABLE audit_entry (
    id BIGINT NOT NULL AUTO_INCREMENT,
    at_utc DATETIME(6) NOT NULL,
    request_id CHAR(36) CHARACTER SET ascii NOT NULL,
    council CHAR(9) CHARACTER SET ascii NULL,
    who VARCHAR(200) NOT NULL,
    roles VARCHAR(200) NOT NULL,
    action VARCHAR(200) NOT NULL,
    object VARCHAR(200) NOT NULL,
    outcome VARCHAR(10) CHARACTER SET ascii NOT NULL,
    reason VARCHAR(200) NOT NULL,
    PRIMARY KEY (id),
    KEY audit_entry_council (council, at_utc),
    CONSTRAINT audit_entry_outcome CHECK (outcome IN ('DONE', 'REFUSED', 'FAILED'))
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
