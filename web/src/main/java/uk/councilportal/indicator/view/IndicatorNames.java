package uk.councilportal.indicator.view;

import java.util.List;
import java.util.stream.Collectors;
import uk.councilportal.indicator.model.IndicatorCode;

/** References of indicators in a sentence. */
final class IndicatorNames {
    private IndicatorNames() {}

    /** "3.4, 3.5". */
    static String listed(List<IndicatorCode> codes) {
        return codes.stream().map(IndicatorCode::value).collect(Collectors.joining(", "));
    }
}
