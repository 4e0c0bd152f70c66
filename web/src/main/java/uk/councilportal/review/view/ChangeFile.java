package uk.councilportal.review.view;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.councilportal.indicator.model.IndicatorCode;
import uk.councilportal.platform.api.CsvTable;
import uk.councilportal.review.service.ChangeLine;
import uk.councilportal.submission.service.RecordedChange;

/** A list of changes as a file: every one, however many a page shows; a row for each thing that differs. */
final class ChangeFile {
    private static final List<String> HEADER = List.of(
            "kind", "ref", "title", "part", "period", "what", "before", "after", "revision", "by", "at_utc", "reason");

    /** What is told of something that was changed and changed back. */
    private static final RecordedChange.Field NOTHING = new RecordedChange.Field("", "", "");

    private ChangeFile() {}

    static CsvTable table(List<ChangeLine> lines) {
        return new CsvTable(HEADER, lines.stream().flatMap(ChangeFile::rows).toList());
    }

    private static Stream<List<String>> rows(ChangeLine line) {
        List<RecordedChange.Field> fields = line.change().fields();
        return (fields.isEmpty() ? List.of(NOTHING) : fields).stream().map(field -> row(line, field));
    }

    private static List<String> row(ChangeLine line, RecordedChange.Field field) {
        RecordedChange.Subject subject = line.change().subject();
        return List.of(
                line.change().kind().name(),
                subject.code().map(IndicatorCode::value).orElse(""),
                subject.title(),
                subject.breakdown().members(),
                subject.period(),
                field.name(),
                field.before(),
                field.after(),
                each(line, made -> String.valueOf(made.revision())),
                each(line, ChangeLine.Made::by),
                each(line, made -> made.at().toString()),
                each(line, ChangeLine.Made::reason));
    }

    /** What holds for each time it was written, oldest first. */
    private static String each(ChangeLine line, Function<ChangeLine.Made, String> fact) {
        return line.made().stream().map(fact).collect(Collectors.joining("; "));
    }
}
