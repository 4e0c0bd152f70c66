package uk.councilportal.council.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import uk.councilportal.authority.model.Authority;
import uk.councilportal.authority.model.AuthorityCode;
import uk.councilportal.council.model.CouncilSettings;
import uk.councilportal.council.model.CouncilState;
import uk.councilportal.council.model.PortalCouncil;
import uk.councilportal.council.model.Succession;
import uk.councilportal.council.service.CarriedHistory;
import uk.councilportal.council.service.CouncilDetails;
import uk.councilportal.council.service.SuccessionPreview;

/** What is said before a council gets a new code or becomes part of another. */
class SuccessionWordsTest {
    private static final AuthorityCode NORTHTON = new AuthorityCode("E06000901");
    private static final AuthorityCode EASTON = new AuthorityCode("E06000902");

    @Test
    void tellsWhatGoesAlongToANewCode() {
        SuccessionWords words = words(Succession.Kind.NEW_CODE, new AuthorityCode("E06000903"), 1200);

        assertThat(words.getSentence())
                .isEqualTo("Northton goes on as E06000903 since 1 April 2026 and leaves as E06000901.");
        assertThat(words.getLines())
                .containsExactly(
                        "10,800 rows of 9 tables are carried over as they are.",
                        "These are among them: 1,200 reports, 1,200 local indicators, 1,200 opened months,"
                                + " 1,200 published issues, 1,200 figures, each change counted, 1,200 targets, each change"
                                + " counted, 1,200 commentaries, 1,200 actions.",
                        "The 1,200 published issues are the same under the new code.",
                        "1,200 people have come in under the present code and cannot any more until moved to the new one.",
                        "2 consents to see its figures end. The council decides anew.",
                        "3 consents of other councils are for the present code. Those councils decide anew.",
                        "4 saved groups of councils name it, and name the new code from then on.");
        assertThat(words.getConfirmation()).isEqualTo("Give the new code");
    }

    @Test
    void tellsThatNothingGoesAlongToAnotherCouncil() {
        SuccessionWords words = words(Succession.Kind.MERGED, EASTON, 1);

        assertThat(words.getSentence())
                .isEqualTo("Northton becomes part of Easton on 1 April 2026 and leaves as E06000901.");
        assertThat(words.getLines())
                .contains(
                        "9 rows of 9 tables stay as they are under the present code; nothing is carried over.",
                        "The people of Easton can read the published issue and change nothing.",
                        "1 person has come in under the present code and cannot any more until moved to the other council.",
                        "4 saved groups of councils name it, and name Easton instead from then on, once each.");
        assertThat(words.getConfirmation()).isEqualTo("Make part of this council");
    }

    @Test
    void tellsOfACouncilThatHasKeptNothing() {
        assertThat(words(Succession.Kind.NEW_CODE, EASTON, 0).getLines())
                .contains("Nothing is carried over: it has kept nothing yet.", "There is no published issue yet.");
        assertThat(words(Succession.Kind.MERGED, EASTON, 0).getLines())
                .contains("It has kept nothing yet.", "There is no published issue for the people of Easton to read.");
    }

    /** With so many rows of every kind, and with two, three and four who are tied to it. */
    private static SuccessionWords words(Succession.Kind kind, AuthorityCode successor, long each) {
        Map<CarriedHistory.Part, Long> parts = Arrays.stream(CarriedHistory.Part.values())
                .collect(Collectors.toMap(Function.identity(), part -> each));
        SuccessionPreview preview = new SuccessionPreview(
                new Succession(NORTHTON, successor, LocalDate.of(2026, 4, 1), kind),
                new CarriedHistory(each == 0 ? 0 : parts.size(), parts.size() * each, parts),
                new SuccessionPreview.Ties(2, 3, 4));
        SuccessionWords words = new SuccessionWords();
        words.form = new Previewed(preview);
        words.page = new Northton();
        return words;
    }

    private static final class Previewed extends SuccessionForm {
        private static final long serialVersionUID = 1L;
        private final transient SuccessionPreview preview;

        private Previewed(SuccessionPreview preview) {
            this.preview = preview;
        }

        @Override
        public SuccessionPreview getPreview() {
            return preview;
        }
    }

    private static final class Northton extends CouncilPage {
        @Override
        public CouncilDetails getDetails() {
            PortalCouncil council = new PortalCouncil(
                    new Authority(NORTHTON, "Northton", "", "Region"),
                    "County",
                    CouncilState.ACTIVE,
                    CouncilSettings.standard("Northton"),
                    true,
                    0);
            return new CouncilDetails(
                    council, List.of(), List.of(), Optional.empty(), List.of(), false, Map.of(EASTON, "Easton"));
        }
    }
}
