-- What a council withheld before and withholds since, in the words of its settings, where a change of it was that. Never changed.
ALTER TABLE portal_council_change
  ADD COLUMN policy_before VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NULL,
  ADD COLUMN policy_after VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NULL;
