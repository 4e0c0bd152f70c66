package uk.councilportal.indicator.exchange;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import uk.councilportal.indicator.model.DimensionMember;
import uk.councilportal.period.model.ReportingMonth;

/** Writes a member of a dimension as the row that {@link DimensionCsvParser} reads. */
public final class MemberRow {

    private MemberRow() {}

    /** The cells that are about the member alone, by column, in the order of the file. */
    public static Map<String, String> of(DimensionMember member) {
        Map<String, String> cells = new LinkedHashMap<>();
        cells.put("member", member.name());
        cells.put("total", yesNo(member.total()));
        cells.put("retired", yesNo(member.retired()));
        cells.put("valid_from", month(member.validity().from()));
        cells.put("valid_to", month(member.validity().to()));
        return cells;
    }

    private static String yesNo(boolean yes) {
        return yes ? "yes" : "no";
    }

    private static String month(Optional<ReportingMonth> month) {
        return month.map(ReportingMonth::toString).orElse("");
    }
}
