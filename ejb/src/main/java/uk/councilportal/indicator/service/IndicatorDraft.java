package uk.councilportal.indicator.service;

import java.util.List;
import java.util.Optional;
import uk.councilportal.indicator.model.Formula;
import uk.councilportal.indicator.model.IndicatorCode;
import uk.councilportal.indicator.model.IndicatorDefinition;
import uk.councilportal.indicator.model.KeptIndicator;
import uk.councilportal.indicator.model.StandardLink;

/** An indicator as it will be once the files are stored, beside what is kept of it. */
final class IndicatorDraft {
    /** An indicator of a report. */
    record Key(String report, IndicatorCode code) {}

    private final Optional<KeptIndicator> kept;
    private IndicatorDefinition definition;
    private List<StandardLink> links;
    private long line;
    private boolean named;
    private boolean withFormulas;

    private IndicatorDraft(Optional<KeptIndicator> kept, IndicatorDefinition definition, List<StandardLink> links) {
        this.kept = kept;
        this.definition = definition;
        this.links = links;
    }

    static IndicatorDraft of(KeptIndicator kept) {
        return new IndicatorDraft(Optional.of(kept), kept.definition(), kept.links());
    }

    static IndicatorDraft of(IndicatorDefinition definition) {
        return new IndicatorDraft(Optional.empty(), definition, List.of());
    }

    /** Takes another meaning over; formulas stay, they come from a file of their own. */
    void define(IndicatorDefinition newDefinition, long fileLine) {
        List<Formula> formulas = definition.derivation().formulas();
        this.definition = newDefinition.withFormulas(formulas);
        this.line = fileLine;
        this.named = true;
    }

    void setFormulas(List<Formula> formulas) {
        this.withFormulas = true;
        this.definition = definition.withFormulas(formulas);
        this.named = true;
    }

    void setLinks(List<StandardLink> newLinks) {
        this.links = List.copyOf(newLinks);
        this.named = true;
    }

    Optional<KeptIndicator> kept() {
        return kept;
    }

    IndicatorDefinition definition() {
        return definition;
    }

    List<StandardLink> links() {
        return links;
    }

    /** The line of the file of indicators; 0 when only another file names it. */
    long line() {
        return line;
    }

    /** Whether one of the files names it. */
    boolean isNamed() {
        return named;
    }

    /** Whether its formulas are told anew. */
    boolean isWithFormulas() {
        return withFormulas;
    }

    /** Whether its figures get another unit. */
    boolean hasOtherUnit() {
        return kept.filter(before -> before.definition().measure().unit()
                        != definition.measure().unit())
                .isPresent();
    }

    boolean isNew() {
        return kept.isEmpty();
    }

    /** Whether something has to be written. */
    boolean differs() {
        return named
                && kept.filter(before -> before.meansTheSameAs(definition, links))
                        .isEmpty();
    }
}
