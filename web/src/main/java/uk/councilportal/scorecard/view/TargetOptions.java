package uk.councilportal.scorecard.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import uk.councilportal.platform.faces.Messages;
import uk.councilportal.target.model.TargetBasis;
import uk.councilportal.target.model.TargetState;

/** What can be chosen for a target, with words. */
@Named
@RequestScoped
public class TargetOptions {

    /** How far a target can be set. */
    public Map<String, TargetState> getStates() {
        return labelled(TargetState.values(), state -> "target.state." + state);
    }

    /** Which figure a target can be held against. */
    public Map<String, TargetBasis> getBases() {
        return labelled(TargetBasis.values(), basis -> "target.basis." + basis);
    }

    private static <T> Map<String, T> labelled(T[] values, Function<T, String> key) {
        return Arrays.stream(values)
                .collect(Collectors.toMap(
                        value -> Messages.text(key.apply(value)),
                        Function.identity(),
                        (first, second) -> first,
                        LinkedHashMap::new));
    }
}
