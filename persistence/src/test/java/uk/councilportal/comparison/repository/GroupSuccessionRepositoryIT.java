package uk.councilportal.comparison.repository;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import uk.councilportal.authority.model.AuthorityCode;
import uk.councilportal.comparison.model.GroupOwner;
import uk.councilportal.comparison.model.SavedGroup;
import uk.councilportal.platform.database.TestDatabase;

/** Saved groups name the council that follows one that has gone, whoever keeps them. */
class GroupSuccessionRepositoryIT {
    private final TestDatabase database = TestDatabase.get();
    private final AuthorityCode former = database.newCouncil();
    private final AuthorityCode successor = database.newCouncil();
    private final AuthorityCode third = database.newCouncil();
    private final GroupOwner member = new GroupOwner(GroupOwner.BOARD, "maud of " + former);
    private final GroupOwner officer = new GroupOwner(former.value(), "officer");

    @Test
    void nameTheCouncilThatFollowsInPlaceOfTheFormerOneAndOnceOnly() {
        add(member, "Coast", former, third);
        add(member, "Both", former, successor, third);
        add(member, "Alone", former);
        add(member, "Others", third);
        assertThat(count(former)).isEqualTo(3);

        run(groups -> groups.follow(former, successor));

        assertThat(kept(member))
                .isEqualTo(Map.of(
                        "Coast", Set.of(successor, third),
                        "Both", Set.of(successor, third),
                        "Alone", Set.of(successor),
                        "Others", Set.of(third)));
        assertThat(count(former)).isZero();
        assertThat(count(successor)).isEqualTo(3);
    }

    @Test
    void areTheirsUnderTheNewCodeOfTheirCouncil() {
        GroupOwner colleague = new GroupOwner(third.value(), "officer");
        add(officer, "Mine", third);
        add(colleague, "Mine", third);

        run(groups -> groups.move(former, successor));

        assertThat(kept(officer)).isEmpty();
        assertThat(kept(new GroupOwner(successor.value(), "officer"))).isEqualTo(Map.of("Mine", Set.of(third)));
        assertThat(kept(colleague)).containsOnlyKeys("Mine");
    }

    private void add(GroupOwner owner, String name, AuthorityCode... councils) {
        database.inTransaction(em -> new SavedGroupRepository(em).add(owner, name, Set.of(councils)));
    }

    private int count(AuthorityCode council) {
        return database.inTransaction(em -> new GroupSuccessionRepository(em).countNaming(council));
    }

    private void run(Consumer<GroupSuccessionRepository> work) {
        database.inTransaction(em -> {
            work.accept(new GroupSuccessionRepository(em));
            return em;
        });
    }

    private Map<String, Set<AuthorityCode>> kept(GroupOwner owner) {
        List<SavedGroup> groups = database.inTransaction(em -> new SavedGroupRepository(em).list(owner));
        return groups.stream().collect(Collectors.toMap(SavedGroup::name, SavedGroup::councils));
    }
}
