package uk.councilportal.access.model;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.councilportal.authority.model.AuthorityCode;

/**
 * Something given to a service that names councils: a council as somebody has seen it, the place somebody is to have. The audit
 * trail tells these councils of the call, whoever made it and however it ended.
 */
public interface AboutCouncils {
    /** The councils it names; empty where it names none. */
    Set<AuthorityCode> aboutCouncils();

    /** The councils that anything names: a code itself, what says so, and collections and options of either. */
    static Set<AuthorityCode> of(Object given) {
        return named(given).collect(Collectors.toUnmodifiableSet());
    }

    private static Stream<AuthorityCode> named(Object given) {
        if (given instanceof AuthorityCode code) {
            return Stream.of(code);
        }
        if (given instanceof AboutCouncils names) {
            return names.aboutCouncils().stream();
        }
        if (given instanceof Collection<?> several) {
            return several.stream().flatMap(AboutCouncils::named);
        }
        return given instanceof Optional<?> one ? one.stream().flatMap(AboutCouncils::named) : Stream.empty();
    }
}
