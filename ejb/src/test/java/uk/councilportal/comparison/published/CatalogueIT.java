package uk.councilportal.comparison.published;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.councilportal.comparison.published.FourCouncils.NORFOLK;
import static uk.councilportal.comparison.published.FourCouncils.ROTHERHAM;
import static uk.councilportal.comparison.published.FourCouncils.SOUTHAMPTON;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.Archive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import uk.councilportal.access.permission.AccessRefusedException;
import uk.councilportal.access.permission.PortalRole;
import uk.councilportal.comparison.service.ChartRequest;
import uk.councilportal.comparison.service.ComparisonRequest;
import uk.councilportal.comparison.service.ComparisonService;
import uk.councilportal.comparison.service.ExplanationService;
import uk.councilportal.comparison.service.PeerGroup;
import uk.councilportal.comparison.service.ProcessChart;
import uk.councilportal.comparison.service.TrendTable;
import uk.councilportal.comparison.service.VariationService;
import uk.councilportal.container.PortalArchive;
import uk.councilportal.indicator.model.SeriesBreak;
import uk.councilportal.indicator.model.StandardLinks;
import uk.councilportal.indicator.model.StandardUse;
import uk.councilportal.indicator.service.CatalogueChangedException;
import uk.councilportal.indicator.service.CatalogueEntry;
import uk.councilportal.indicator.service.CatalogueEntry.Kind;
import uk.councilportal.indicator.service.CataloguePreview;
import uk.councilportal.indicator.service.CatalogueSeen;
import uk.councilportal.indicator.service.CatalogueService;
import uk.councilportal.indicator.service.StandardRefusedException;
import uk.councilportal.period.model.ReportingMonth;

/** What a change of the national catalogue does to the figures of the sample. Nothing of it stays. */
@ExtendWith(ArquillianExtension.class)
class CatalogueIT {
    private static final String CONTACTS = "contacts-received";
    private static final String WHY = "Open cases are counted no longer";
    private static final ReportingMonth OCTOBER = ReportingMonth.of(2016, 10);
    private static final ReportingMonth MARCH = ReportingMonth.of(2017, 3);

    @Inject
    FourCouncils councils;

    @Inject
    CatalogueService catalogue;

    @Inject
    ComparisonService comparison;

    @Inject
    VariationService variation;

    @Inject
    ExplanationService explanation;

    @Resource
    UserTransaction transaction;

    @Resource(lookup = "java:app/jdbc/portal")
    DataSource database;

    @Deployment
    static Archive<?> portal() {
        return PortalArchive.withPackageOf(CatalogueIT.class);
    }

    @BeforeEach
    void looksAfterThePortal() {
        councils.publish();
        councils.lookAsAdministrator();
    }

    /**
     * Rotherham's 1.1 (in two reports), Norfolk's 2.1 and Southampton's M1 are contacts received. From October 2016 on
     * Rotherham has published six months and Norfolk four, each the total and seven sources, in one issue each: 6 * 8 + 4 * 8.
     * Southampton's last month is September 2016.
     */
    @Test
    void countsWhatRestsOnADefinition() throws SQLException {
        CataloguePreview preview = catalogue.preview(version(CONTACTS, "2016-10"));

        StandardLinks others = linksOfOtherTests();
        assertThat(preview.seen().impact().links())
                .isEqualTo(new StandardLinks(CONTACTS, 3 + others.councils(), 4 + others.indicators()));
        assertThat(preview.seen().impact().use()).isEqualTo(new StandardUse(2, 80, 2));
        assertThat(preview.seen().impact().charts()).isEqualTo(2);
        assertThat(preview.differences().stream().map(difference -> difference.column()))
                .contains("valid_from", "break_reason");
    }

