package uk.councilportal.comparison.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import uk.councilportal.authority.model.Authority;
import uk.councilportal.authority.model.AuthorityCode;
import uk.councilportal.authority.repository.AuthorityRepository;
import uk.councilportal.comparison.service.FollowedCouncil.Kind;

class SuccessionChainTest {
    private static final AuthorityCode NORTHTON = new AuthorityCode("E06000901");
    private static final AuthorityCode EASTON = new AuthorityCode("E06000902");
    private static final AuthorityCode ANEW = new AuthorityCode("E06000903");
    private static final FollowedCouncil MERGED =
            new FollowedCouncil(NORTHTON, "Northton", EASTON, "Easton", LocalDate.of(2023, 4, 1), Kind.MERGED);
    private static final FollowedCouncil RECODED = new FollowedCouncil(
            EASTON, "Easton (until 31 March 2025)", ANEW, "Easton", LocalDate.of(2025, 4, 1), Kind.NEW_CODE);

    @Test
    void saysWhatHappened() {
        assertThat(MERGED.words()).isEqualTo("Northton became part of Easton on 1 April 2023");
        assertThat(RECODED.words()).isEqualTo("Easton has the code E06000903 instead of E06000902 since 1 April 2025");
        assertThat(MERGED.label()).isEqualTo("Northton (became part of Easton on 1 April 2023)");
    }

    @Test
    void goesOnFromCouncilsThatHaveGoneAsWell() {
        assertThat(SuccessionChain.of(Set.of(NORTHTON), List.of(RECODED, MERGED)))
                .containsExactly(MERGED, RECODED);
        assertThat(SuccessionChain.of(Set.of(NORTHTON, EASTON), List.of(RECODED, MERGED)))
                .containsExactly(MERGED, RECODED);
    }

    @Test
    void saysNothingOfCouncilsThatGoOn() {
        assertThat(SuccessionChain.of(Set.of(ANEW), List.of(RECODED, MERGED))).isEmpty();
        assertThat(SuccessionChain.of(Set.of(), List.of(RECODED, MERGED))).isEmpty();
    }

    @Test
    void endsWhereTwoFollowEachOther() {
        FollowedCouncil back =
                new FollowedCouncil(EASTON, "Easton", NORTHTON, "Northton", LocalDate.of(2025, 4, 1), Kind.MERGED);

        assertTimeoutPreemptively(
                Duration.ofSeconds(5),
                () -> assertThat(SuccessionChain.of(Set.of(NORTHTON), List.of(MERGED, back)))
                        .containsExactly(MERGED, back));
    }

    @Test
    void isCalledByWhatHappenedInASavedGroup() {
        AuthorityRepository country = new AuthorityRepository(null) {
            @Override
            public List<Authority> listAuthorities() {
                return List.of(
                        new Authority(NORTHTON, "Northton", "901", "East"),
                        new Authority(ANEW, "Easton", "903", "East"));
            }
        };
        PeerGroups.Sight sight = new PeerGroups(country, null, () -> List.of(MERGED)).sight(List.of());

        assertThat(sight.unseen(Set.of(NORTHTON, ANEW)))
                .containsExactly("Easton", "Northton (became part of Easton on 1 April 2023)");
    }
}
