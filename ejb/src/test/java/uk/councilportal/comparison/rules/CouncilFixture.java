package uk.councilportal.comparison.rules;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import uk.councilportal.authority.model.AuthorityCode;
import uk.councilportal.authority.model.Population;
import uk.councilportal.comparison.model.ComparedFigure;
import uk.councilportal.comparison.model.CountPair;
import uk.councilportal.grant.model.FigureSource;
import uk.councilportal.grant.model.GrantedFigure;
import uk.councilportal.indicator.model.Breakdown;
import uk.councilportal.indicator.model.Comparability;
import uk.councilportal.indicator.model.Frequency;
import uk.councilportal.indicator.model.Measure;
import uk.councilportal.indicator.model.MeasureUnit;
import uk.councilportal.indicator.model.Polarity;
import uk.councilportal.indicator.model.Selection;
import uk.councilportal.indicator.model.StandardDefinition;
import uk.councilportal.indicator.model.StandardHistory;
import uk.councilportal.indicator.model.StandardIndicator;
import uk.councilportal.indicator.model.StandardRecipe;
import uk.councilportal.indicator.model.YearToDateBasis;
import uk.councilportal.observation.model.Amounts;
import uk.councilportal.observation.model.MissingReason;
import uk.councilportal.observation.model.ObservationStatus;
import uk.councilportal.observation.rules.PopulationTable;
import uk.councilportal.period.model.FinancialYear;
import uk.councilportal.period.model.ReportingMonth;
import uk.councilportal.period.model.ReportingPeriod;
import uk.councilportal.submission.model.PublishedFigure;
import uk.councilportal.target.model.RagStatus;

/** A council with 50,000 children that has published figures up to March 2017, and a small catalogue. */
final class CouncilFixture {

    static final ReportingMonth MARCH = ReportingMonth.parse("2017-03");
    static final String[] TEN_A_MONTH = Collections.nCopies(12, "10").toArray(String[]::new);
    static final String[] FIFTY_A_MONTH = Collections.nCopies(12, "50").toArray(String[]::new);
    private static final AuthorityCode COUNCIL = new AuthorityCode("E08000018");
    private static final int CHILDREN = 50_000;

    private final Map<String, StandardRecipe> catalogue = new HashMap<>();
    private final List<FigureSource> sources = new ArrayList<>();
    private final List<GrantedFigure> published = new ArrayList<>();
    private final List<Population> populations = new ArrayList<>(
            List.of(new Population("", "", ReportingMonth.parse("2015-04"), Optional.empty(), CHILDREN)));

    CouncilFixture() {
        standard("looked-after", MeasureUnit.COUNT, "SNAPSHOT_MONTH_END", "count");
        standard("referrals", MeasureUnit.COUNT, "FLOW_IN_MONTH", "count");
        standard("rereferrals", MeasureUnit.COUNT, "FLOW_IN_MONTH", "count");
        standard("repeat-plans", MeasureUnit.COUNT, "ROLLING_12M", "count");
        standard("adoption-days", MeasureUnit.DAYS, "ROLLING_12M", "mean days over 12 months");
        share("rereferral-rate", "FLOW_IN_MONTH", "100*n/d", "rereferrals");
        share("rereferral-rate-12m", "ROLLING_12M", "100*sum12(n)/sum12(d)", "rereferrals");
        share("repeat-pct-12m", "ROLLING_12M", "100*sum12(n)/sum12(d)", "repeat-plans");
        share("police-pct", "FLOW_IN_MONTH", "100*n(source=Police)/n(all)", "referrals");
        rate("referral-rate", "10000*n/pop");
        rate("referral-rate-12m", "10000*sum12(n)/pop");
        rate("referral-rate-annualised", "10000*n*12/months/pop");
        part("unknown-parts-pct", MeasureUnit.PERCENT, "100*n/d", Optional.empty(), Optional.of("referrals"));
        part("unknown-base-pct", MeasureUnit.PERCENT, "100*n/d", Optional.of("referrals"), Optional.empty());
        part("unknown-rate", MeasureUnit.RATE_PER_10K, "10000*n/pop", Optional.empty(), Optional.empty());
    }

    /** An indicator of the council that has published the figures of the months up to March, the last one March's. */
    Own own(String ref, String standard, Comparability grade, String... figures) {
        return new Own(ref, standard, grade, figures);
    }

    /** Ten re-referrals among fifty referrals in each of twelve months. */
    void counts(Comparability numerator, Comparability denominator) {
        own("1.4", "rereferrals", numerator, TEN_A_MONTH).published();
        own("1.3", "referrals", denominator, FIFTY_A_MONTH).published();
    }

    static BigDecimal value(ComparedFigure figure) {
        return figure.value().known().orElseThrow().setScale(4, RoundingMode.HALF_UP);
    }

    static MissingReason reason(ComparedFigure figure) {
        return figure.value().missingReason().orElseThrow();
    }

    CouncilFixture withoutPopulation() {
        populations.clear();
        return this;
    }

