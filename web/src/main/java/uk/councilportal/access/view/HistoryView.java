package uk.councilportal.access.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Set;
import java.util.function.Consumer;
import uk.councilportal.access.model.AuditFilter;
import uk.councilportal.access.model.AuditLine;
import uk.councilportal.access.model.AuditReport;
import uk.councilportal.access.model.AuditSlice;
import uk.councilportal.access.service.HistoryPage;
import uk.councilportal.access.service.HistoryService;
import uk.councilportal.authority.model.AuthorityCode;
import uk.councilportal.platform.faces.Messages;

/** Who did what in the reader's own council. */
@Named
@RequestScoped
public class HistoryView extends TrailView {
    @Inject
    private HistoryService history;

    /** The codes of the reader's council. */
    private Set<AuthorityCode> own = Set.of();

    @Override
    String name() {
        return "history";
    }

    @Override
    HistoryPage read(AuditFilter filter, AuditSlice order, int number) {
        HistoryPage page = history.page(filter, order, number);
        own = page.codes();
        return page;
    }

    @Override
    boolean readAll(AuditFilter filter, AuditSlice order, Consumer<AuditLine> to) {
        return history.file(filter, order, to);
    }

    @Override
    AuditReport verify() {
        return history.verify();
    }

    @Override
    String council(AuditLine entry) {
        return "";
    }

    /** A portal administrator's name, or one of another council, is none that the council knows. */
    @Override
    String note(AuditLine entry) {
        return entry.isOf(own) ? "" : Messages.text("audit.outside");
    }
}
