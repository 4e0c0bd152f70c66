package uk.councilportal.comparison.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import uk.councilportal.comparison.service.NationalBenchmarkService;
import uk.councilportal.comparison.service.NationalNote;

/** What official statistics say about the reader's own council, for any page that shows a standard indicator. */
@Named("nationalNotes")
@RequestScoped
public class NationalNotesView {

    @Inject
    private NationalBenchmarkService benchmarks;

    private final Map<String, List<NationalNote>> notes = new HashMap<>();

    /** The note on a standard indicator, for a page that repeats it; none where nothing is published. */
    public List<NationalNote> of(String indicator) {
        return notes.computeIfAbsent(indicator, this::read);
    }

    private List<NationalNote> read(String indicator) {
        return indicator.isEmpty()
                ? List.of()
                : benchmarks.ownNote(indicator).stream().toList();
    }
}
