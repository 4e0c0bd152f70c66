package uk.councilportal.entry.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import uk.councilportal.entry.rules.CellKind;
import uk.councilportal.indicator.model.Breakdown;
import uk.councilportal.observation.model.ObservationStatus;
import uk.councilportal.period.model.ReportingMonth;
import uk.councilportal.submission.model.MonthAccess;
import uk.councilportal.submission.service.MonthClosedException;
import uk.councilportal.submission.service.ReasonNeededException;

/** A month kept in the grid by two officers of a council, on the real database. */
class EntryServiceIT {
    private static final String ANNE = "anne";
    private static final String BEN = "ben";
    private static final EntryPlace CONTACTS = april("1.1");
    private static final EntryPlace REFERRALS = april("1.3");

    private final EntryDesk desk = EntryDesk.inApril();

    @Test
    void showsTheOpenMonthBesideTheTwelveBefore() {
        EntryGrid grid = desk.as(ANNE, service -> service.grid(request(Optional.empty())));

        assertThat(grid.heading().month()).isEqualTo(EntryDesk.APRIL);
        assertThat(grid.heading().access()).isEqualTo(MonthAccess.OPEN);
        assertThat(grid.heading().areas()).containsExactly("Contacts", "Assessments", "Schools");
        assertThat(grid.past())
                .hasSize(12)
                .startsWith(ReportingMonth.of(2016, 4))
                .endsWith(EntryDesk.MARCH);
        EntryIndicator contacts = grid.areas().get(0).indicators().get(0);
        assertThat(contacts.rows()).extracting(row -> row.breakdown().members()).containsExactly("", "North", "South");
        assertThat(contacts.rows())
                .extracting(row -> row.past().get(11).value().displayed())
                .containsExactly("1,373", "700", "673");
        assertThat(contacts.rows().get(2).past().get(11).status()).isEqualTo(ObservationStatus.PROVISIONAL);
        assertThat(contacts.rows()).allMatch(EntryRow::isMissing);
    }

    @Test
    void tellsEnteredCellsFromComputedOnesAndThoseNotDue() {
        EntryGrid grid = desk.as(ANNE, service -> service.grid(request(Optional.empty())));

        assertThat(kinds(grid, "Contacts")).containsExactly(CellKind.ENTERED, CellKind.ENTERED, CellKind.COMPUTED);
        assertThat(kinds(grid, "Schools")).containsExactly(CellKind.NOT_DUE);
    }

    @Test
    void showsOneAreaAlone() {
        EntryRequest request = new EntryRequest("SG", Optional.empty(), Optional.of("Assessments"));
        EntryGrid grid = desk.as(ANNE, service -> service.grid(request));

        assertThat(grid.areas()).extracting(EntryGrid.EntryArea::title).containsExactly("Assessments");
    }

    @Test
    void storesACellAsOneRevision() {
        long before = desk.council().count("change_set");
        EnteredCell cell = stored(desk.type(ANNE, CONTACTS, "1,653", 0));

        assertThat(cell.text()).isEqualTo("1653");
        assertThat(cell.status()).isEqualTo(ObservationStatus.OK);
        assertThat(cell.stamp())
                .hasValueSatisfying(stamp -> assertThat(stamp.by()).isEqualTo(ANNE));
        assertThat(desk.council().count("change_set")).isEqualTo(before + 1);
        assertThat(read(CONTACTS)).isEqualTo(cell);
    }

    @Test
    void computesWhatFollowsFromAStoredCell() {
        desk.type(ANNE, CONTACTS, "1600", 0);
        desk.type(ANNE, REFERRALS, "400", 0);
        List<EntryFigures> figures = desk.as(ANNE, service -> service.figures(REFERRALS));

        assertThat(figures).extracting(EntryFigures::ref).containsExactly("1.3", "1.4");
        assertThat(figures.get(0).rows().get(0).yearToDate().displayed()).isEqualTo("400");
        assertThat(figures.get(1).rows().get(0).figure().displayed()).isEqualTo("25.0%");
    }

    @Test
    void holdsTheWholeAgainstItsParts() {
        desk.type(ANNE, CONTACTS, "1600", 0);
        desk.type(ANNE, area("North"), "900", 0);
        desk.type(ANNE, area("South"), "650", 0);
        List<EntryFigures> figures = desk.as(ANNE, service -> service.figures(CONTACTS));

        assertThat(figures.get(0).parts())
                .singleElement()
                .isEqualTo(new EntryParts("Area", "1,550", "1,600", "50", false));
    }

