package uk.councilportal.entry.api;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import uk.councilportal.entry.service.EntryChange;
import uk.councilportal.observation.model.ObservationStatus;
import uk.councilportal.platform.api.InvalidParameterException;

/** What a figure is to be: the text as an officer would type it, and what else is said about it. */
public class FigureChange {
    public String text;
    public String status;
    public String note;
    public String reason;

    EntryChange change(int seen) {
        if (text == null) {
            throw new InvalidParameterException("text", "", "a figure such as \"1,653\", or an empty text");
        }
        return new EntryChange(
                text,
                Optional.ofNullable(status).map(FigureChange::status),
                Optional.ofNullable(note),
                seen,
                reason == null ? "" : reason);
    }

    private static ObservationStatus status(String name) {
        return Arrays.stream(ObservationStatus.values())
                .filter(status -> status.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new InvalidParameterException(
                        "status",
                        name,
                        "one of "
                                + Arrays.stream(ObservationStatus.values())
                                        .map(Enum::name)
                                        .collect(Collectors.joining(", "))));
    }
}
