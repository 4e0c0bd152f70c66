-- A person is known by an address of up to 254 characters; what somebody stood in before a change names every board of theirs.
ALTER TABLE saved_group MODIFY person VARCHAR(254) COLLATE utf8mb4_bin NOT NULL;
ALTER TABLE user_change MODIFY standing_before TEXT CHARACTER SET ascii COLLATE ascii_bin;
