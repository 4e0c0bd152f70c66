package uk.councilportal.container;

import java.io.File;
import java.net.URISyntaxException;
import java.nio.file.Path;
import org.assertj.core.api.Assertions;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.importer.ExplodedImporter;
import org.jboss.shrinkwrap.api.spec.JavaArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import uk.councilportal.access.guard.GuardExtension;

/** The one way to put an archive for the container together: this module as it is, its libraries, and the test's own. */
public final class PortalArchive {
    private static final String BEANS =
            "<beans xmlns=\"https://jakarta.ee/xml/ns/jakartaee\" version=\"4.0\" bean-discovery-mode=\"annotated\"/>";

    private PortalArchive() {}

    /** The services and everything below them, and the package of the test with what is beneath it. */
    public static WebArchive withPackageOf(Class<?> test) {
        return ShrinkWrap.create(WebArchive.class, "portal.war")
                .addAsLibraries(libraries())
                .addAsLibrary(module())
                .addAsLibrary(jarOf(Assertions.class))
                .addClasses(RegisteredCouncil.class, PortalRows.class)
                .addAsWebInfResource(new StringAsset(BEANS), "beans.xml")
                .addPackages(true, test.getPackage());
    }

    private static File[] libraries() {
        File folder = new File(System.getProperty("container.libraries"));
        File[] jars = folder.listFiles((directory, name) -> name.endsWith(".jar"));
        if (jars == null || jars.length == 0) {
            throw new IllegalStateException("No libraries to deploy in " + folder);
        }
        return jars;
    }

    private static JavaArchive module() {
        return ShrinkWrap.create(ExplodedImporter.class, "ejb.jar")
                .importDirectory(placeOf(GuardExtension.class).toFile())
                .as(JavaArchive.class);
    }

    private static File jarOf(Class<?> type) {
        return placeOf(type).toFile();
    }

    private static Path placeOf(Class<?> type) {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
