package uk.councilportal.scorecard.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.councilportal.indicator.view.BreakWords;
import uk.councilportal.scorecard.service.BreakdownLine;

/** What an indicator's page says of changes of the national definition, in words. */
@Named
@RequestScoped
public class IndicatorBreaks {

    @Inject
    private IndicatorView view;

    /** What changed in the months of the table, from when on and why; empty for nothing. */
    public String getMonths() {
        return BreakWords.note(view.getDetail().history().months().stream()
                .flatMap(month -> month.figure().breaks().stream())
                .toList());
    }

    /** What changed since the figure before this one of a member; empty for nothing. */
    public String of(BreakdownLine line, int at) {
        return BreakWords.note(line.breaks().get(at));
    }

    /** What the national catalogue says of the linked indicator: where it changed, when it ended and what replaced it. */
    public String getValidity() {
        return view.getDetail()
                .about()
                .catalogue()
                .map(link -> Stream.of(BreakWords.note(link.validity().breaks()), BreakWords.ended(link.validity()))
                        .filter(words -> !words.isEmpty())
                        .collect(Collectors.joining(" ")))
                .orElse("");
    }
}
