package uk.councilportal.indicator.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import uk.councilportal.indicator.service.CatalogueLine;
import uk.councilportal.indicator.service.CatalogueService;
import uk.councilportal.platform.faces.Messages;
import uk.councilportal.platform.faces.Redirect;

/** Puts a standard indicator to another place of the catalogue. */
@Named
@RequestScoped
public class StandardMove {
    @Inject
    private CatalogueService catalogue;

    @Inject
    private StandardView view;

    private String behind = "";

    /** Puts the indicator behind the one chosen; first where none is. */
    public void move() {
        String code = code();
        List<String> order = new ArrayList<>(codes());
        order.remove(code);
        order.add(order.indexOf(behind) + 1, code);
        catalogue.arrange(code, order);
        Redirect.to(StandardAddress.of(code).with(CatalogueView.DONE, "moved"));
    }

    /** The indicators it can be put behind, by title. */
    public Map<String, String> getPlaces() {
        Map<String, String> places = new LinkedHashMap<>();
        places.put(Messages.text("standard.move.first"), "");
        catalogue.list().stream()
                .map(CatalogueLine::history)
                .filter(history -> !history.code().equals(code()))
                .forEach(history -> places.put(history.latest().indicator().title(), history.code()));
        return places;
    }

    private List<String> codes() {
        return catalogue.list().stream().map(line -> line.history().code()).toList();
    }

    private String code() {
        return view.getSetting().history().code();
    }

    public String getBehind() {
        return behind;
    }

    public void setBehind(String behind) {
        this.behind = behind == null ? "" : behind;
    }
}
