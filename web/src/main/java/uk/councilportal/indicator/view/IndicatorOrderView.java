package uk.councilportal.indicator.view;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import uk.councilportal.indicator.service.IndicatorChangedException;
import uk.councilportal.indicator.service.IndicatorSettingService;
import uk.councilportal.indicator.service.IndicatorSheet;
import uk.councilportal.platform.faces.AddressParameters;
import uk.councilportal.platform.faces.Messages;
import uk.councilportal.platform.faces.PageAddress;
import uk.councilportal.platform.faces.Redirect;

/** Puts the indicators of a report in another order, by dragging or with the keyboard; stored only when asked for. */
@Named
@ViewScoped
public class IndicatorOrderView implements Serializable {
    static final String PAGE = "indicator-order.xhtml";
    private static final long serialVersionUID = 1L;

    @Inject
    private transient IndicatorSettingService settings;

    @Inject
    private AddressParameters parameters;

    private String report;
    private String title;
    private int seen;
    private List<String> order;
    private Map<String, String> titles;
    private String moved = "";
    private int movedBy;
    private boolean changedByOthers;

    /** Reads the order as it is. */
    public void load() {
        read(settings.sheet(parameters.get(IndicatorsView.REPORT)));
    }

    private void read(IndicatorSheet sheet) {
        report = sheet.report().code();
        title = sheet.report().definition().title();
        seen = sheet.revision();
        order = sheet.indicators().stream()
                .map(one -> one.code().value())
                .collect(Collectors.toCollection(ArrayList::new));
        titles = sheet.indicators().stream()
                .collect(Collectors.toMap(
                        one -> one.code().value(),
                        one -> one.definition().place().area() + ": "
                                + one.definition().place().title()));
    }

    /** Moves an indicator one place up. */
    public void up(String ref) {
        move(ref, -1);
    }

    /** Moves an indicator one place down. */
    public void down(String ref) {
        move(ref, 1);
    }

    private void move(String ref, int by) {
        int from = order.indexOf(ref);
        int to = from + by;
        if (from >= 0 && to >= 0 && to < order.size()) {
            Collections.swap(order, from, to);
        }
        moved = ref;
        movedBy = by;
    }

    /** Stores the order and leads back to the list. */
    public void store() {
        try {
            settings.arrange(report, order, seen);
            Redirect.to(PageAddress.of(IndicatorsView.PAGE)
                    .with(IndicatorsView.REPORT, report)
                    .with(IndicatorsView.DONE, Messages.text("indicators.order")));
        } catch (IndicatorChangedException changed) {
            changedByOthers = true;
            read(settings.sheet(Optional.of(report)));
        }
    }

    public String getTitle() {
        return title;
    }

    public List<String> getOrder() {
        return order;
    }

    /** Whether the reader has just moved an indicator up, so that the next press of the same button moves it on. */
    public boolean movedUp(String ref) {
        return moved.equals(ref) && movedBy < 0;
    }

    /** Whether the reader has just moved an indicator down. */
    public boolean movedDown(String ref) {
        return moved.equals(ref) && movedBy > 0;
    }

    /** What stands behind each reference. */
    public Map<String, String> getTitles() {
        return titles;
    }

    /** Whether somebody else has changed the indicators since this reader opened them. */
    public boolean isChangedByOthers() {
        return changedByOthers;
    }

    public String getListAddress() {
        return PageAddress.of(IndicatorsView.PAGE)
                .with(IndicatorsView.REPORT, report)
                .toString();
    }
}
