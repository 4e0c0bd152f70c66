package uk.councilportal.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.util.Set;

/** One slice per feature, named by its first folder; what carries all features (platform, access, identity) is no feature. */
final class Features implements SliceAssignment {

    private static final Set<String> CARRIERS = Set.of("platform", "access", "identity", "architecture", "wrong");

    @Override
    public SliceIdentifier getIdentifierOf(JavaClass type) {
        String[] parts = type.getPackageName().split("\\.");
        boolean feature = type.getPackageName().startsWith("uk.councilportal.") && !CARRIERS.contains(parts[2]);
        return feature ? SliceIdentifier.of(parts[2]) : SliceIdentifier.ignore();
    }

    @Override
    public String getDescription() {
        return "features";
    }
}
