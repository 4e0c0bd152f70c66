package uk.councilportal.comparison.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.councilportal.authority.model.AuthorityCode;
import uk.councilportal.benchmark.model.AreaFigure;
import uk.councilportal.benchmark.model.AreaKind;
import uk.councilportal.benchmark.model.NationalArea;
import uk.councilportal.benchmark.model.PublishedFigure;
import uk.councilportal.observation.model.MeasureValue;

/** One year of a national series, council by council. */
class NationalYearTest {
    private static final NationalArea ENGLAND =
            new NationalArea(NationalArea.ENGLAND, AreaKind.ENGLAND, "England", "", code("E92000001"));
    private static final NationalArea DORSET = council("838", "Dorset", "E06000059");
    private static final NationalArea DORSET_BEFORE = council("835", "Dorset (Pre LG)", "E10000009");
    private static final NationalArea CUMBRIA = council("909", "Cumbria", "E10000006");
    private static final List<NationalArea> AREAS = List.of(ENGLAND, DORSET, DORSET_BEFORE, CUMBRIA);
    private static final Map<String, String> FORMER = Map.of("838", "835");

    /** The figure a council has in a year is found under the number it had then. */
    @ParameterizedTest(name = "838 {0}, 835 {1}: {2}")
    @CsvSource({"14.7,, 14.7", "-, 26.1, 26.1", ", 26.1, 26.1", "5, 4, 5", "c, -, c", "-,, -", ",, x"})
    void readsACouncilThroughItsChangeOfNumber(String today, String before, String figure) {
        NationalYear year = year(today, before);
        assertThat(year.figure(DORSET)).hasToString(figure);
        assertThat(year.council("835")).contains(DORSET);
        assertThat(year.councils()).containsExactly(DORSET, CUMBRIA);
    }

    @Test
    void takesASymbolForNoFigureAndNeverForZero() {
        Map<String, MeasureValue> values = year("0", "c").values();
        assertThat(values.get("838").known()).get().hasToString("0");
        assertThat(values.get("909").isKnown()).isFalse();
    }

    @Test
    void hasNoPlaceForEnglandOrWhatIsNotKnown() {
        NationalYear year = year("1", "2");
        assertThat(year.council(NationalArea.ENGLAND)).isEmpty();
        assertThat(year.council("372")).isEmpty();
        assertThat(year.england()).isEmpty();
        assertThat(year.figure(ENGLAND)).hasToString("x");
        Map<String, AreaFigure> published = Map.of(NationalArea.ENGLAND, figure(NationalArea.ENGLAND, "22.6"));
        assertThat(new NationalYear(AREAS, FORMER, published).england()).contains(figure(NationalArea.ENGLAND, "22.6"));
    }

    @Test
    void findsARegionByItsName() {
        NationalArea region = new NationalArea("E12000009", AreaKind.REGION, "South West", "", Optional.empty());
        Map<String, AreaFigure> published = Map.of("E12000009", figure("E12000009", "21.0"), "838", figure("838", "5"));
        NationalYear year = new NationalYear(List.of(DORSET, region), Map.of(), published);

        assertThat(year.region("South West")).contains(figure("E12000009", "21.0"));
        assertThat(year.region("South west")).isPresent();
        assertThat(year.region("West (South)")).isPresent();
        assertThat(year.region("Dorset")).isEmpty();
        assertThat(new NationalYear(List.of(region), Map.of(), Map.of()).region("South West"))
                .isEmpty();
    }

    @Test
    void findsTheCouncilOfTodayByEveryCodeItHasHad() {
        Map<AuthorityCode, String> keys = year("1", "2")
                .keysOfToday(
                        Map.of("E06000059", "838", "E10000009", "835", "E10000006", "909", "E92000001", "E92000001"));
        assertThat(keys)
                .containsOnly(
                        Map.entry(new AuthorityCode("E06000059"), "838"),
                        Map.entry(new AuthorityCode("E10000009"), "838"),
                        Map.entry(new AuthorityCode("E10000006"), "909"));
    }

    private static NationalYear year(String today, String before) {
        Map<String, AreaFigure> published = new HashMap<>();
        Optional.ofNullable(today).ifPresent(text -> published.put("838", figure("838", text)));
        Optional.ofNullable(before).ifPresent(text -> published.put("835", figure("835", text)));
        return new NationalYear(AREAS, FORMER, published);
    }

    private static AreaFigure figure(String area, String text) {
        return new AreaFigure(area, PublishedFigure.parse(text), Optional.empty());
    }

    private static NationalArea council(String key, String name, String code) {
        return new NationalArea(key, AreaKind.COUNCIL, name, "", code(code));
    }

    private static Optional<AuthorityCode> code(String text) {
        return Optional.of(new AuthorityCode(text));
    }
}
