package uk.councilportal.access.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import uk.councilportal.platform.api.ApiApplication;

/** Holds the pages and resources there are against the matrix. */
class AddressMatrixTest {
    private static final String PUBLIC = "public";
    private static final java.nio.file.Path PAGES = java.nio.file.Path.of("src", "main", "webapp");

    @Test
    void knowsEveryPageAndEveryResourceAndNoOther() throws IOException {
        Set<String> listed = matrix().keySet().stream()
                .map(address -> address.replaceAll("\\?.*", ""))
                .collect(Collectors.toSet());
        assertThat(Stream.concat(pages(), resources()).distinct())
                .as("addresses.txt lists exactly the addresses there are")
                .containsExactlyInAnyOrderElementsOf(listed);
    }

    @Test
    void keepsPagesBehindSignInExceptThePublicOnes() throws IOException {
        assertThat(matrix().entrySet().stream()
                        .filter(line -> line.getKey().startsWith("page "))
                        .filter(line -> line.getKey().startsWith("page /app/") == PUBLIC.equals(line.getValue())))
                .as("pages under /app need sign-in, all others are public")
                .isEmpty();
    }

    @Test
    void keepsEveryResourceBehindSignIn() throws IOException {
        assertThat(matrix().entrySet().stream()
                        .filter(line -> !line.getKey().startsWith("page "))
                        .filter(line -> !line.getKey().contains(" /api/") || PUBLIC.equals(line.getValue())))
                .isEmpty();
    }

    private static Map<String, String> matrix() throws IOException {
        try (InputStream in = AddressMatrixTest.class.getResourceAsStream("addresses.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\\s*\\|\\s*"))
                    .collect(Collectors.toMap(parts -> parts[0], parts -> parts[2], (a, b) -> a, TreeMap::new));
        }
    }

    /** Everything a browser could ask for by name; fragments and templates are kept under WEB-INF and resources. */
    private static Stream<String> pages() throws IOException {
        try (Stream<java.nio.file.Path> files = Files.walk(PAGES)) {
            return files
                    .map(file -> "/" + PAGES.relativize(file).toString().replace('\\', '/'))
                    .filter(name -> name.endsWith(".xhtml") || name.endsWith(".html") || name.endsWith(".jsp"))
                    .filter(name -> !name.startsWith("/WEB-INF/") && !name.startsWith("/resources/"))
                    .map(name -> "page " + name)
                    .toList()
                    .stream();
        }
    }

    private static Stream<String> resources() {
        return new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("uk.councilportal").stream()
                        .filter(type -> type.isAnnotatedWith(Path.class))
                        .map(JavaClass::reflect)
                        .flatMap(type -> Arrays.stream(type.getMethods()).flatMap(method -> addresses(type, method)));
    }

    private static Stream<String> addresses(Class<?> resource, Method method) {
        String root = ApiApplication.class.getAnnotation(ApplicationPath.class).value();
        String address = Stream.of(
                        root, path(resource.getAnnotation(Path.class)), path(method.getAnnotation(Path.class)))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("/", "/", ""));
        return Arrays.stream(method.getAnnotations())
                .flatMap(annotation ->
                        Optional.ofNullable(annotation.annotationType().getAnnotation(HttpMethod.class)).stream())
                .map(http -> http.value() + " " + address);
    }

    /** Without the expressions that parameters may have to match. */
    private static String path(Path annotation) {
        return annotation == null
                ? ""
                : annotation.value().replaceAll("^/|/$", "").replaceAll(":[^}]*", "");
    }
}
