package uk.councilportal.council.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import uk.councilportal.council.model.CouncilState;
import uk.councilportal.council.service.CouncilFilter;
import uk.councilportal.council.service.CouncilLine;
import uk.councilportal.council.service.CouncilListService;
import uk.councilportal.platform.faces.Messages;
import uk.councilportal.platform.faces.Option;

/** The councils on the portal: where each stands and what is next. */
@Named
@RequestScoped
public class CouncilList {
    @Inject
    private CouncilListService service;

    @Inject
    private CouncilParameters parameters;

    private List<CouncilLine> lines;

    /** One council of the list. */
    public record Row(CouncilLine line, String state, String tone, String next, String address) {}

    /** Reads the councils, so that a page nobody may see is refused before it is written. */
    public void load() {
        lines();
    }

    private List<CouncilLine> lines() {
        if (lines == null) {
            lines = service.councils(new CouncilFilter(getText(), state()));
        }
        return lines;
    }

    public List<Row> getRows() {
        return lines().stream()
                .map(line -> new Row(
                        line,
                        CouncilWords.state(line.council().state()),
                        CouncilWords.tone(line.council().state()),
                        line.next().map(CouncilWords::name).orElse(""),
                        CouncilParameters.page(line.council().code()).toString()))
                .toList();
    }

    public String getText() {
        return parameters.typed(CouncilParameters.TEXT);
    }

    /** Whether fewer than all are sought. */
    public boolean isNarrowed() {
        return !getText().isEmpty() || state().isPresent();
    }

    public List<Option> getStates() {
        return Arrays.stream(CouncilState.values())
                .map(each -> new Option(
                        CouncilWords.state(each),
                        each.name(),
                        state().filter(each::equals).isPresent()))
                .toList();
    }

    public String getAddress() {
        return CouncilParameters.list().toString();
    }

    /** "4 councils". */
    public String getSentence() {
        return Messages.text("councils.count", lines().size());
    }

    /** What has just been done, in words; empty where nothing has. */
    public String getDone() {
        return parameters.typed(CouncilParameters.DONE).equals("takenBack")
                ? Messages.text("councils.done.takenBack")
                : "";
    }

    private Optional<CouncilState> state() {
        return Arrays.stream(CouncilState.values())
                .filter(each -> each.name().equals(parameters.typed(CouncilParameters.STATE)))
                .findFirst();
    }
}
