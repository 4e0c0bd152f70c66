package uk.councilportal.benchmark.rules;

import java.util.List;
import java.util.stream.Stream;
import uk.councilportal.benchmark.model.NationalSource;
import uk.councilportal.benchmark.model.SeriesKey;

/**
 * Which series in the common layout hold the same figures as a measure of the official tool, so that years the tool does
 * not hold can be read from them.
 *
 * <p>Each pair was held against one another figure by figure: they agree in every council and year that both have (between
 * 740 and 1,515 figures a pair).
 */
public final class SameSeries {
    private static final String SEPARATOR = "\\s*;\\s*";
    private static final List<Pair> PAIRS = """
            CPP_Total_NumRef; Referrals and Re-referrals; referral_count
            ReReferral; Referrals and Re-referrals; rereferral_percent
            CPP_Num; Child Protection Plans by length of time; CPP_At31
            CPPlans2yrsActive; Child Protection Plans by length of time; 2_years_or_more_percent
            CPP_Abuse; Child Protection Plans which are a second or subsequent plan; CPP_start
            ReRegCPR; Child Protection Plans which are a second or subsequent plan; CPP_subsequent
            PrevRegCPR; Child Protection Plans which are a second or subsequent plan; CPP_subsequent_percent
            LACnum; Children looked after on 31 March each year; children_count
            LAC; Children looked after on 31 March each year; rate_per_10000
            LACnum_Start; Children starting to be looked after each year; children_count
            LAC_Start_Rate; Children starting to be looked after each year; rate_per_10000
            LACceased; Children ceasing to be looked after each year; children_count
            LAC_Cease_Rate; Children ceasing to be looked after each year; rate_per_10000
            LAC_LongStable%; Children looked after continuously for at least 2.5 years on 31 March aged under 16 years \
            | Living with the same carer for at least 2 years; children_percent
            LACStableNum_2016on; CLA on 31 March | With 3 or more placements during the year; children_count
            LACStable_2016on; CLA on 31 March | With 3 or more placements during the year; children_percent
            Work_Force_AvgNumCase_SW; ; caseload_fte
            """.lines().map(Pair::parse).toList();

    private SameSeries() {}

    /** The series with the figures of a measure, the official tool's own first. */
    public static List<SeriesKey> listOf(String measure) {
        return Stream.concat(
                        Stream.of(SeriesKey.ofTool(measure)),
                        PAIRS.stream()
                                .filter(pair -> pair.measure().equals(measure))
                                .map(Pair::series))
                .toList();
    }

    /** A measure of the official tool and the series with its figures. */
    private record Pair(String measure, SeriesKey series) {
        static Pair parse(String line) {
            String[] cells = line.split(SEPARATOR);
            return new Pair(cells[0], new SeriesKey(NationalSource.DFE, cells[2], cells[1]));
        }
    }
}
