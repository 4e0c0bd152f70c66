package uk.councilportal.entry.api;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.councilportal.authority.model.AuthorityCode;
import uk.councilportal.entry.service.EntryPlace;
import uk.councilportal.indicator.model.Breakdown;
import uk.councilportal.period.model.ReportingMonth;
import uk.councilportal.platform.api.CouncilPath;
import uk.councilportal.platform.api.InvalidParameterException;

/** A request about one figure: the council, report, month and indicator in its path, a breakdown, a condition. */
public class FigureQuery {
    private static final Pattern REVISION = Pattern.compile("\"(\\d{1,9})\"");

    @PathParam("onsCode")
    private String onsCode;

    @PathParam("report")
    private String report;

    @PathParam("month")
    private String month;

    @PathParam("ref")
    private String ref;

    @QueryParam("dimension")
    @DefaultValue("")
    private String dimension;

    @QueryParam("member")
    @DefaultValue("")
    private String member;

    @HeaderParam(HttpHeaders.IF_MATCH)
    private String ifMatch;

    AuthorityCode council() {
        return CouncilPath.code(onsCode);
    }

    EntryPlace place() {
        return new EntryPlace(report, month(), ref, breakdown());
    }

    /** The revision the caller has seen; empty when the request does not say. */
    Optional<Integer> seen() {
        if (ifMatch == null) {
            return Optional.empty();
        }
        Matcher revision = REVISION.matcher(ifMatch);
        if (!revision.matches()) {
            throw new InvalidParameterException(
                    HttpHeaders.IF_MATCH, ifMatch, "the entity tag the figure was read with, such as \"12\"");
        }
        return Optional.of(Integer.valueOf(revision.group(1)));
    }

    private ReportingMonth month() {
        try {
            return ReportingMonth.parse(month);
        } catch (IllegalArgumentException notAMonth) {
            throw new InvalidParameterException("month", month, "a month such as 2017-03");
        }
    }

    private Breakdown breakdown() {
        try {
            return Breakdown.of(dimension, member);
        } catch (IllegalArgumentException notABreakdown) {
            throw new InvalidParameterException("dimension", dimension, "as many dimensions as members, such as area");
        }
    }
}
