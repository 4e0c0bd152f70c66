package uk.councilportal.archive.service;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import uk.councilportal.archive.exchange.ArchiveReader;
import uk.councilportal.archive.model.ArchiveColumn;
import uk.councilportal.archive.model.CouncilTable;
import uk.councilportal.archive.repository.CouncilTableRepository;
import uk.councilportal.archive.rules.PopulationHistory;

/** Which revision of this portal's national reference data stands for one of the portal that an archive comes from. */
final class ReferenceMatch {
    private final PopulationHistory ours;
    private final PopulationHistory theirs;
    private final int latest;

    private ReferenceMatch(PopulationHistory ours, PopulationHistory theirs, int latest) {
        this.ours = ours;
        this.theirs = theirs;
        this.latest = latest;
    }

    static ReferenceMatch read(CouncilTableRepository tables, ArchiveReader archive, int latest) {
        List<ArchiveColumn> columns = tables.columns(CouncilTable.POPULATION);
        Lines ours = new Lines();
        ours.headings(columns.stream().map(ArchiveColumn::name).toList());
        tables.read(CouncilTable.POPULATION, columns, cells -> ours.row(0, cells));
        Lines theirs = new Lines();
        archive.read(CouncilTable.POPULATION, theirs);
        return new ReferenceMatch(ours.history(), theirs.history(), latest);
    }

    /** Empty where this portal does not know the populations of then. */
    OptionalInt here(int revision) {
        return ours.sameAs(theirs, revision, latest);
    }

    /** Populations by the names of their columns. */
    private static final class Lines implements ArchiveReader.Rows {
        private final List<PopulationHistory.Line> lines = new ArrayList<>();
        private List<String> columns = List.of();

        @Override
        public void headings(List<String> headings) {
            this.columns = headings;
        }

        @Override
        public void row(long line, List<String> cells) {
            lines.add(new PopulationHistory.Line(
                    Stream.of("series", "area", "valid_from")
                            .map(name -> cells.get(columns.indexOf(name)))
                            .toList(),
                    Integer.parseInt(cells.get(columns.indexOf("revision"))),
                    Stream.of("valid_to", "children")
                            .map(name -> cell(cells, name))
                            .toList()));
        }

        private Optional<String> cell(List<String> cells, String name) {
            int place = columns.indexOf(name);
            return place < 0 ? Optional.empty() : Optional.ofNullable(cells.get(place));
        }

        PopulationHistory history() {
            return new PopulationHistory(lines);
        }
    }
}
