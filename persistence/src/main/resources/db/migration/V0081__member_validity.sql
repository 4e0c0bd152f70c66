-- From which month and up to which month figures of a member are given, both included; empty where there is no such end.
ALTER TABLE dimension_member_definition
  ADD COLUMN valid_from INT AFTER retired,
  ADD COLUMN valid_to INT AFTER valid_from;
