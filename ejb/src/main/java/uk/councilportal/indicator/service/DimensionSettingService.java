package uk.councilportal.indicator.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import uk.councilportal.access.caller.Caller;
import uk.councilportal.access.permission.AuditObject;
import uk.councilportal.access.permission.Permission;
import uk.councilportal.access.permission.Requires;
import uk.councilportal.authority.repository.RevisionRepository;
import uk.councilportal.authority.service.ChangeBook;
import uk.councilportal.authority.service.FileImport;
import uk.councilportal.indicator.exchange.DimensionLine;
import uk.councilportal.indicator.model.BreakdownPart;
import uk.councilportal.indicator.model.Dimension;
import uk.councilportal.indicator.model.KeptDimension;
import uk.councilportal.indicator.model.KeptIndicator;
import uk.councilportal.indicator.repository.BreakdownRepository;
import uk.councilportal.platform.exchange.ImportFailure;

/**
 * Keeps the ways in which the caller's council breaks its figures down: names, order, which member stands for all others,
 * and in which months figures are given. Each change is a revision: an issue keeps the names it was published with.
 * Nothing is removed: a member that is no longer used is retired and keeps its figures.
 */
@Stateless
public class DimensionSettingService {
    private static final String KIND = "DIMENSION";
    /** The line of the first member in the file that what was typed makes: the headings are line 1. */
    private static final int HEADINGS = 1;

    private final Caller caller;
    private final ChangeBook changes;
    private final RevisionRepository revisions;
    private final BreakdownRepository breakdowns;
    private final DimensionDesk desk;

    /** For the proxy of the container only. */
    protected DimensionSettingService() {
        this(null, null, null, null, null);
    }

    @Inject
    public DimensionSettingService(
            Caller caller,
            ChangeBook changes,
            RevisionRepository revisions,
            BreakdownRepository breakdowns,
            DimensionDesk desk) {
        this.caller = caller;
        this.changes = changes;
        this.revisions = revisions;
        this.breakdowns = breakdowns;
        this.desk = desk;
    }

    /** The dimensions of the council with their members, retired ones too. */
    @Requires(Permission.COUNCIL_SETTINGS)
    public List<Dimension> dimensions() {
        return breakdowns.listDimensions();
    }

    /** A dimension that is not there yet, as it can be typed. */
    @Requires(Permission.COUNCIL_SETTINGS)
    public DimensionEntry blank() {
        return new DimensionEntry("", List.of());
    }

    /**
     * One dimension as it can be changed, with what uses its members.
     *
     * @throws SettingNotFoundException when the council has none of this code
     */
    @Requires(Permission.COUNCIL_SETTINGS)
    public DimensionSetting dimension(@AuditObject String code) {
        int latest = revisions.latest();
        Dimension dimension = breakdowns.listDimensions(latest).stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new SettingNotFoundException(code));
        List<KeptIndicator> indicators =
                desk.indicators(latest).values().stream().flatMap(List::stream).toList();
        Map<String, List<String>> named = new HashMap<>();
        dimension.members().forEach(member -> {
            List<String> refs = MemberUse.refs(new BreakdownPart(code, member.name()), indicators);
            if (!refs.isEmpty()) {
                named.put(member.name(), refs);
            }
        });
        Set<String> withFigures = breakdowns.mapBreakdowns(latest).values().stream()
                .flatMap(breakdown -> breakdown.memberOf(code).stream())
                .collect(Collectors.toSet());
        return new DimensionSetting(dimension, named, withFigures, latest);
    }

    /**
     * Changes a dimension. What is kept already makes no revision, and a member that is not named stays as it is. Where a
     * member gets another name, the formulas, checks and links that name it follow in the same revision.
     *
     * @param seen how far the council's data had come when it was on screen
     * @return how far the council's data have come now
     * @throws SettingRefusedException when something typed cannot be
     * @throws SettingChangedException when somebody else has changed the dimension since it was on screen
     * @throws SettingNotFoundException when the council has none of this code
     */
    @Requires(Permission.COUNCIL_SETTINGS)
    public int set(@AuditObject String code, DimensionEntry entry, int seen) {
        int latest = changes.lock();
        KeptDimension kept = find(code, latest);
        boolean changed = breakdowns.listTitlesWrittenBetween(seen, latest).stream()
                        .anyMatch(written -> written.key() == kept.id())
                || breakdowns.listMembersWrittenBetween(seen, latest).stream()
                        .anyMatch(written -> written.key().dimensionId() == kept.id());
        if (changed) {
            throw new SettingChangedException(code);
        }
        DimensionTyping.expectKept(
                entry,
                breakdowns.listMembers(latest).stream()
                        .filter(member -> member.dimensionId() == kept.id())
                        .map(member -> member.member().name())
                        .collect(Collectors.toSet()));
        return write(code, entry, latest);
    }

    /**
     * Adds a dimension with its members.
     *
     * @return how far the council's data have come now
     * @throws SettingRefusedException when something typed cannot be, or the council has a dimension of this code
     */
    @Requires(Permission.COUNCIL_SETTINGS)
    public int add(@AuditObject String code, DimensionEntry entry) {
        int latest = changes.lock();
        boolean taken = breakdowns.listKeptDimensions(latest).stream()
                .anyMatch(one -> one.code().equalsIgnoreCase(code));
        if (taken) {
            throw new SettingRefusedException(List.of(
                    new ImportFailure(0, "dimension", "There is a breakdown of this code already. Choose another")));
        }
        return write(code, entry, latest);
    }

    /**
     * The indicators whose formulas, checks and links would follow because members they name would get other names. Stores
     * nothing.
     *
     * @throws SettingRefusedException when something typed cannot be
     * @throws SettingNotFoundException when the council has none of this code
     */
    @Requires(Permission.COUNCIL_SETTINGS)
    public List<FollowingIndicator> following(@AuditObject String code, DimensionEntry entry) {
        int latest = revisions.latest();
        find(code, latest);
        return desk.following(compare(code, entry, latest), latest);
    }

    private KeptDimension find(String code, int revision) {
        return breakdowns.listKeptDimensions(revision).stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new SettingNotFoundException(code));
    }

    private FileImport<BreakdownPart, DimensionLine> compare(String code, DimensionEntry entry, int latest) {
        FileImport<BreakdownPart, DimensionLine> comparison =
                desk.compare(new DimensionTyping(caller.council()).file(code, entry), latest);
        if (!comparison.failures().isEmpty()) {
            throw new SettingRefusedException(comparison.failures().stream()
                    .map(failure -> new ImportFailure(failure.line() - HEADINGS, failure.column(), failure.message()))
                    .toList());
        }
        return comparison;
    }

    private int write(String code, DimensionEntry entry, int latest) {
        FileImport<BreakdownPart, DimensionLine> comparison = compare(code, entry, latest);
        List<Map.Entry<BreakdownPart, DimensionLine>> rows = comparison.listToWrite();
        if (rows.isEmpty()) {
            return latest;
        }
        List<FollowingIndicator> following = desk.following(comparison, latest);
        int revision = changes.begin(KIND, code, rows.size() + following.size());
        rows.forEach(row -> desk.keep(row.getKey(), row.getValue(), revision));
        desk.follow(following, revision);
        return revision;
    }
}