    @Test
    void refusesToOverwriteWhatSomebodyElseHasStoredSince() {
        desk.type(BEN, CONTACTS, "626", 0);
        long revisions = desk.council().count("change_set");
        EntryAnswer answer = desk.type(ANNE, CONTACTS, "627", 0);

        assertThat(answer).isInstanceOfSatisfying(EntryAnswer.Conflict.class, conflict -> {
            assertThat(conflict.theirs().text()).isEqualTo("626");
            assertThat(conflict.theirs().stamp()).hasValueSatisfying(stamp -> {
                assertThat(stamp.by()).isEqualTo(BEN);
                assertThat(stamp.at()).isEqualTo("2017-05-02T09:41:00");
            });
        });
        assertThat(read(CONTACTS).text()).isEqualTo("626");
        assertThat(desk.council().count("change_set")).isEqualTo(revisions);
    }

    @Test
    void takesTheNextFigureOnTheRevisionThatWasSeen() {
        int seen = stored(desk.type(BEN, CONTACTS, "626", 0)).revision();

        assertThat(stored(desk.type(ANNE, CONTACTS, "627", seen)).text()).isEqualTo("627");
    }

    @Test
    void makesNoRevisionOfWhatIsSaidAlready() {
        EnteredCell first = stored(desk.type(BEN, CONTACTS, "626", 0));

        assertThat(stored(desk.type(ANNE, CONTACTS, "626.0", 0))).isEqualTo(first);
        assertThat(stored(desk.type(ANNE, REFERRALS, "", 0))).isEqualTo(EnteredCell.none());
    }

    @Test
    void keepsStatusAndNoteWithTheFigure() {
        EntryChange change = new EntryChange(
                "1653", Optional.of(ObservationStatus.ESTIMATED), Optional.of("Two teams to follow"), 0, "");
        EnteredCell cell = stored(desk.as(ANNE, service -> service.store(CONTACTS, change)));

        assertThat(read(CONTACTS)).isEqualTo(cell);
        assertThat(cell.status()).isEqualTo(ObservationStatus.ESTIMATED);
        assertThat(cell.note()).isEqualTo("Two teams to follow");
    }

    @Test
    void clearsACell() {
        int seen = stored(desk.type(ANNE, CONTACTS, "1653", 0)).revision();
        EnteredCell cleared = stored(desk.type(ANNE, CONTACTS, " ", seen));

        assertThat(cleared.isEntered()).isFalse();
        assertThat(cleared.revision()).isGreaterThan(seen);
        EntryGrid grid = desk.as(ANNE, service -> service.grid(request(Optional.empty())));
        assertThat(grid.areas().get(0).indicators().get(0).rows().get(0).isMissing())
                .isTrue();
    }

    @Test
    void refusesWhatIsNoFigureAndStoresNothing() {
        long revisions = desk.council().count("change_set");

        assertThat(desk.type(ANNE, CONTACTS, "12?", 0))
                .isEqualTo(new EntryAnswer.Refused("entry.cell.notAWholeNumber", List.of("12?")));
        assertThat(desk.type(ANNE, april("1.4"), "25", 0))
                .isEqualTo(new EntryAnswer.Refused("entry.computed", List.of()));
        assertThat(desk.type(ANNE, april("9.1"), "3", 0)).isEqualTo(new EntryAnswer.Refused("entry.notDue", List.of()));
        assertThat(desk.council().count("change_set")).isEqualTo(revisions);
    }

    @Test
    void takesBackOnesOwnLastChange() {
        int first = stored(desk.type(ANNE, CONTACTS, "1653", 0)).revision();
        int second = stored(desk.type(ANNE, CONTACTS, "1654", first)).revision();

        EnteredCell restored = stored(undo(ANNE, second));
        assertThat(restored.text()).isEqualTo("1653");
        assertThat(restored.revision()).isGreaterThan(second);
        assertThat(desk.council().count("observation")).isEqualTo(5 + 3);
    }

    @Test
    void takesBackAFirstEntryToNothing() {
        int first = stored(desk.type(ANNE, CONTACTS, "1653", 0)).revision();

        assertThat(stored(undo(ANNE, first)).isEntered()).isFalse();
    }

    @Test
    void doesNotTakeBackWhatSomebodyElseHasChangedSince() {
        int anne = stored(desk.type(ANNE, CONTACTS, "1653", 0)).revision();
        int ben = stored(desk.type(BEN, CONTACTS, "1654", anne)).revision();

        assertThat(undo(ANNE, anne)).isInstanceOf(EntryAnswer.Conflict.class);
        assertThat(undo(ANNE, ben)).isInstanceOf(EntryAnswer.Conflict.class);
        assertThat(read(CONTACTS).text()).isEqualTo("1654");
    }

