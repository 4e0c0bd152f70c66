package uk.councilportal.indicator.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import uk.councilportal.access.permission.AuditObject;
import uk.councilportal.access.permission.Permission;
import uk.councilportal.access.permission.Requires;
import uk.councilportal.authority.service.ChangeBook;
import uk.councilportal.indicator.exchange.FormulaRow;
import uk.councilportal.indicator.exchange.IndicatorCsvParser;
import uk.councilportal.indicator.exchange.IndicatorRow;
import uk.councilportal.indicator.model.IndicatorCode;
import uk.councilportal.indicator.model.IndicatorDefinition;
import uk.councilportal.indicator.model.IndicatorPlace;
import uk.councilportal.indicator.model.KeptIndicator;
import uk.councilportal.indicator.repository.IndicatorRepository;
import uk.councilportal.indicator.rules.FormulaWords;
import uk.councilportal.indicator.rules.OrderRule;
import uk.councilportal.platform.exchange.ImportFailure;

/**
 * Keeps what the caller's council measures, one indicator at a time and each change as a revision: nothing is
 * overwritten, and an issue keeps the meanings it was published with. The rules are those of the files of indicators.
 */
@Stateless
public class IndicatorSettingService {
    private static final String KIND = "INDICATOR";
    private static final String POSITION = "position";

    private final ChangeBook changes;
    private final IndicatorDesk desk;
    private final IndicatorRepository indicators;

    /** For the proxy of the container only. */
    protected IndicatorSettingService() {
        this(null, null, null);
    }

    @Inject
    public IndicatorSettingService(ChangeBook changes, IndicatorDesk desk, IndicatorRepository indicators) {
        this.changes = changes;
        this.desk = desk;
        this.indicators = indicators;
    }

    /**
     * The indicators of a report, retired ones too; those of the first report where none is named.
     *
     * @throws IndicatorNotFoundException when the council has no such report
     */
    @Requires(Permission.COUNCIL_SETTINGS)
    public IndicatorSheet sheet(@AuditObject Optional<String> report) {
        return desk.sheet(report);
    }

    /**
     * One indicator as it can be changed.
     *
     * @throws IndicatorNotFoundException when the council has none of this name
     */
    @Requires(Permission.COUNCIL_SETTINGS)
    public IndicatorSetting setting(@AuditObject IndicatorAddress address) {
        IndicatorSheet sheet = desk.sheet(Optional.of(address.report()));
        return setting(sheet, desk.find(sheet, address.ref()));
    }

    /**
     * An indicator that is not there yet, as it can be typed; its place is behind the others.
     *
     * @throws IndicatorNotFoundException when the council has no such report
     */
    @Requires(Permission.COUNCIL_SETTINGS)
    public IndicatorSetting blank(@AuditObject String report) {
        IndicatorSheet sheet = desk.sheet(Optional.of(report));
        IndicatorSetting example = setting(sheet, new KeptIndicator(0, NewIndicator.at(1), List.of()));
        Map<String, String> cells = new LinkedHashMap<>(example.entry().cells());
        cells.remove(POSITION);
        cells.replaceAll((column, text) -> text.equals(NewIndicator.NOTHING) ? "" : text);
        return example.with(new IndicatorEntry(cells, List.of()));
    }

    private IndicatorSetting setting(IndicatorSheet sheet, KeptIndicator kept) {
        String report = sheet.report().code();
        IndicatorEntry entry = new IndicatorEntry(
                IndicatorRow.of(report, kept.definition()),
                kept.links().stream().map(link -> IndicatorRow.of(report, link)).toList(),
                Optional.of(kept.definition().derivation().formulas().stream()
                        .map(FormulaRow::of)
                        .toList()));
        List<String> areas = sheet.indicators().stream()
                .map(one -> one.definition().place().area())
                .distinct()
                .toList();
        List<IndicatorDefinition> definitions =
                sheet.indicators().stream().map(KeptIndicator::definition).toList();
        return new IndicatorSetting(
                sheet.report(),
                entry,
                FormulaWords.of(kept.definition(), definitions),
                sheet.retiredSources().restingOn(kept.code()),
                areas,
                desk.standards(),
                sheet.revision());
    }

    /**
     * Changes an indicator. What is kept already makes no revision.
     *
     * @param entry what was typed; columns that are not named stay as they are
     * @param seen how far the council's data had come when it was on screen
     * @return how far the council's data have come now
     * @throws IndicatorRefusedException when something typed cannot be
     * @throws IndicatorChangedException when somebody else has changed the indicator since it was on screen
     * @throws IndicatorNotFoundException when the council has none of this name
     */
    @Requires(Permission.COUNCIL_SETTINGS)
    public int set(@AuditObject IndicatorAddress address, IndicatorEntry entry, int seen) {
        changes.lock();
        IndicatorSheet sheet = desk.sheet(Optional.of(address.report()));
        KeptIndicator kept = desk.find(sheet, address.ref());
        desk.expectUnchanged(sheet, List.of(kept), seen);
        IndicatorDraft draft = desk.draft(sheet, address.ref(), entry);
        if (!draft.differs()) {
            return sheet.revision();
        }
        int revision = changes.begin(KIND, address.toString(), 1);
        indicators.define(kept.id(), revision, draft.definition(), draft.links());
        return revision;
    }

