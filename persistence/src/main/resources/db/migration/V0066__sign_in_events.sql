-- How far the sign-in service's own record of sign-ins has been taken into the audit trail.
CREATE TABLE sign_in_mark (
    id INT NOT NULL,
    read_to DATETIME(6) NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT sign_in_mark_is_one CHECK (id = 1)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

INSERT INTO sign_in_mark (id, read_to) VALUES (1, UTC_TIMESTAMP(6));
