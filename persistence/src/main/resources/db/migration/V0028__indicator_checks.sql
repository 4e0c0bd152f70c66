-- What is declared about the figures of an indicator so that mistakes are found, as text: "range 0..150; part of [6.1]".
ALTER TABLE indicator_definition
  ADD COLUMN checks VARCHAR(500) COLLATE utf8mb4_bin NOT NULL DEFAULT '' AFTER owner_role;