    /**
     * Adds an indicator behind the others of its report.
     *
     * @return how far the council's data have come now
     * @throws IndicatorRefusedException when something typed cannot be, or the report has one of this name
     * @throws IndicatorNotFoundException when the council has no such report
     */
    @Requires(Permission.COUNCIL_SETTINGS)
    public int add(@AuditObject IndicatorAddress address, IndicatorEntry entry) {
        changes.lock();
        IndicatorSheet sheet = desk.sheet(Optional.of(address.report()));
        expectNew(sheet, address.ref());
        IndicatorDraft draft = desk.draft(sheet, address.ref(), entry);
        int revision = changes.begin(KIND, address.toString(), 1);
        int id = indicators.add(sheet.report().id(), draft.definition().code());
        indicators.define(id, revision, draft.definition(), draft.links());
        return revision;
    }

    /**
     * Retires an indicator and puts a new one of the same meaning in its place, to be changed from there on: the old
     * keeps its figures, and the new begins without any. The note about the data of each names the other.
     *
     * @param by the reference of the new one
     * @param seen how far the council's data had come when the old one was on screen
     * @return how far the council's data have come now
     * @throws IndicatorRefusedException when the report has one of the new name already, it is no reference, or a note has no
     *     room for the other's name
     * @throws IndicatorChangedException when somebody else has changed the old one since it was on screen
     * @throws IndicatorNotFoundException when the council has none of this name
     */
    @Requires(Permission.COUNCIL_SETTINGS)
    public int replace(@AuditObject IndicatorAddress address, @AuditObject String by, int seen) {
        changes.lock();
        IndicatorSheet sheet = desk.sheet(Optional.of(address.report()));
        KeptIndicator old = desk.find(sheet, address.ref());
        desk.expectUnchanged(sheet, List.of(old), seen);
        expectNew(sheet, by);
        IndicatorDefinition retired = noted(old.definition(), "Replaced by " + by + ".");
        IndicatorDefinition definition =
                noted(old.definition(), "Replaces " + address.ref() + ".").as(code(by));
        int revision = changes.begin(KIND, address + " by " + by, 2);
        indicators.define(old.id(), revision, retired.at(retired.place().retire()), old.links());
        int id = indicators.add(sheet.report().id(), definition.code());
        indicators.define(
                id,
                revision,
                definition,
                old.links().stream().map(link -> link.of(definition.code())).toList());
        return revision;
    }

    /**
     * Puts the indicators of a report in another order. Only those that move are written.
     *
     * @param order the references of all indicators in the new order
     * @param seen how far the council's data had come when the order was on screen
     * @return how far the council's data have come now
     * @throws IndicatorChangedException when somebody else has changed, added or retired one since, or the order does not
     *     name each of them once
     * @throws IndicatorNotFoundException when the council has no such report
     */
    @Requires(Permission.COUNCIL_SETTINGS)
    public int arrange(@AuditObject String report, List<String> order, int seen) {
        changes.lock();
        IndicatorSheet sheet = desk.sheet(Optional.of(report));
        desk.expectUnchanged(sheet, sheet.indicators(), seen);
        Map<String, KeptIndicator> byRef = sheet.indicators().stream()
                .collect(Collectors.toMap(one -> one.code().value(), Function.identity()));
        Map<String, Integer> places = byRef.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        one -> one.getValue().definition().place().position()));
        if (!places.keySet().equals(new HashSet<>(order)) || order.size() != places.size()) {
            throw new IndicatorChangedException(report);
        }
        Map<String, Integer> given = new LinkedHashMap<>(OrderRule.places(places, order));
        given.entrySet().removeIf(place -> place.getValue().equals(places.get(place.getKey())));
        if (given.isEmpty()) {
            return sheet.revision();
        }
        int revision = changes.begin(KIND, report + " in another order", given.size());
        given.forEach((ref, place) -> {
            KeptIndicator moved = byRef.get(ref);
            IndicatorDefinition definition = moved.definition();
            indicators.define(
                    moved.id(), revision, definition.at(definition.place().moved(place)), moved.links());
        });
        return revision;
    }

    private static IndicatorDefinition noted(IndicatorDefinition definition, String words) {
        IndicatorPlace place = definition.place().noted(words);
        if (place.dataNote().length() > IndicatorCsvParser.LONGEST_NOTE) {
            throw refused(
                    "data_note",
                    "There is no room to add “" + words + "” to the note about the data. Shorten it first");
        }
        return definition.at(place);
    }

    private static void expectNew(IndicatorSheet sheet, String ref) {
        if (sheet.indicators().stream().anyMatch(one -> one.code().value().equals(ref))) {
            throw refused("ref", "The report has an indicator of this reference already. Choose another");
        }
    }

    private static IndicatorCode code(String ref) {
        try {
            return new IndicatorCode(ref);
        } catch (IllegalArgumentException notACode) {
            throw refused("ref", "Write a reference of at most 30 characters, without square brackets");
        }
    }

    private static IndicatorRefusedException refused(String column, String message) {
        return new IndicatorRefusedException(List.of(new ImportFailure(1, column, message)), List.of(), List.of());
    }
}
