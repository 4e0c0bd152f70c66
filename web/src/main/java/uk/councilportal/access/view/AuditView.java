package uk.councilportal.access.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.councilportal.access.model.AuditFilter;
import uk.councilportal.access.model.AuditLine;
import uk.councilportal.access.model.AuditReport;
import uk.councilportal.access.model.AuditSlice;
import uk.councilportal.access.service.AuditService;
import uk.councilportal.access.service.HistoryPage;
import uk.councilportal.authority.model.AuthorityCode;
import uk.councilportal.platform.faces.Messages;
import uk.councilportal.platform.faces.Option;

/** Who did what anywhere in the portal. */
@Named
@RequestScoped
public class AuditView extends TrailView {
    @Inject
    private AuditService audit;

    /** By name, as they come. */
    private final Map<AuthorityCode, String> names = new LinkedHashMap<>();

    @Override
    String name() {
        return "audit";
    }

    @Override
    HistoryPage read(AuditFilter filter, AuditSlice order, int number) {
        HistoryPage page = audit.page(query().scope(), filter, order, number);
        audit.councils().forEach(council -> names.put(council.code(), council.name()));
        return page;
    }

    @Override
    boolean readAll(AuditFilter filter, AuditSlice order, Consumer<AuditLine> to) {
        return audit.file(query().scope(), filter, order, to);
    }

    @Override
    AuditReport verify() {
        return audit.verify();
    }

    @Override
    String council(AuditLine entry) {
        return entry.actor().council().map(this::name).orElse("");
    }

    @Override
    String note(AuditLine entry) {
        String about = entry.call().about().stream().map(this::name).sorted().collect(Collectors.joining(", "));
        return about.isEmpty() ? "" : Messages.text("audit.about", about);
    }

    private String name(AuthorityCode council) {
        return names.getOrDefault(council, council.value());
    }

    /** The councils to choose from by name, and everybody who belongs to none. */
    public List<Option> getCouncils() {
        Stream<Option> councils = names.entrySet().stream()
                .map(council -> option(council.getValue(), council.getKey().value()));
        return Stream.concat(councils, Stream.of(option(Messages.text("audit.council.none"), "none")))
                .toList();
    }

    private Option option(String label, String value) {
        return new Option(label, value, value.equals(query().typed("council")));
    }
}
