package uk.councilportal.authority.entity;

import java.util.List;

/** The primary key, within the council, of a row that has a number of its own. */
public class NumberKey extends CompositeKey {
    private static final long serialVersionUID = 1L;
    int id;

    @Override
    protected List<Object> parts() {
        return List.of(id);
    }
}
