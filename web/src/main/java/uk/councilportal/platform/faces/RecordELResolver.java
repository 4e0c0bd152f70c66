package uk.councilportal.platform.faces;

import jakarta.el.ELContext;
import jakarta.el.ELException;
import jakarta.el.ELResolver;
import jakarta.el.PropertyNotWritableException;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Lets pages read the components of read-model records by name, as {@code #{row.indicator.title}}.
 * An {@link Optional} is read as its value, or as nothing.
 */
public class RecordELResolver extends ELResolver {

    private final Map<Component, Optional<Method>> accessors = new ConcurrentHashMap<>();

    @Override
    public Object getValue(ELContext context, Object base, Object property) {
        if (!(base instanceof Record)) {
            return null;
        }
        return accessor(base, property).map(found -> read(context, base, found)).orElse(null);
    }

    private Object read(ELContext context, Object base, Method accessor) {
        try {
            Object value = accessor.invoke(base);
            context.setPropertyResolved(base, accessor.getName());
            return value instanceof Optional<?> optional ? optional.orElse(null) : value;
        } catch (ReflectiveOperationException failure) {
            throw new ELException(failure);
        }
    }

    private Optional<Method> accessor(Object base, Object property) {
        return accessors.computeIfAbsent(
                new Component(base.getClass(), String.valueOf(property)), RecordELResolver::find);
    }

    private static Optional<Method> find(Component component) {
        try {
            return Optional.of(component.type().getMethod(component.name()));
        } catch (NoSuchMethodException absent) {
            return Optional.empty();
        }
    }

    @Override
    public Class<?> getType(ELContext context, Object base, Object property) {
        return null;
    }

    @Override
    public void setValue(ELContext context, Object base, Object property, Object value) {
        if (base instanceof Record) {
            throw new PropertyNotWritableException(String.valueOf(property));
        }
    }

    @Override
    public boolean isReadOnly(ELContext context, Object base, Object property) {
        if (base instanceof Record) {
            context.setPropertyResolved(true);
        }
        return true;
    }

    @Override
    public Class<?> getCommonPropertyType(ELContext context, Object base) {
        return Object.class;
    }

    private record Component(Class<?> type, String name) {}
}
