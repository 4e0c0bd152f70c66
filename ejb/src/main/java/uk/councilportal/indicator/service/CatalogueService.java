package uk.councilportal.indicator.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.councilportal.access.permission.AuditObject;
import uk.councilportal.access.permission.Permission;
import uk.councilportal.access.permission.Requires;
import uk.councilportal.indicator.exchange.StandardIndicatorLine;
import uk.councilportal.indicator.exchange.StandardRow;
import uk.councilportal.indicator.model.StandardHistory;
import uk.councilportal.indicator.model.StandardLinks;
import uk.councilportal.indicator.repository.StandardIndicatorRepository;
import uk.councilportal.indicator.rules.OrderRule;
import uk.councilportal.platform.exchange.FailureLog;

/**
 * Keeps the national catalogue, one indicator at a time, version by version: what was said of earlier months stays. The
 * rules are those of the files of the catalogue. Whoever keeps it sees how much rests on it, and no figure.
 */
@Stateless
public class CatalogueService {
    private final StandardIndicatorRepository catalogue;
    private final CatalogueDesk desk;

    /** For the proxy of the container only. */
    protected CatalogueService() {
        this(null, null);
    }

    @Inject
    public CatalogueService(StandardIndicatorRepository catalogue, CatalogueDesk desk) {
        this.catalogue = catalogue;
        this.desk = desk;
    }

    /** The catalogue in its order, ended indicators too, each with how many councils link to it. */
    @Requires(Permission.CATALOGUE_MANAGE)
    public List<CatalogueLine> list() {
        Map<String, StandardLinks> links = desk.links();
        return catalogue.listHistories().stream()
                .map(history -> new CatalogueLine(
                        history, links.getOrDefault(history.code(), new StandardLinks(history.code(), 0, 0))))
                .toList();
    }

    /**
     * One indicator as it can be kept.
     *
     * @throws StandardNotFoundException when the catalogue has none of this code
     */
    @Requires(Permission.CATALOGUE_MANAGE)
    public StandardSetting standard(@AuditObject String code) {
        return desk.setting(code);
    }

    /** The whole catalogue as the rows of its file, a row for each version. */
    @Requires(Permission.CATALOGUE_MANAGE)
    public List<Map<String, String>> rows() {
        return catalogue.listHistories().stream()
                .flatMap(history -> StandardRow.of(history).stream())
                .toList();
    }

    /**
     * What storing an entry would do. Stores nothing.
     *
     * @throws StandardRefusedException when something typed cannot be
     * @throws StandardNotFoundException when there is no such indicator or version
     */
    @Requires(Permission.CATALOGUE_MANAGE)
    public CataloguePreview preview(@AuditObject CatalogueEntry entry) {
        return preview(entry, drafts(entry, catalogue.listHistories()));
    }

    /**
     * Stores an entry that has been previewed. What is kept already is not written again.
     *
     * @param seen what the preview showed
     * @throws StandardRefusedException when something typed cannot be
     * @throws CatalogueChangedException when the entry, the indicator or what rests on it is not as it was previewed
     * @throws StandardNotFoundException when there is no such indicator or version
     */
    @Requires(Permission.CATALOGUE_MANAGE)
    public void store(@AuditObject CatalogueEntry entry, CataloguePreview seen) {
        List<StandardDraft> drafts = drafts(entry, catalogue.lockHistories());
        if (!preview(entry, drafts).equals(seen)) {
            throw new CatalogueChangedException(entry.code());
        }
        desk.write(drafts);
    }

    /**
     * Puts the catalogue in another order.
     *
     * @param order the codes of all indicators in the new order
     * @throws CatalogueChangedException when the order does not name each of them once: somebody has added one since
     */
    @Requires(Permission.CATALOGUE_MANAGE)
    public void arrange(@AuditObject String moved, List<String> order) {
        catalogue.lockHistories();
        Map<String, Integer> places = catalogue.mapPlaces();
        if (!places.keySet().equals(new HashSet<>(order)) || order.size() != places.size()) {
            throw new CatalogueChangedException(moved);
        }
        OrderRule.places(places, order).forEach((code, place) -> {
            if (!place.equals(places.get(code))) {
                catalogue.place(code, place);
            }
        });
    }

    private List<StandardDraft> drafts(CatalogueEntry entry, List<StandardHistory> kept) {
        Optional<StandardHistory> own = kept.stream()
                .filter(history -> history.code().equals(entry.code()))
                .findFirst();
        List<StandardIndicatorLine> lines = new CatalogueTyping(own).read(entry);
        if (entry.kind() == CatalogueEntry.Kind.REMOVAL) {
            return List.of(desk.removal(own.orElseThrow(), lines.get(0)));
        }
        CatalogueDraft draft = desk.draft(kept, lines, new FailureLog());
        if (!draft.failures().isEmpty()) {
            throw new StandardRefusedException(draft.failures().kept());
        }
        return draft.drafts();
    }

    private CataloguePreview preview(CatalogueEntry entry, List<StandardDraft> drafts) {
        return desk.previews(drafts).stream().findFirst().orElseGet(() -> desk.unchanged(entry.code()));
    }
}