    /** Councils that other tests have made in the same database. */
    private StandardLinks linksOfOtherTests() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select count(distinct council), count(*)"
                        + " from portal_overview.linked_standard where standard_code = '" + CONTACTS
                        + "' and council not in ('" + ROTHERHAM + "', '" + NORFOLK + "', '" + SOUTHAMPTON + "')")) {
            row.next();
            return new StandardLinks(CONTACTS, row.getInt(1), row.getInt(2));
        }
    }

    @Test
    void countsNothingThatComesLater() {
        CataloguePreview preview = catalogue.preview(version(CONTACTS, "2030-01"));

        assertThat(preview.seen().impact().use()).isEqualTo(StandardUse.NONE);
        assertThat(preview.seen().impact().charts()).isZero();
    }

    @Test
    void changesPublishedMonthsWithAReasonOnly() {
        CatalogueEntry without = with(version(CONTACTS, "2016-10"), "reason", "");

        assertThatThrownBy(() -> catalogue.preview(without))
                .isInstanceOfSatisfying(
                        StandardRefusedException.class,
                        refused -> assertThat(refused.failures())
                                .singleElement()
                                .satisfies(failure ->
                                        assertThat(failure.message()).contains("October 2016 to March 2017")));
        assertThat(catalogue
                        .preview(with(version(CONTACTS, "2030-01"), "reason", ""))
                        .differences())
                .isNotEmpty();
    }

    @Test
    void storesNothingThatWasNotPreviewed() {
        CataloguePreview preview = catalogue.preview(version(CONTACTS, "2016-10"));

        assertThatThrownBy(() -> catalogue.store(version(CONTACTS, "2016-11"), preview))
                .isInstanceOf(CatalogueChangedException.class);
        assertThatThrownBy(() -> catalogue.store(
                        version(CONTACTS, "2016-10"),
                        new CataloguePreview(
                                CONTACTS,
                                preview.differences(),
                                preview.reason(),
                                new CatalogueSeen(
                                        preview.seen().changes() + 1,
                                        preview.seen().impact()))))
                .isInstanceOf(CatalogueChangedException.class);
    }

    @Test
    void breaksEveryChartThatGoesAcross() throws Exception {
        transaction.begin();
        try {
            breaksEveryChart();
        } finally {
            transaction.rollback();
        }
    }

    private void breaksEveryChart() {
        ComparisonRequest request =
                new ComparisonRequest(CONTACTS, MARCH, new PeerGroup.Everyone(), Optional.of(ROTHERHAM));
        councils.lookAs(FourCouncils.BOARD);
        assertThat(comparison.trends(request).lines().get(0).breaks()).isEmpty();
        councils.lookAsAdministrator();
        CatalogueEntry entry = version(CONTACTS, "2016-10");
        catalogue.store(entry, catalogue.preview(entry));

        councils.lookAs(FourCouncils.BOARD);
        TrendTable trends = comparison.trends(request);
        assertThat(trends.months().get(7)).isEqualTo(OCTOBER);
        assertThat(trends.lines().get(0).breaks()).containsExactly(7);
        assertThat(trends.indicator().breaksBetween(trends.months().get(0), MARCH))
                .containsExactly(new SeriesBreak(OCTOBER, WHY));
        ProcessChart chart = variation.chart(new ChartRequest(CONTACTS, ROTHERHAM));
        assertThat(chart.phases()).extracting(ProcessChart.Phase::to).containsExactly(9, 15);
        assertThat(chart.breaksAt(9)).isTrue();
        assertThat(comparison.league(request).indicator().title()).isEqualTo("Contacts anew");
        assertThat(comparison
                        .league(new ComparisonRequest(
                                CONTACTS, OCTOBER.previous(), new PeerGroup.Everyone(), Optional.empty()))
                        .indicator()
                        .title())
                .isEqualTo("Contacts received by children's social care");
        assertThat(explanation
                        .definitions(CONTACTS, OCTOBER.previous())
                        .indicator()
                        .title())
                .isEqualTo("Contacts received by children's social care");
        assertThat(explanation.definitions(CONTACTS, OCTOBER).changes())
                .singleElement()
                .satisfies(change -> assertThat(change.reason()).isEqualTo("Statutory return of 2016"));
    }

    @Test
    void isKeptByNobodyOfACouncil() {
        councils.lookAs(ROTHERHAM, PortalRole.COUNCIL_ADMIN);

        assertThatThrownBy(() -> catalogue.preview(version(CONTACTS, "2016-10")))
                .isInstanceOf(AccessRefusedException.class);
        assertThatThrownBy(() -> catalogue.arrange(CONTACTS, List.of())).isInstanceOf(AccessRefusedException.class);
    }

    private static CatalogueEntry version(String code, String from) {
        return new CatalogueEntry(
                code,
                Kind.NEW_VERSION,
                Map.of(
                        "valid_from",
                        from,
                        "title",
                        "Contacts anew",
                        "break_reason",
                        WHY,
                        "reason",
                        "Statutory return of 2016"));
    }

    private static CatalogueEntry with(CatalogueEntry entry, String column, String text) {
        Map<String, String> cells = new LinkedHashMap<>(entry.cells());
        cells.put(column, text);
        return new CatalogueEntry(entry.code(), entry.kind(), cells);
    }
}
