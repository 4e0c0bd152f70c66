package uk.councilportal.authority.entity;

import java.util.List;

/** The primary key, within the council, of a change set. */
public class RevisionKey extends CompositeKey {
    private static final long serialVersionUID = 1L;
    int revision;

    @Override
    protected List<Object> parts() {
        return List.of(revision);
    }
}
