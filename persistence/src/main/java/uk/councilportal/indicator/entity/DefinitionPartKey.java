package uk.councilportal.indicator.entity;

import java.util.List;
import uk.councilportal.authority.entity.CompositeKey;

/** The primary key, within the council, of what is kept beside one revision of a definition. */
public class DefinitionPartKey extends CompositeKey {
    private static final long serialVersionUID = 1L;
    int indicatorId;
    int revision;
    int position;

    @Override
    protected List<Object> parts() {
        return List.of(indicatorId, revision, position);
    }
}
