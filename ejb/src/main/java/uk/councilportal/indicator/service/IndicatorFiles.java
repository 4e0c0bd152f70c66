package uk.councilportal.indicator.service;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.councilportal.platform.exchange.FileSource;

/**
 * The files that together say what a council's indicators mean. Any of them may be left out; what it would have said
 * stays as it is.
 *
 * @param indicators where indicators stand and how they are read
 * @param formulas how figures follow from others; names all formulas of every indicator it names
 * @param links links to the national catalogue; names all links of every indicator it names
 */
public record IndicatorFiles(
        Optional<FileSource> indicators, Optional<FileSource> formulas, Optional<FileSource> links) {

    /** The names of the files. */
    @Override
    public String toString() {
        return Stream.of(indicators, formulas, links)
                .flatMap(Optional::stream)
                .map(FileSource::name)
                .collect(Collectors.joining(", "));
    }
}
