package uk.councilportal.entry.view;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import uk.councilportal.period.model.ReportingMonth;
import uk.councilportal.platform.faces.Markup;
import uk.councilportal.platform.faces.Messages;

/**
 * The table of the grid: twelve months to read, one to enter, the year so far and the state of the cell.
 *
 * <p>Written in one go, because a component for each of some thousand cells would cost most of the page's time. The
 * inputs belong to no form: the script sends what changes.
 */
@FacesComponent(EntryTable.TYPE)
public class EntryTable extends UIComponentBase {

    public static final String TYPE = "uk.councilportal.EntryTable";

    @Override
    public String getFamily() {
        return TYPE;
    }

    @Override
    public void encodeBegin(FacesContext faces) {
        EntryTableModel model = (EntryTableModel) getAttributes().get("model");
        Markup out = new Markup(faces.getResponseWriter());
        out.open(
                "table",
                "class",
                "data-table entry-grid sticky-head sticky-first",
                "id",
                "entry",
                "data-parts-found",
                Messages.text("entry.parts.found", "{0}"));
        ReportingMonth month = model.grid().heading().month();
        out.element("caption", Messages.text("entry.caption", month.longName()), "class", "visually-hidden");
        head(out, model, month);
        new EntryTableBody(model).write(out);
        out.close();
    }

    private static void head(Markup out, EntryTableModel model, ReportingMonth month) {
        out.open("thead").open("tr");
        out.element("th", Messages.text("entry.column.indicator"), "scope", "col");
        model.grid()
                .past()
                .forEach(each -> out.element("th", each.shortName(), "scope", "col", "class", "numeric past"));
        out.element("th", month.shortName(), "scope", "col", "class", "numeric open-month", "id", "open-month");
        out.element("th", Messages.text("entry.column.year"), "scope", "col", "class", "numeric past");
        out.element("th", Messages.text("entry.column.state", month.longName()), "scope", "col");
        out.close().close();
    }
}
