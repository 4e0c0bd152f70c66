package uk.councilportal.indicator.view;

import java.util.Optional;
import uk.councilportal.indicator.model.StandardVersion;
import uk.councilportal.platform.faces.PageAddress;

/** Where a standard indicator and its versions are kept. */
final class StandardAddress {
    static final String CODE = "code";
    static final String VERSION = "version";
    static final String REMOVE = "remove";

    /** The version that is not there yet. */
    static final String NEXT = "next";

    private static final String FIRST = "first";

    private StandardAddress() {}

    static PageAddress of(String code) {
        return PageAddress.of("standard.xhtml").with(CODE, code);
    }

    /** Where a version is corrected; added, where none is given. */
    static PageAddress of(String code, Optional<StandardVersion> version) {
        return of(code).with(VERSION, version.map(StandardAddress::name).orElse(NEXT));
    }

    /** Where a version is taken out. */
    static PageAddress ofRemoval(String code, StandardVersion version) {
        return of(code, Optional.of(version)).with(REMOVE, "yes");
    }

    /** How an address names a version: by its first month. */
    static String name(StandardVersion version) {
        return version.from().map(Object::toString).orElse(FIRST);
    }
}
