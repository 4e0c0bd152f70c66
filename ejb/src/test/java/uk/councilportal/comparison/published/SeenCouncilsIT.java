package uk.councilportal.comparison.published;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.councilportal.comparison.published.FourCouncils.BIRMINGHAM;
import static uk.councilportal.comparison.published.FourCouncils.NORFOLK;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.Archive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import uk.councilportal.access.permission.PortalRole;
import uk.councilportal.authority.model.AuthorityCode;
import uk.councilportal.comparison.service.ComparisonRequest;
import uk.councilportal.comparison.service.ComparisonService;
import uk.councilportal.comparison.service.ExplanationService;
import uk.councilportal.comparison.service.FigureGap;
import uk.councilportal.comparison.service.FollowedCouncil;
import uk.councilportal.comparison.service.PeerGroup;
import uk.councilportal.container.PortalArchive;
import uk.councilportal.container.PortalRows;
import uk.councilportal.container.RegisteredCouncil;
import uk.councilportal.council.service.CouncilListService;
import uk.councilportal.council.service.CouncilLogoService;
import uk.councilportal.council.service.SeenCouncil;
import uk.councilportal.council.service.SeenLogoService;
import uk.councilportal.period.model.ReportingMonth;

/** What readers learn of councils besides figures: by which one a council is followed, and what its picture is. */
@ExtendWith(ArquillianExtension.class)
class SeenCouncilsIT {
    private static final AuthorityCode FORMER = new AuthorityCode("E06000951");
    private static final AuthorityCode STOPPED = new AuthorityCode("E06000952");

    @Inject
    FourCouncils people;

    @Inject
    ComparisonService comparisons;

    @Inject
    ExplanationService explanations;

    @Inject
    SeenLogoService seen;

    @Inject
    CouncilLogoService logos;

    @Inject
    CouncilListService councils;

    @Inject
    PortalRows rows;

    @Resource(lookup = "java:app/jdbc/portal")
    DataSource database;

    @Deployment
    static Archive<?> portal() {
        return PortalArchive.withPackageOf(SeenCouncilsIT.class);
    }

    @BeforeEach
    void oneBecamePartOfNorfolkAndOneIsStopped() throws SQLException {
        people.publish();
        RegisteredCouncil.of(database, FORMER);
        RegisteredCouncil.of(database, STOPPED);
        rows.execute("update portal_council set state = 'LEFT' where ons_code = '" + FORMER + "'");
        rows.execute("update portal_council set state = 'SUSPENDED' where ons_code = '" + STOPPED + "'");
        rows.execute("insert ignore into authority_successor (former_code, successor_code, since, kind) values ('"
                + FORMER + "', '" + NORFOLK + "', '2023-04-01', 'MERGED')");
    }

    @AfterEach
    void takesItBack() throws SQLException {
        rows.execute("delete from authority_successor where former_code = '" + FORMER + "'");
    }

    @Test
    void tellsByWhichCouncilOneIsFollowedAndNothingOfOneThatIsStopped() {
        people.lookAs(FourCouncils.BOARD);

        assertThat(explanations.followed(Set.of(FORMER, STOPPED, BIRMINGHAM)))
                .singleElement()
                .satisfies(each -> {
                    assertThat(each.words()).isEqualTo("Council E06000951 became part of Norfolk on 1 April 2023");
                    assertThat(each.successor()).isEqualTo(NORFOLK);
                    assertThat(each.kind()).isEqualTo(FollowedCouncil.Kind.MERGED);
                });
        assertThat(comparisons
                        .league(new ComparisonRequest(
                                "cpp-count",
                                ReportingMonth.of(2016, 9),
                                new PeerGroup.Named(Set.of(FORMER, STOPPED)),
                                Optional.empty()))
                        .lines())
                .hasSize(2)
                .allSatisfy(line -> assertThat(line.figure().gap()).isEqualTo(FigureGap.NOT_GRANTED));
    }

    @Test
    void showsThePictureOfACouncilToWhoeverSeesAnythingOfIt() throws IOException {
        people.lookAsAdministrator();
        int version = councils.choices().stream()
                .filter(each -> each.code().equals(BIRMINGHAM))
                .findFirst()
                .orElseThrow()
                .version();
        logos.keep(new SeenCouncil(BIRMINGHAM, version), picture());

        people.lookAs(FourCouncils.BOARD);
        assertThat(seen.logos(Set.of(BIRMINGHAM, NORFOLK, STOPPED))).containsOnlyKeys(BIRMINGHAM);
        people.lookAs(BIRMINGHAM, PortalRole.VIEWER);
        assertThat(seen.logos(Set.of(BIRMINGHAM))).containsOnlyKeys(BIRMINGHAM);
        String stranger = people.newBoard();
        people.lookAs(stranger);
        assertThat(seen.logos(Set.of(BIRMINGHAM))).isEmpty();
    }

    private static byte[] picture() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(120, 40, BufferedImage.TYPE_INT_RGB), "png", bytes);
        return bytes.toByteArray();
    }
}
