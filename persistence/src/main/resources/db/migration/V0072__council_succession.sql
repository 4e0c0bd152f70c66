-- Since when a council has gone on under another code, and whether it only got a new code or became part of another council.
ALTER TABLE authority_successor
  ADD COLUMN since DATE NULL,
  ADD COLUMN kind VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NULL;
