-- Neighbour models name councils that are no longer there, so they hang on the areas of national statistics rather than on
-- the councils of the portal. The day a model was published is not in its file.
ALTER TABLE statistical_neighbour
  DROP FOREIGN KEY neighbour_of_authority,
  DROP FOREIGN KEY neighbour_is_authority;
ALTER TABLE statistical_neighbour
  ADD CONSTRAINT neighbour_of_area FOREIGN KEY (authority) REFERENCES national_area (ons_code),
  ADD CONSTRAINT neighbour_is_area FOREIGN KEY (neighbour) REFERENCES national_area (ons_code);
ALTER TABLE neighbour_model MODIFY published_on DATE;
