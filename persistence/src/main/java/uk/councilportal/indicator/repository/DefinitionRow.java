package uk.councilportal.indicator.repository;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import uk.councilportal.indicator.model.Derivation;
import uk.councilportal.indicator.model.Expression;
import uk.councilportal.indicator.model.Formula;
import uk.councilportal.indicator.model.IndicatorChecks;
import uk.councilportal.indicator.model.IndicatorCode;
import uk.councilportal.indicator.model.IndicatorDefinition;
import uk.councilportal.indicator.model.IndicatorPlace;
import uk.councilportal.indicator.model.Measure;
import uk.councilportal.indicator.model.YearFigure;

/**
 * One revision of a definition, as one query reads it. No entity is made of it: definitions are read with every scorecard,
 * and each one managed would be compared with what it was before every further query.
 *
 * @param place its place in the report
 * @param measure what it measures
 * @param columns everything else
 */
record DefinitionRow(IndicatorPlace place, Measure measure, DefinitionColumns columns) {
    private static final String REPOSITORY = "uk.councilportal.indicator.repository.";
    private static final String MODEL = "uk.councilportal.indicator.model.";

    /** Reads the three parts of a row. */
    static final String SELECT = "select new " + MODEL
            + "IndicatorPlace(d.area, d.title, d.position, d.onScorecard, d.dataNote, d.retired), new " + MODEL
            + "Measure(d.unit, d.decimals, d.polarity, d.frequency, d.monthsInArrears), new " + REPOSITORY
            + "DefinitionColumns(d.indicatorId, d.revision, i.ref, d.yearBasis, d.yearMonths, d.yearSource, d.yearWeight,"
            + " d.parts, d.shareOf, d.rollingSumOf, d.direction, d.ownerRole, d.checks)"
            + " from StoredDefinition d, StoredIndicator i where i.id = d.indicatorId";

    static DefinitionRow of(Object[] parts) {
        return new DefinitionRow((IndicatorPlace) parts[0], (Measure) parts[1], (DefinitionColumns) parts[2]);
    }

    int indicatorId() {
        return columns.indicatorId();
    }

    int revision() {
        return columns.revision();
    }

    /** Whether a formula or link is kept beside this revision. */
    boolean has(int revision) {
        return revision() == revision;
    }

    IndicatorCode code() {
        return new IndicatorCode(columns.ref());
    }

    /** The definition, given the formulas kept beside it. */
    IndicatorDefinition toModel(List<Formula> formulas) {
        return new IndicatorDefinition(
                code(),
                place,
                measure,
                new YearFigure(
                        columns.yearBasis(),
                        months(),
                        Optional.ofNullable(columns.yearSource()).map(IndicatorCode::new),
                        expression(columns.yearWeight())),
                new Derivation(
                        formulas,
                        expression(columns.parts()),
                        expression(columns.shareOf()),
                        expression(columns.rollingSumOf()),
                        columns.direction()),
                columns.ownerRole(),
                IndicatorChecks.parse(columns.checks()));
    }

    private List<Integer> months() {
        return Arrays.stream(columns.yearMonths().split(" "))
                .filter(month -> !month.isEmpty())
                .map(Integer::valueOf)
                .toList();
    }

    private static Optional<Expression> expression(String text) {
        return Optional.ofNullable(text).map(Expression::parse);
    }
}
