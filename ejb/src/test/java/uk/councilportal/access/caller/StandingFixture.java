package uk.councilportal.access.caller;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import uk.councilportal.access.permission.Refusal;
import uk.councilportal.authority.model.AuthorityCode;

/** Every council stands well, until it is said that none does. */
public final class StandingFixture implements CouncilStanding {
    private final Set<AuthorityCode> staying = new HashSet<>();
    private final Map<AuthorityCode, AuthorityCode> parts = new HashMap<>();
    private Optional<Refusal> refusal = Optional.empty();

    /** From here on every council is refused. */
    public void refuse(Refusal reason) {
        refusal = Optional.of(reason);
    }

    /** These are on the portal. */
    public void stay(AuthorityCode... councils) {
        staying.addAll(List.of(councils));
    }

    @Override
    public Optional<Refusal> refusal(AuthorityCode council, boolean byThePortal) {
        return refusal;
    }

    @Override
    public Optional<Successor> successor(AuthorityCode former) {
        return Optional.of(new Successor("Successor of " + former, LocalDate.of(2027, 4, 1)));
    }

    /** One council became part of another. */
    public void join(AuthorityCode former, AuthorityCode council) {
        parts.put(former, council);
    }

    @Override
    public boolean isPartOf(AuthorityCode former, AuthorityCode council) {
        return council.equals(parts.get(former));
    }

    @Override
    public Set<AuthorityCode> codesOf(AuthorityCode council) {
        return Set.of(council);
    }

    @Override
    public Set<AuthorityCode> listAdmitted() {
        return Set.of();
    }

    @Override
    public Set<AuthorityCode> listStaying() {
        return Set.copyOf(staying);
    }
}