    @Test
    void restatesAnEarlierMonthOnlyWithAReasonThatIsKeptWithTheFigure() {
        EntryPlace march = new EntryPlace("SG", EntryDesk.MARCH, "1.1", Breakdown.total());
        int seen = read(march).revision();

        assertThatThrownBy(() -> desk.type(ANNE, march, "1380", seen)).isInstanceOf(ReasonNeededException.class);
        EntryChange change = new EntryChange("1380", Optional.empty(), Optional.empty(), seen, "Late contacts");
        EnteredCell cell = stored(desk.as(ANNE, service -> service.store(march, change)));
        assertThat(cell.text()).isEqualTo("1380");
        assertThat(desk.council().count("observation_reason")).isEqualTo(1);
    }

    @Test
    void refusesEveryChangeOnceTheMonthIsHandedIn() {
        int revision = stored(desk.type(ANNE, CONTACTS, "1653", 0)).revision();
        desk.submit(EntryDesk.APRIL);

        assertThatThrownBy(() -> desk.type(ANNE, CONTACTS, "1654", revision)).isInstanceOf(MonthClosedException.class);
        assertThatThrownBy(() -> undo(ANNE, revision)).isInstanceOf(MonthClosedException.class);
        assertThat(desk.as(ANNE, service -> service.grid(request(Optional.empty())))
                        .heading()
                        .access())
                .isEqualTo(MonthAccess.CLOSED);
    }

    @Test
    void knowsNoOtherReportsMonthsOrCells() {
        EntryPlace nowhere = new EntryPlace("SG", EntryDesk.APRIL, "1.1", Breakdown.of("area", "East"));

        assertThatThrownBy(() -> desk.type(ANNE, april("7.7"), "1", 0)).isInstanceOf(EntryNotFoundException.class);
        assertThatThrownBy(() -> desk.type(ANNE, nowhere, "1", 0)).isInstanceOf(EntryNotFoundException.class);
        assertThatThrownBy(() -> desk.as(ANNE, service -> service.grid(request(Optional.of(EntryDesk.APRIL.plus(1))))))
                .isInstanceOf(EntryNotFoundException.class);
        assertThatThrownBy(() -> desk.as(
                        ANNE, service -> service.grid(new EntryRequest("XX", Optional.empty(), Optional.empty()))))
                .isInstanceOf(EntryNotFoundException.class);
    }

    @Test
    void letsManyOfficersEnterAtOnceWithoutLosingAChange() {
        long before = desk.council().count("change_set");
        List<EntryAnswer> answers = IntStream.range(0, 200)
                .parallel()
                .mapToObj(number ->
                        desk.type("officer-" + number, number % 2 == 0 ? CONTACTS : REFERRALS, "" + number, 0))
                .toList();

        assertThat(answers).hasSize(200);
        assertThat(answers.stream().filter(EntryAnswer.Stored.class::isInstance))
                .hasSize(2);
        assertThat(answers.stream().filter(EntryAnswer.Conflict.class::isInstance))
                .hasSize(198);
        assertThat(desk.council().count("change_set")).isEqualTo(before + 2);
    }

    private static EntryPlace april(String ref) {
        return new EntryPlace("SG", EntryDesk.APRIL, ref, Breakdown.total());
    }

    private static EntryPlace area(String member) {
        return new EntryPlace("SG", EntryDesk.APRIL, "1.1", Breakdown.of("area", member));
    }

    private static EntryRequest request(Optional<ReportingMonth> month) {
        return new EntryRequest("SG", month, Optional.empty());
    }

    private static List<CellKind> kinds(EntryGrid grid, String area) {
        return grid.areas().stream()
                .filter(one -> one.title().equals(area))
                .flatMap(one -> one.indicators().stream())
                .map(indicator -> indicator.rows().get(0).kind())
                .toList();
    }

    private EnteredCell read(EntryPlace place) {
        return desk.as(ANNE, service -> service.cell(place));
    }

    private EntryAnswer undo(String officer, int revision) {
        return desk.as(officer, service -> service.undo(CONTACTS, revision, ""));
    }

    private static EnteredCell stored(EntryAnswer answer) {
        assertThat(answer).isInstanceOf(EntryAnswer.Stored.class);
        return ((EntryAnswer.Stored) answer).cell();
    }
}
