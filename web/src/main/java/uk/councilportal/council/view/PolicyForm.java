package uk.councilportal.council.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.councilportal.council.model.CouncilChange.PolicyChange;
import uk.councilportal.disclosure.model.CouncilPolicy;
import uk.councilportal.disclosure.model.DisclosurePolicy;
import uk.councilportal.platform.faces.Messages;

/** What a council has withheld from others, each part of it chosen on its own; the file writes all of them into one cell. */
@Named
@RequestScoped
public class PolicyForm {
    private static final String TEXTS = "councils.policy.";
    private static final String HIGHEST = "highest";
    private static final String ROUNDING = "rounding";
    private static final String ZERO = "zero";
    private static final String EXACT = "EXACT";
    private static final String SHOWN = "SHOWN";

    @Inject
    private CouncilParameters parameters;

    /** A part of the policy with what can be chosen. */
    public record Part(String name, String legend, String hint, List<Choice> choices) {}

    /** A thing to choose, with what it means. */
    public record Choice(String id, String value, String label, String hint, boolean chosen) {}

    /** The parts, as they were typed or else as they are. */
    public List<Part> parts(CouncilPolicy policy) {
        String highest = String.valueOf(Math.max(policy.threshold(), DisclosurePolicy.STANDARD.threshold()));
        String rounding =
                policy.rounding().rounds() ? "ROUND" + policy.rounding().step() : EXACT;
        return List.of(
                part(HIGHEST, highest, "5", "7", "10"),
                part(ROUNDING, rounding, EXACT, "ROUND5", "ROUND10"),
                part(ZERO, policy.zeroDisclosive() ? "ZERO" : SHOWN, SHOWN, "ZERO"));
    }

    /** The parts of a council that has not chosen yet. */
    public List<Part> getStandard() {
        return parts(CouncilPolicy.NATIONAL);
    }

    private Part part(String name, String stored, String... values) {
        String typed = parameters.typed(name);
        String chosen = typed.isEmpty() ? stored : typed;
        List<Choice> choices = Stream.of(values)
                .map(value -> new Choice(
                        name + "-" + value,
                        value,
                        Messages.text(TEXTS + name + "." + value),
                        Messages.text(TEXTS + name + "." + value + ".hint"),
                        value.equals(chosen)))
                .toList();
        return new Part(name, Messages.text(TEXTS + name), Messages.text(TEXTS + name + ".hint"), choices);
    }

    /** The cell that says what was chosen; empty, which is refused, unless every part was. */
    String cell() {
        List<String> sent = Stream.of(HIGHEST, ROUNDING, ZERO)
                .map(parameters::typed)
                .filter(part -> !part.isEmpty())
                .toList();
        return sent.size() < 3
                ? ""
                : Stream.concat(Stream.of("CHILD_COUNT"), sent.stream())
                        .filter(part -> !part.equals(EXACT) && !part.equals(SHOWN))
                        .collect(Collectors.joining(" "));
    }

    /** "Counts from 1 to 7 withheld, other counts to the nearest 5". */
    static String words(CouncilPolicy policy) {
        return policy.isStricter() ? Messages.capitalised(policy.words()) : Messages.text(TEXTS + "standard");
    }

    /** What was withheld before, and since. */
    static String words(PolicyChange change) {
        return Messages.text(TEXTS + "change", words(change.before()), words(change.after()));
    }
}
