package uk.councilportal.indicator.view;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import uk.councilportal.indicator.exchange.StandardRow;
import uk.councilportal.indicator.model.StandardVersion;
import uk.councilportal.indicator.service.CatalogueChangedException;
import uk.councilportal.indicator.service.CataloguePreview;
import uk.councilportal.indicator.service.CatalogueService;
import uk.councilportal.indicator.service.StandardRefusedException;
import uk.councilportal.indicator.service.StandardSetting;
import uk.councilportal.platform.faces.AddressParameters;
import uk.councilportal.platform.faces.Fault;
import uk.councilportal.platform.faces.Messages;
import uk.councilportal.platform.faces.PageNotFoundException;
import uk.councilportal.platform.faces.Redirect;

/** One standard indicator, its versions and what is typed about one of them, which is seen before it is stored. */
@Named
@ViewScoped
public class StandardView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    transient CatalogueService catalogue;

    @Inject
    AddressParameters parameters;

    private transient StandardSetting setting;
    private transient CataloguePreview preview;
    private transient List<Fault> faults = List.of();
    private StandardForm form;
    private String code = "";
    private boolean changed;

    /** Reads the indicator the address names, and makes the version ready that it names. */
    public void load() {
        Optional<String> named = parameters.get(StandardAddress.CODE);
        if (named.isEmpty()) {
            catalogue.list();
            form = StandardForm.ofNew();
            return;
        }
        code = named.get();
        setting = catalogue.standard(code);
        parameters.get(StandardAddress.VERSION).ifPresent(version -> form = form(version));
    }

    private StandardForm form(String version) {
        if (version.equals(StandardAddress.NEXT)) {
            return StandardForm.ofNext(
                    StandardRow.of(setting.history(), setting.history().latest()));
        }
        return setting.history().versions().stream()
                .filter(each -> StandardAddress.name(each).equals(version))
                .findFirst()
                .map(each -> form(each, StandardRow.of(setting.history(), each)))
                .orElseThrow(PageNotFoundException::new);
    }

    private StandardForm form(StandardVersion version, Map<String, String> row) {
        if (parameters.get(StandardAddress.REMOVE).isEmpty()) {
            return StandardForm.of(row);
        }
        if (version.from().isEmpty()) {
            throw new PageNotFoundException();
        }
        return StandardForm.ofRemoval(row);
    }

    /** Says what storing would do, or what is wrong with what is typed. */
    public void check() {
        faults = List.of();
        changed = false;
        preview = null;
        try {
            preview = catalogue.preview(form.toEntry());
        } catch (StandardRefusedException refused) {
            faults = refused.failures().stream().map(StandardWords::fault).toList();
        }
    }

    /** Stores what was previewed; where it is not so any more, shows what it is now, or what is wrong with it now. */
    public void store() {
        if (preview == null) {
            check();
            return;
        }
        try {
            catalogue.store(form.toEntry(), preview);
            Redirect.to(StandardAddress.of(form.toEntry().code()).with(CatalogueView.DONE, "stored"));
        } catch (CatalogueChangedException | StandardRefusedException otherwise) {
            check();
            changed = preview != null;
        }
    }

    public StandardSetting getSetting() {
        if (setting == null && !code.isEmpty()) {
            setting = catalogue.standard(code);
        }
        return setting;
    }

    public StandardForm getForm() {
        return form;
    }

    public CataloguePreview getPreview() {
        return preview;
    }

    /** Whether the preview shown is another one than that which was to be stored. */
    public boolean isChanged() {
        return changed;
    }

    /** Everything to put right. */
    public List<Fault> getFaults() {
        return faults == null ? List.of() : faults;
    }

    /** The words for each field that has a fault, by its column. */
    public Map<String, String> getFaultOf() {
        return getFaults().stream().collect(Collectors.toMap(Fault::field, Fault::words, (one, other) -> one));
    }

    /** What has just been done, in words; empty where nothing has. */
    public String getDone() {
        return parameters
                .get(CatalogueView.DONE)
                .filter(done -> done.matches("stored|moved"))
                .map(done -> Messages.text("standard.done." + done))
                .orElse("");
    }
}
