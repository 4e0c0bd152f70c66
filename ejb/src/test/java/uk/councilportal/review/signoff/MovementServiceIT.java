package uk.councilportal.review.signoff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.Archive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import uk.councilportal.access.permission.AccessRefusedException;
import uk.councilportal.access.permission.PortalRole;
import uk.councilportal.container.PortalArchive;
import uk.councilportal.container.council.CouncilAtWork;
import uk.councilportal.review.service.MovedFigure;
import uk.councilportal.review.service.MovementService;
import uk.councilportal.submission.service.MonthNotFoundException;

/** What an approver is told to look at first. */
@ExtendWith(ArquillianExtension.class)
class MovementServiceIT {
    private static final List<String> REFS = List.of("1.1", "1.2", "1.3", "1.4", "1.5", "1.6", "1.7", "1.8", "1.9");

    @Inject
    CouncilAtWork council;

    @Inject
    MovementService movements;

    @Deployment
    static Archive<?> portal() {
        return PortalArchive.withPackageOf(MovementServiceIT.class).addPackage(CouncilAtWork.class.getPackage());
    }

    /** Of figures that are 800 and 810 in turn: 1.1 moves by 10 in March, 1.2 by 20 and so on; 1.9 stays as it was. */
    @BeforeEach
    void enterMarch() throws SQLException {
        council.begin(REFS);
        council.become("officer", PortalRole.DATA_OFFICER);
        List<String> lines = new ArrayList<>();
        for (String ref : REFS) {
            int nth = REFS.indexOf(ref) + 1;
            int moved = nth == REFS.size() ? 0 : nth * 10;
            lines.addAll(CouncilAtWork.yearOf(ref, 800, 10));
            lines.add("%s,2017-03,%d".formatted(ref, 810 + moved));
        }
        council.enter(lines);
        council.become("approver", PortalRole.APPROVER);
    }

    @Test
    void tellsTheSixThatMovedMostTheLargestFirst() {
        List<MovedFigure> largest = movements.largest(CouncilAtWork.REPORT, CouncilAtWork.MARCH);

        assertThat(refs(largest)).containsExactly("1.8", "1.7", "1.6", "1.5", "1.4", "1.3");
        assertThat(largest.get(0).before().value().displayed()).isEqualTo("810");
        assertThat(largest.get(0).now().value().displayed()).isEqualTo("890");
    }

    @Test
    void leavesOutWhatAddsUpOverTheYearAndWhatIsNotAvailable() {
        council.become("admin", PortalRole.COUNCIL_ADMIN);
        council.define(List.of("1.8"), "CUMULATIVE");
        council.become("officer", PortalRole.DATA_OFFICER);
        council.enter(List.of("1.7,2017-03,NOT_AVAILABLE"));
        council.become("approver", PortalRole.APPROVER);

        assertThat(refs(movements.largest(CouncilAtWork.REPORT, CouncilAtWork.MARCH)))
                .containsExactly("1.6", "1.5", "1.4", "1.3", "1.2", "1.1");
    }

    @Test
    void tellsThoseWhoSeeTheWorkingCopyOfTheirOwnReports() {
        assertThatThrownBy(() -> movements.largest("NORF", CouncilAtWork.MARCH))
                .isInstanceOf(MonthNotFoundException.class);
        council.become("viewer", PortalRole.VIEWER);
        assertThatThrownBy(() -> movements.largest(CouncilAtWork.REPORT, CouncilAtWork.MARCH))
                .isInstanceOf(AccessRefusedException.class);
    }

    private static List<String> refs(List<MovedFigure> moved) {
        return moved.stream()
                .map(figure -> figure.row().indicator().name().ref())
                .toList();
    }
}
