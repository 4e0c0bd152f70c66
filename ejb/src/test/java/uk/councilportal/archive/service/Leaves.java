package uk.councilportal.archive.service;

import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Everything a read model says, cell by cell: the path to each and what stands there. */
final class Leaves {
    private final Map<String, String> cells = new TreeMap<>();

    private Leaves() {}

    static Map<String, String> of(Object model) {
        Leaves leaves = new Leaves();
        leaves.walk("", model);
        return leaves.cells;
    }

    private void walk(String path, Object thing) {
        if (thing instanceof Record values) {
            walkRecord(path, values);
        } else if (thing instanceof Optional<?> maybe) {
            walk(path, maybe.isPresent() ? maybe.get() : "(none)");
        } else if (thing instanceof Collection<?> many) {
            cells.put(path + "#", String.valueOf(many.size()));
            int place = 0;
            for (Object each : many) {
                walk(path + "[" + place++ + "]", each);
            }
        } else if (thing instanceof Map<?, ?> map) {
            cells.put(path + "#", String.valueOf(map.size()));
            map.forEach((key, value) -> walk(path + "{" + key + "}", value));
        } else {
            cells.put(path, String.valueOf(thing));
        }
    }

    private void walkRecord(String path, Record values) {
        for (RecordComponent component : values.getClass().getRecordComponents()) {
            try {
                component.getAccessor().setAccessible(true);
                walk(path + "." + component.getName(), component.getAccessor().invoke(values));
            } catch (ReflectiveOperationException impossible) {
                throw new IllegalStateException(impossible);
            }
        }
    }
}
