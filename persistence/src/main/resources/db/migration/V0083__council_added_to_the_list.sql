-- Whether the council was not in the list of councils before it was put on, so that taking it back takes it off the list again.
ALTER TABLE portal_council ADD COLUMN authority_added BOOLEAN NOT NULL DEFAULT FALSE;
