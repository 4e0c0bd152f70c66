package uk.councilportal.indicator.view;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import uk.councilportal.indicator.service.IndicatorAddress;
import uk.councilportal.indicator.service.IndicatorChangedException;
import uk.councilportal.indicator.service.IndicatorRefusedException;
import uk.councilportal.indicator.service.IndicatorSetting;
import uk.councilportal.indicator.service.IndicatorSettingService;
import uk.councilportal.platform.faces.AddressParameters;
import uk.councilportal.platform.faces.Fault;
import uk.councilportal.platform.faces.PageAddress;
import uk.councilportal.platform.faces.PageNotFoundException;
import uk.councilportal.platform.faces.Redirect;

/** One indicator, changed or added. What was typed stays until it is stored. */
@Named
@ViewScoped
public class IndicatorSettingView implements Serializable {
    static final String PAGE = "indicator-setting.xhtml";
    private static final long serialVersionUID = 1L;

    @Inject
    private transient IndicatorSettingService settings;

    @Inject
    private AddressParameters parameters;

    private transient IndicatorSetting setting;
    private transient List<Fault> faults = List.of();
    private IndicatorForm form;
    private String report;
    private String ref;
    private boolean added;
    private String successor = "";
    private boolean changedByOthers;

    /** Reads the indicator the address names, or makes one ready to be typed. */
    public void load() {
        report = parameters.get(IndicatorsView.REPORT).orElseThrow(PageNotFoundException::new);
        Optional<String> named = parameters.get(IndicatorsView.REF);
        added = named.isEmpty();
        ref = named.orElse("");
        read();
        form = new IndicatorForm(setting);
    }

    private void read() {
        setting = added ? settings.blank(report) : settings.setting(new IndicatorAddress(report, ref));
    }

    /** Stores what is typed, or says why not. */
    public void store() {
        IndicatorAddress address = new IndicatorAddress(report, added ? form.ref() : ref);
        leave(address.ref(), () -> {
            if (added) {
                settings.add(address, form.toEntry());
            } else {
                settings.set(address, form.toEntry(), form.seen());
            }
        });
    }

    /** Retires the indicator and leads to the one in its place. */
    public void replace() {
        leave(
                successor.strip(),
                () -> settings.replace(new IndicatorAddress(report, ref), successor.strip(), form.seen()));
    }

    private void leave(String done, Runnable work) {
        if (attempt(work)) {
            Redirect.to(PageAddress.of(IndicatorsView.PAGE)
                    .with(IndicatorsView.REPORT, report)
                    .with(IndicatorsView.DONE, done));
        }
    }

    /** Does something with what is typed; says what is wrong with it where that cannot be done. */
    public boolean attempt(Runnable work) {
        faults = List.of();
        changedByOthers = false;
        try {
            work.run();
            return true;
        } catch (IndicatorRefusedException refused) {
            faults = IndicatorFaults.of(refused);
        } catch (IndicatorChangedException changed) {
            changedByOthers = true;
            form.seenNow(settings.setting(new IndicatorAddress(report, ref)));
        }
        return false;
    }

    /** Adds an empty row for another formula. */
    public void addFormula() {
        form.addFormula();
    }

    /** What is kept, with what can be chosen; read anew for each answer. */
    public IndicatorSetting getSetting() {
        if (setting == null) {
            read();
        }
        return setting;
    }

    public IndicatorForm getForm() {
        return form;
    }

    public String getReport() {
        return report;
    }

    public boolean isAdded() {
        return added;
    }

    public String getRef() {
        return ref;
    }

    public String getSuccessor() {
        return successor;
    }

    public void setSuccessor(String successor) {
        this.successor = successor;
    }

    public boolean isChangedByOthers() {
        return changedByOthers;
    }

    /** "3.5, 3.6", what is worked out from it; empty where nothing is. */
    public String getUsers() {
        return IndicatorNames.listed(getSetting().users());
    }

    /** Everything to put right. */
    public List<Fault> getFaults() {
        return faults;
    }

    /** The words for each field that has a fault, by its column. */
    public Map<String, String> getFaultOf() {
        return faults.stream().collect(Collectors.toMap(Fault::field, Fault::words, (one, other) -> one));
    }

    /** The national catalogue to choose from; nothing chosen is no link. */
    public Map<String, String> getStandards() {
        Map<String, String> standards = new LinkedHashMap<>();
        getSetting().standards().forEach(one -> standards.put(one.title(), one.code()));
        return standards;
    }

    public String getListAddress() {
        return PageAddress.of(IndicatorsView.PAGE)
                .with(IndicatorsView.REPORT, report)
                .toString();
    }
}
