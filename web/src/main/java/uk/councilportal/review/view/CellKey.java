package uk.councilportal.review.view;

import java.util.List;
import java.util.Map;
import uk.councilportal.indicator.model.Breakdown;
import uk.councilportal.indicator.model.IndicatorCode;
import uk.councilportal.observation.model.FigureCell;
import uk.councilportal.period.model.PeriodType;
import uk.councilportal.period.model.ReportingPeriod;
import uk.councilportal.platform.faces.PageNotFoundException;
import uk.councilportal.submission.service.RecordedChange;
import uk.councilportal.submission.service.ReturnNote;

/** The name of the field in which a question about a figure is typed; references cannot hold square brackets. */
final class CellKey {
    private static final String START = "ask[";
    private static final String BETWEEN = "][";
    private static final int PARTS = 5;

    private CellKey() {}

    /** The name for a figure that was changed; only figures can be asked about. */
    static String of(RecordedChange.Subject subject) {
        ReportingPeriod period = subject.figure().orElseThrow();
        return START
                + String.join(
                        BETWEEN,
                        subject.code().orElseThrow().value(),
                        subject.breakdown().dimensions(),
                        subject.breakdown().members(),
                        period.type().name(),
                        period.code())
                + "]";
    }

    /** The questions a form has sent. */
    static List<ReturnNote.Question> questions(Map<String, String> fields) {
        return fields.entrySet().stream()
                .filter(field ->
                        field.getKey().startsWith(START) && !field.getValue().isBlank())
                .map(field -> new ReturnNote.Question(
                        cell(field.getKey()), field.getValue().strip()))
                .toList();
    }

    private static FigureCell cell(String name) {
        String[] parts = name.substring(START.length()).replaceFirst("]$", "").split("\\]\\[", -1);
        if (parts.length != PARTS) {
            throw new PageNotFoundException();
        }
        try {
            return new FigureCell(
                    new IndicatorCode(parts[0]),
                    Breakdown.of(parts[1], parts[2]),
                    ReportingPeriod.parse(PeriodType.valueOf(parts[3]), parts[4]));
        } catch (IllegalArgumentException notAFigure) {
            throw new PageNotFoundException();
        }
    }
}
