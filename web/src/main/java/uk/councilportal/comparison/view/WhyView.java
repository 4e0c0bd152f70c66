package uk.councilportal.comparison.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import uk.councilportal.comparison.service.ExplanationService;
import uk.councilportal.comparison.service.FigureExplanation;

/** Why the reader sees a council's figure, or why not, where the address asks. */
@Named
@RequestScoped
public class WhyView {

    @Inject
    private ExplanationService explanations;

    @Inject
    private ComparisonSelection selection;

    @Inject
    private ComparisonParameters parameters;

    private FigureExplanation explanation;

    public boolean isAsked() {
        return parameters.why().isPresent();
    }

    private FigureExplanation explanation() {
        if (explanation == null) {
            explanation = explanations.explain(
                    selection.indicator().code(), parameters.why().orElseThrow(), selection.month());
        }
        return explanation;
    }

    public String getTitle() {
        return WhyWords.title(explanation());
    }

    public String getSentence() {
        return WhyWords.sentence(explanation());
    }

    /** What the council has withheld beyond what the national catalogue says; empty where nothing. */
    public String getPolicy() {
        return WhyWords.policy(explanation());
    }

    /** What the council has let the reader see of the indicator, oldest first. */
    public List<String> getConsents() {
        return explanation().consents().stream().map(WhyWords::consent).toList();
    }

    /** The council's own indicators the figure follows from. */
    public List<String> getParts() {
        return explanation().parts();
    }
}
