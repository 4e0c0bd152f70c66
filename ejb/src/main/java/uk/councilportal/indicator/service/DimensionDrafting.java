package uk.councilportal.indicator.service;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import uk.councilportal.authority.model.AuthorityCode;
import uk.councilportal.authority.service.FileImport;
import uk.councilportal.indicator.exchange.DimensionCsvParser;
import uk.councilportal.indicator.exchange.DimensionLine;
import uk.councilportal.indicator.model.BreakdownPart;
import uk.councilportal.indicator.model.DimensionMember;
import uk.councilportal.indicator.model.KeptDimension;
import uk.councilportal.indicator.model.KeptIndicator;
import uk.councilportal.indicator.model.KeptMember;
import uk.councilportal.indicator.rules.MemberRenaming;
import uk.councilportal.platform.exchange.FileSource;
import uk.councilportal.platform.exchange.KeptComparison;

/**
 * Holds a file of dimensions against the dimensions that are kept. A member is known by its name; one that gets another
 * name is known by the name it has had, and the formulas, checks and links to the catalogue that name it follow. No two get
 * the same name.
 */
final class DimensionDrafting {
    private static final String MEMBER = "member";
    private static final String RENAMED_FROM = "renamed_from";

    private final AuthorityCode council;
    private final Map<Integer, KeptDimension> dimensions;
    private final Map<BreakdownPart, KeptMember> members;
    private final Map<String, List<KeptIndicator>> indicators;
    private final Set<BreakdownPart> names = new HashSet<>();
    private final Set<BreakdownPart> meant = new HashSet<>();
    private final Map<BreakdownPart, String> renames = new HashMap<>();

    DimensionDrafting(
            AuthorityCode council,
            List<KeptDimension> dimensions,
            List<KeptMember> members,
            Map<String, List<KeptIndicator>> indicators) {
        this.council = council;
        this.dimensions = dimensions.stream().collect(Collectors.toMap(KeptDimension::id, each -> each));
        this.members = members.stream().collect(Collectors.toMap(KeptMember::part, each -> each));
        this.indicators = indicators;
    }

    /** The differences, under the name each member is kept by. */
    FileImport<BreakdownPart, DimensionLine> compare(FileSource file) {
        Map<BreakdownPart, DimensionLine> kept = new HashMap<>();
        members.forEach((part, member) -> kept.put(part, line(member)));
        FileImport<BreakdownPart, DimensionLine> comparison = new FileImport<>(file, kept, DimensionDrafting::isSame);
        Map<String, String> titles = new HashMap<>();
        for (DimensionLine line : comparison.listLines(new DimensionCsvParser(council, this::kept))) {
            String title = titles.putIfAbsent(line.dimension(), line.title());
            if (title != null && !title.equals(line.title())) {
                comparison.reject(line.line(), "title", "The dimension is called \"" + title + "\" further up");
            } else {
                compare(line, comparison);
            }
        }
        return comparison;
    }

    private void compare(DimensionLine line, FileImport<BreakdownPart, DimensionLine> comparison) {
        BreakdownPart named = new BreakdownPart(line.dimension(), line.member().name());
        BreakdownPart former = new BreakdownPart(line.dimension(), line.formerName());
        boolean renamed = !former.equals(named) && members.containsKey(former);
        if (renamed && members.containsKey(named)) {
            reject(line, comparison, "There are both \"" + former.member() + "\" and \"" + named.member() + "\"");
        } else if (!line.formerName().isEmpty() && !renamed && !members.containsKey(named)) {
            reject(line, comparison, "The dimension has no member \"" + former.member() + "\"");
        } else if (renamed && unreadable(former, named).isPresent()) {
            String words = unreadable(former, named).get().ref() + " names \"" + former.member()
                    + "\" in a formula, check or link, where the new name cannot stand. Choose a shorter one, without brackets";
            comparison.reject(line.line(), MEMBER, words);
        } else {
            if (renamed) {
                renames.put(former, named.member());
            }
            compare(line, named, renamed ? former : named, comparison);
        }
    }

    private void compare(
            DimensionLine line,
            BreakdownPart named,
            BreakdownPart keptAs,
            FileImport<BreakdownPart, DimensionLine> comparison) {
        if (!names.add(named)) {
            comparison.reject(line.line(), MEMBER, "There are two members of this name");
        } else if (!meant.add(keptAs)) {
            comparison.reject(line.line(), MEMBER, "Another row is about \"" + keptAs.member() + "\" as well");
        } else {
            String what = line.dimension() + " " + named.member();
            comparison.compare(new KeptComparison.Row<>(line.line(), what, keptAs, line));
        }
    }

    /** The first indicator that could not name the member by its new name, beside the new names further up. */
    private Optional<FollowingIndicator> unreadable(BreakdownPart former, BreakdownPart named) {
        Map<BreakdownPart, String> names = new HashMap<>(renames);
        names.put(former, named.member());
        return following(names, indicators).stream()
                .filter(follower -> !follower.isReadable(council))
                .findFirst();
    }

    /** The indicators that name members which get other names. */
    static List<FollowingIndicator> following(
            Map<BreakdownPart, String> names, Map<String, List<KeptIndicator>> indicators) {
        MemberRenaming renaming = new MemberRenaming(names);
        List<FollowingIndicator> following = new ArrayList<>();
        indicators.forEach((report, list) -> list.stream()
                .map(kept -> new FollowingIndicator(report, kept, renaming.of(kept)))
                .filter(follower -> !follower.before().equals(follower.after()))
                .forEach(following::add));
        return following;
    }

    private Optional<DimensionMember> kept(BreakdownPart part) {
        return Optional.ofNullable(members.get(part)).map(KeptMember::member);
    }

    private static void reject(
            DimensionLine line, FileImport<BreakdownPart, DimensionLine> comparison, String message) {
        comparison.reject(line.line(), RENAMED_FROM, message);
    }

    private DimensionLine line(KeptMember member) {
        String title = dimensions.get(member.dimensionId()).title();
        return new DimensionLine(0, member.dimension(), title, member.member(), member.position(), "");
    }

    private static boolean isSame(DimensionLine one, DimensionLine other) {
        return one.title().equals(other.title())
                && one.member().equals(other.member())
                && one.position() == other.position();
    }
}
