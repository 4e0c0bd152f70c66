package uk.councilportal.scorecard.view;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import uk.councilportal.indicator.service.ReportSetting;
import uk.councilportal.indicator.service.ReportSettingService;
import uk.councilportal.indicator.view.SettingAnswer;
import uk.councilportal.platform.faces.AddressParameters;
import uk.councilportal.platform.faces.PageAddress;
import uk.councilportal.platform.faces.Redirect;

/** One report's title and layout, changed or added. What was typed stays until it is stored. */
@Named
@ViewScoped
public class LayoutView implements Serializable {
    static final String PAGE = "layout.xhtml";
    private static final long serialVersionUID = 1L;
    private static final String REPORT = "report";

    @Inject
    private transient ReportSettingService settings;

    @Inject
    private LayoutLook look;

    @Inject
    private AddressParameters parameters;

    private final SettingAnswer answer = new SettingAnswer();
    private LayoutForm form;
    private LinkedHashMap<String, String> dimensions;
    private String report;
    private int seen;

    /** Reads the report the address names, or makes one ready to be typed. */
    public void load() {
        report = parameters.get(LayoutsView.REPORT).orElse("");
        ReportSetting setting = read();
        form = new LayoutForm(setting.cells());
        dimensions = new LinkedHashMap<>();
        setting.dimensions().forEach(each -> dimensions.put(each.title(), each.code()));
    }

    private ReportSetting read() {
        ReportSetting setting = isNew() ? settings.blank() : settings.setting(report);
        seen = setting.revision();
        return setting;
    }

    /** Takes the columns, headings and sorts of figure of a published format. */
    public void start() {
        form.start();
        lookAgain();
    }

    /** Moves a column to the left. */
    public void up(String column) {
        move(column, -1);
    }

    /** Moves a column to the right. */
    public void down(String column) {
        move(column, 1);
    }

    private void move(String column, int by) {
        form.getColumns().move(column, by);
        lookAgain();
    }

    public void remove(String column) {
        form.getColumns().remove(column);
        lookAgain();
    }

    /** Adds the column that is chosen. */
    public void add() {
        form.getColumns().add();
        lookAgain();
    }

    private void lookAgain() {
        if (look.isAsked()) {
            preview();
        }
    }

    /** Shows the scorecard in the layout that is typed; nothing is stored. */
    public void preview() {
        attempt(() -> look.show(isNew() ? Optional.empty() : Optional.of(report), form.toCells()));
    }

    /** Stores what is typed and leads back to the list, or says why not. */
    public void store() {
        Map<String, String> cells = form.toCells();
        String code = isNew() ? cells.get(REPORT) : report;
        boolean stored = attempt(() -> {
            if (isNew()) {
                settings.add(code, cells);
            } else {
                settings.set(code, cells, seen);
            }
        });
        if (stored) {
            Redirect.to(PageAddress.of(LayoutsView.PAGE).with(LayoutsView.DONE, code));
        }
    }

    private boolean attempt(Runnable work) {
        return answer.attempt(work, refused -> LayoutFaults.of(refused, form), this::read);
    }

    public boolean isNew() {
        return report.isEmpty();
    }

    public LayoutForm getForm() {
        return form;
    }

    public Map<String, String> getDimensions() {
        return dimensions;
    }

    public String getReport() {
        return report;
    }

    /** What came of what was sent. */
    public SettingAnswer getAnswer() {
        return answer;
    }
}
