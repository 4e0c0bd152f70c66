package uk.councilportal.entry.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.JsonObject;
import java.util.Optional;
import java.util.function.Supplier;
import org.primefaces.PrimeFaces;
import uk.councilportal.entry.service.EntryAnswer;
import uk.councilportal.entry.service.EntryChange;
import uk.councilportal.entry.service.EntryPlace;
import uk.councilportal.entry.service.EntryService;
import uk.councilportal.indicator.model.Breakdown;
import uk.councilportal.observation.model.ObservationStatus;
import uk.councilportal.period.model.ReportingMonth;
import uk.councilportal.platform.faces.AddressParameters;
import uk.councilportal.platform.faces.PageNotFoundException;
import uk.councilportal.submission.service.MonthClosedException;
import uk.councilportal.submission.service.ReasonNeededException;

/** What the script of the grid asks for: storing a cell, taking a change back. Each is answered with words and figures. */
@Named
@RequestScoped
public class EntryCommands {
    private static final String ANSWER = "answer";

    @Inject
    private EntryService entry;

    @Inject
    private CheckedGrid checks;

    @Inject
    private EntryAnswers answers;

    @Inject
    private AddressParameters parameters;

    /** Stores the cell the script names. */
    public void store() {
        EntryPlace place = place();
        EntryChange change = new EntryChange(
                text("text"),
                find("status").map(ObservationStatus::valueOf),
                parameters.sent("note"),
                revision("seen"),
                text("reason"));
        answer(place, change.text(), () -> entry.store(place, change));
    }

    /** Takes the caller's own last change of the cell back. */
    public void undo() {
        EntryPlace place = place();
        answer(place, "", () -> entry.undo(place, revision("revision"), text("reason")));
    }

    /** The figures that follow and the checks are read after the cell is stored, so that nobody waits for them. */
    private void answer(EntryPlace place, String typed, Supplier<EntryAnswer> work) {
        JsonObject answer;
        try {
            EntryAnswer outcome = work.get();
            answer = outcome instanceof EntryAnswer.Stored stored
                    ? answers.of(stored, entry.figures(place), findings(place))
                    : answers.of(outcome, typed);
        } catch (MonthClosedException | ReasonNeededException refused) {
            answer = answers.of(refused);
        }
        PrimeFaces.current().ajax().addCallbackParam(ANSWER, answer.toString());
    }

    private GridFindings findings(EntryPlace place) {
        return checks.read(place.report(), parameters.month("checked"), place.month());
    }

    private EntryPlace place() {
        try {
            return new EntryPlace(
                    text("report"),
                    ReportingMonth.parse(text("month")),
                    text("ref"),
                    Breakdown.of(text("dimension"), text("member")));
        } catch (IllegalArgumentException notACell) {
            throw new PageNotFoundException();
        }
    }

    private int revision(String name) {
        return parameters.number(name).orElseThrow(PageNotFoundException::new);
    }

    private Optional<String> find(String name) {
        return Optional.of(text(name)).filter(value -> !value.isEmpty());
    }

    private String text(String name) {
        return parameters.sent(name).orElse("");
    }
}
