package uk.councilportal.platform.api;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;

/** The words and examples of the OpenAPI document, kept in files beside this class so that they are written once. */
final class DescriptionFiles {
    private static final String MUST_BE_GIVEN = "*";

    private final Properties words = new Properties();

    DescriptionFiles() {
        try (InputStream file = open("description.properties")) {
            words.load(new InputStreamReader(file, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A query parameter of an operation. */
    record QueryParameter(String name, boolean required) {}

    /** What is said about a part of an operation, or about a parameter. */
    Optional<String> find(String subject, String part) {
        return Optional.ofNullable(words.getProperty(subject + "." + part));
    }

    /** The query parameters of an operation, in the order in which they are shown. */
    List<QueryParameter> listQuery(String operation) {
        return find(operation, "query").stream()
                .flatMap(names -> Stream.of(names.split(" ")))
                .map(name -> new QueryParameter(name.replace(MUST_BE_GIVEN, ""), name.endsWith(MUST_BE_GIVEN)))
                .toList();
    }

    /** An example of what is sent or answered. */
    Optional<String> findExample(String operation, String part, String form) {
        try (InputStream file = open("examples/" + operation + "." + part + "." + form)) {
            return file == null
                    ? Optional.empty()
                    : Optional.of(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream open(String name) {
        return DescriptionFiles.class.getResourceAsStream(name);
    }
}
