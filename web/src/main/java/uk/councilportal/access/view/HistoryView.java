package uk.councilportal.access.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import uk.councilportal.access.model.AuditFilter;
import uk.councilportal.access.model.AuditLine;
import uk.councilportal.access.model.AuditReport;
import uk.councilportal.access.model.AuditSlice;
import uk.councilportal.access.service.HistoryPage;
import uk.councilportal.access.service.HistoryService;

/** Who did what in the reader's own council. */
@Named
@RequestScoped
public class HistoryView extends TrailView {
    @Inject
    private HistoryService history;

    @Override
    String name() {
        return "history";
    }

    @Override
    HistoryPage read(AuditFilter filter, AuditSlice order, int number) {
        return history.page(filter, order, number);
    }

    @Override
    List<AuditLine> readAll(AuditFilter filter, AuditSlice order) {
        return history.file(filter, order);
    }

    @Override
    AuditReport verify() {
        return history.verify();
    }

    @Override
    String council(AuditLine entry) {
        return "";
    }
}