    ComparedFigure figure(String standard) {
        return rule().figure(standard, MARCH);
    }

    ComparedFigure quarter(String standard) {
        return rule().figure(standard, ReportingPeriod.quarter(new FinancialYear(2016), 4));
    }

    private StandardFigureRule rule() {
        return new StandardFigureRule(histories(), sources, published, new PopulationTable(populations));
    }

    /** One of the council's own indicators, described further before it is published. */
    final class Own {
        private final String ref;
        private final StandardRecipe standard;
        private final Comparability grade;
        private final String[] figures;
        private MeasureUnit unit;
        private int decimals = 1;
        private YearToDateBasis basis = YearToDateBasis.IN_MONTH;
        private Breakdown breakdown = Breakdown.total();
        private Breakdown linked = Breakdown.total();
        private ReportingPeriod last = ReportingPeriod.month(MARCH);
        private ReportingMonth issued = MARCH;
        private Optional<CountPair> counts = Optional.empty();

        private Own(String ref, String standard, Comparability grade, String... figures) {
            this.ref = ref;
            this.standard = catalogue.get(standard);
            this.grade = grade;
            this.figures = figures;
            unit = this.standard.indicator().measure().unit();
        }

        Own in(MeasureUnit other) {
            unit = other;
            return this;
        }

        Own printedWith(int places) {
            decimals = places;
            return this;
        }

        Own covering(YearToDateBasis other) {
            basis = other;
            return this;
        }

        /** One member of the source of referrals, as one of them all. */
        Own ofMembers(String member) {
            linked = Breakdown.of("source", Selection.EVERY_MEMBER);
            breakdown = Breakdown.of("source", member);
            return this;
        }

        /** One member of the source of referrals, which means the whole of the standard indicator. */
        Own member(String member) {
            linked = Breakdown.of("source", member);
            return this;
        }

        Own quarterly() {
            last = ReportingPeriod.quarter(new FinancialYear(2016), 4);
            return this;
        }

        Own issuedIn(String month) {
            issued = ReportingMonth.parse(month);
            return this;
        }

        Own outOf(long numerator, long denominator) {
            counts = Optional.of(CountPair.of(numerator, denominator));
            return this;
        }

        CouncilFixture published() {
            Measure measure = new Measure(unit, decimals, Polarity.LOW_IS_GOOD, Frequency.MONTHLY);
            sources.add(new FigureSource(
                    COUNCIL,
                    standard.code(),
                    new FigureSource.Own(id(), "REPORT " + ref, ref, measure, basis),
                    new FigureSource.Link(linked, grade, "note of " + ref)));
            for (int i = 0; i < figures.length; i++) {
                if (!figures[i].equals("-")) {
                    publish(last.back((figures.length - 1 - i) * last.months()), new BigDecimal(figures[i]));
                }
            }
            return CouncilFixture.this;
        }

        private void publish(ReportingPeriod period, BigDecimal figure) {
            Amounts amounts = new Amounts(
                    Optional.of(figure), counts.map(CountPair::numerator), counts.map(CountPair::denominator));
            published.add(new GrantedFigure(
                    new GrantedFigure.Key(COUNCIL, standard.code(), period, breakdown),
                    new GrantedFigure.Source(id(), grade, issued, 1),
                    new PublishedFigure.Outcome(amounts, ObservationStatus.OK, Optional.empty(), RagStatus.NOT_RATED),
                    false));
        }

        private int id() {
            return ref.hashCode();
        }
    }

    private void standard(String code, MeasureUnit unit, String type, String formula) {
        keep(code, unit, type, formula, new String[0]);
    }

    private void share(String code, String type, String formula, String numerator) {
        keep(code, MeasureUnit.PERCENT, type, formula, numerator, "referrals");
    }

    private void rate(String code, String formula) {
        keep(code, MeasureUnit.RATE_PER_10K, "FLOW_IN_MONTH", formula, "referrals", "children");
    }

    private void part(
            String code, MeasureUnit unit, String formula, Optional<String> numerator, Optional<String> denominator) {
        keep(code, unit, "FLOW_IN_MONTH", formula, numerator.orElse(""), denominator.orElse(""));
    }

    private void keep(String code, MeasureUnit unit, String type, String formula, String... parts) {
        StandardIndicator indicator = new StandardIndicator(
                code,
                code,
                "Area",
                new Measure(unit, unit == MeasureUnit.COUNT ? 0 : 1, Polarity.LOW_IS_GOOD, Frequency.MONTHLY),
                new StandardDefinition("", type, formula, "CHILD_COUNT", "", "CORE"));
        catalogue.put(code, new StandardRecipe(indicator, part(parts, 0), part(parts, 1)));
    }

    private Map<String, StandardHistory> histories() {
        return catalogue.values().stream().collect(Collectors.toMap(StandardRecipe::code, StandardHistory::of));
    }

    private static Optional<String> part(String[] parts, int position) {
        return parts.length <= position || parts[position].isEmpty() ? Optional.empty() : Optional.of(parts[position]);
    }
}
