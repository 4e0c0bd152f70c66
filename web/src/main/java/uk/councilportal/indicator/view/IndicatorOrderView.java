package uk.councilportal.indicator.view;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import uk.councilportal.indicator.service.IndicatorChangedException;
import uk.councilportal.indicator.service.IndicatorSettingService;
import uk.councilportal.indicator.service.IndicatorSheet;
import uk.councilportal.platform.faces.AddressParameters;
import uk.councilportal.platform.faces.Messages;
import uk.councilportal.platform.faces.PageAddress;

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

    /** Stores the order and leads back to the list. */
    public void store() throws IOException {
        try {
            settings.arrange(report, order, seen);
            FacesContext.getCurrentInstance()
                    .getExternalContext()
                    .redirect(PageAddress.of(IndicatorsView.PAGE)
                            .with(IndicatorsView.REPORT, report)
                            .with(IndicatorsView.DONE, Messages.text("indicators.order"))
                            .toString());
        } catch (IndicatorChangedException changed) {
            changedByOthers = true;
            load();
        }
    }

    public String getTitle() {
        return title;
    }

    public List<String> getOrder() {
        return order;
    }

    public void setOrder(List<String> order) {
        this.order = new ArrayList<>(order);
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
