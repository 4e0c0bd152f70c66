package uk.councilportal.comparison.view;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import uk.councilportal.comparison.model.Interval;
import uk.councilportal.comparison.service.CouncilProfile;
import uk.councilportal.comparison.service.References;
import uk.councilportal.comparison.service.References.Kind;
import uk.councilportal.platform.api.CsvTable;

/** The profile of a council as a file: one line for each indicator shown, with full precision, and for whom it was made. */
final class ProfileFile {

    private static final List<String> FIGURES = List.of(
            "indicator",
            "month",
            "council",
            "name",
            "value",
            "displayed",
            "lower_95",
            "upper_95",
            "rank",
            "band",
            "peers_mean",
            "peers_used",
            "neighbours_mean",
            "neighbours_used",
            "beside_neighbours",
            "best_neighbour",
            "region",
            "england",
            "beside_england",
            "top_quartile",
            "source",
            "source_year",
            "model");

    private ProfileFile() {}

    /** The rows in the order of the page. */
    static CsvTable of(CouncilProfile profile, List<CouncilProfile.Line> lines) {
        return new CsvTable(
                Stream.concat(FIGURES.stream(), AboutColumns.HEADS.stream()).toList(),
                lines.stream().map(line -> line(profile, line)).toList());
    }

    private static List<String> line(CouncilProfile profile, CouncilProfile.Line line) {
        return Stream.of(
                        own(profile, line),
                        beside(line),
                        AboutColumns.of(profile.council(), line.figure(), profile.policy()))
                .flatMap(List::stream)
                .toList();
    }

    private static List<String> own(CouncilProfile profile, CouncilProfile.Line line) {
        Optional<Interval> interval = line.verdicts().interval();
        return List.of(
                line.indicator().code(),
                profile.month().toString(),
                profile.council().code().value(),
                profile.council().name(),
                FileNumber.of(line.figure().value()),
                line.figure().value().displayed(),
                FileNumber.of(interval.map(Interval::lower)),
                FileNumber.of(interval.map(Interval::upper)),
                ComparisonWords.rank(line.standing()),
                line.standing().band().map(Enum::name).orElse(""));
    }

    private static List<String> beside(CouncilProfile.Line line) {
        References national = line.references();
        return List.of(
                FileNumber.of(line.peers().mean()),
                String.valueOf(line.peers().used()),
                text(national, Kind.NEIGHBOURS),
                national.line(Kind.NEIGHBOURS)
                        .map(each -> String.valueOf(each.used()))
                        .orElse(""),
                line.verdicts().neighbours().name(),
                text(national, Kind.BEST_NEIGHBOUR),
                text(national, Kind.REGION),
                text(national, Kind.ENGLAND),
                line.verdicts().england().name(),
                text(national, Kind.TOP_QUARTILE),
                national.origin().source(),
                national.origin().year(),
                national.origin().model());
    }

    private static String text(References national, Kind kind) {
        return national.line(kind).map(each -> FileNumber.of(each.value())).orElse("");
    }
}
