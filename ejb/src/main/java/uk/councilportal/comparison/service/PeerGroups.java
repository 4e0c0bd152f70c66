package uk.councilportal.comparison.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import uk.councilportal.authority.model.Authority;
import uk.councilportal.authority.model.AuthorityCode;
import uk.councilportal.authority.repository.AuthorityRepository;
import uk.councilportal.benchmark.model.StatisticalNeighbour;
import uk.councilportal.benchmark.repository.NeighbourRepository;
import uk.councilportal.grant.model.Audience;

/** Says which councils a group consists of. */
@ApplicationScoped
public class PeerGroups {
    private final AuthorityRepository authorities;
    private final NeighbourRepository neighbours;
    private final CouncilSuccessions successions;

    /** For the proxy of the container only. */
    protected PeerGroups() {
        this(null, null, null);
    }

    @Inject
    public PeerGroups(AuthorityRepository authorities, NeighbourRepository neighbours, CouncilSuccessions successions) {
        this.authorities = authorities;
        this.neighbours = neighbours;
        this.successions = successions;
    }

    /** Who is whose neighbour: in the model of the group where it has one, else in the latest. */
    NeighbourBook book(PeerGroup group) {
        Optional<String> model = group instanceof PeerGroup.Neighbours near
                ? Optional.of(near.model())
                : models().stream().findFirst();
        return new NeighbourBook(
                model.orElse(""),
                model.map(neighbours::listNeighbours).orElse(List.of()).stream()
                        .collect(Collectors.groupingBy(
                                StatisticalNeighbour::council,
                                Collectors.mapping(StatisticalNeighbour::neighbour, Collectors.toSet()))));
    }

    /** The versions of the neighbour model, the latest first. */
    List<String> models() {
        return neighbours.listVersions();
    }

    /**
     * The councils of a group and some others by name. Councils asked for by name and statistical neighbours are there whether or not
     * the reader sees anything of them; a region and everyone are the councils the reader sees.
     *
     * @throws ComparisonNotFoundException when a council is not known to the portal, or the model knows no neighbours of it
     */
    List<ComparedCouncil> resolve(
            PeerGroup group, Set<AuthorityCode> also, List<Authority> visible, Audience audience) {
        Map<AuthorityCode, Authority> known =
                visible.stream().collect(Collectors.toMap(Authority::code, Function.identity()));
        Set<AuthorityCode> codes = new LinkedHashSet<>(members(group, visible));
        codes.addAll(also);
        if (!known.keySet().containsAll(codes)) {
            authorities.listAuthorities().forEach(authority -> known.putIfAbsent(authority.code(), authority));
        }
        if (group instanceof PeerGroup.Neighbours) {
            codes.retainAll(known.keySet());
        }
        return codes.stream()
                .map(code -> find(known, code))
                .map(authority -> compared(authority, audience))
                .sorted(Comparator.comparing(ComparedCouncil::name).thenComparing(ComparedCouncil::code))
                .toList();
    }

    /** The councils the reader sees, and the names of all others; those that have gone by what happened. */
    Sight sight(List<ComparedCouncil> visible) {
        return new Sight(
                        visible,
                        authorities.listAuthorities().stream()
                                .collect(Collectors.toMap(Authority::code, Authority::name)))
                .told(successions.list());
    }

    /**
     * What a reader sees of the councils of the country.
     *
     * @param visible the councils the reader sees anything of, by name
     * @param names what all councils are called
     */
    record Sight(List<ComparedCouncil> visible, Map<AuthorityCode, String> names) {

        /** Those of the councils that the reader sees anything of. */
        List<ComparedCouncil> seen(Set<AuthorityCode> councils) {
            return visible.stream()
                    .filter(each -> councils.contains(each.code()))
                    .toList();
        }

        /** The same, councils that have gone because another follows them called by what happened. */
        Sight told(List<FollowedCouncil> followed) {
            Map<AuthorityCode, String> told = new HashMap<>(names);
            followed.forEach(each -> told.put(each.former(), each.label()));
            return new Sight(visible, told);
        }

        /** The names of those that show the reader nothing. */
        List<String> unseen(Set<AuthorityCode> councils) {
            Set<AuthorityCode> hidden = new LinkedHashSet<>(councils);
            visible.forEach(each -> hidden.remove(each.code()));
            return hidden.stream()
                    .map(code -> names.getOrDefault(code, code.value()))
                    .sorted()
                    .toList();
        }
    }

    static ComparedCouncil compared(Authority authority, Audience audience) {
        return new ComparedCouncil(
                authority.code(), authority.name(), authority.region(), audience.owns(authority.code()));
    }

    private static Authority find(Map<AuthorityCode, Authority> known, AuthorityCode code) {
        Authority authority = known.get(code);
        if (authority == null) {
            throw new ComparisonNotFoundException(ComparisonNotFoundException.Part.COUNCIL, code.value());
        }
        return authority;
    }

    private Collection<AuthorityCode> members(PeerGroup group, List<Authority> visible) {
        if (group instanceof PeerGroup.Named named) {
            return named.councils();
        }
        if (group instanceof PeerGroup.Neighbours near) {
            return members(near);
        }
        return visible.stream()
                .filter(authority -> !(group instanceof PeerGroup.Region region)
                        || authority.region().equals(region.region()))
                .map(Authority::code)
                .toList();
    }

    /** The council and its neighbours. */
    private List<AuthorityCode> members(PeerGroup.Neighbours near) {
        List<AuthorityCode> members = new ArrayList<>(neighbours.listNeighbours(near.model(), near.council()).stream()
                .map(StatisticalNeighbour::neighbour)
                .toList());
        if (members.isEmpty()) {
            throw new ComparisonNotFoundException(
                    ComparisonNotFoundException.Part.MODEL, near.model() + " " + near.council());
        }
        members.add(near.council());
        return members;
    }
}
