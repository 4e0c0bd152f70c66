package uk.councilportal.comparison.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;
import uk.councilportal.authority.model.AuthorityCode;
import uk.councilportal.comparison.service.PeerGroup;
import uk.councilportal.comparison.service.SavedGroupLine;
import uk.councilportal.comparison.service.SavedGroupService;
import uk.councilportal.identity.web.CurrentUser;
import uk.councilportal.platform.faces.AddressParameters;
import uk.councilportal.platform.faces.Messages;
import uk.councilportal.platform.faces.Option;
import uk.councilportal.platform.faces.PageAddress;

/** The groups of councils the reader keeps. Read once for each request; none for those who keep none. */
@Named
@RequestScoped
public class SavedGroups {

    static final String PAGE = "groups.xhtml";
    static final String DONE = "done";

    @Inject
    private SavedGroupService service;

    @Inject
    private ComparisonParameters parameters;

    @Inject
    private AddressParameters sent;

    @Inject
    private CurrentUser currentUser;

    private List<SavedGroupLine> lines;

    /** Reads the groups, so that a page nobody may see is not found before it is written. */
    public void load() {
        lines = service.groups();
    }

    List<SavedGroupLine> lines() {
        if (lines == null) {
            lines = isKept() ? service.groups() : List.of();
        }
        return lines;
    }

    /** Whether the reader may keep groups. */
    public boolean isKept() {
        return currentUser.can("PEER_GROUP_KEEP");
    }

    public List<SavedGroupRow> getRows() {
        return lines().stream().map(SavedGroupRow::new).toList();
    }

    /** What has just been done, in words; nothing where the page is simply opened. */
    public String getDone() {
        return sent.get(DONE)
                .filter(List.of("saved", "renamed", "removed")::contains)
                .map(done -> Messages.text("group.done." + done))
                .orElse("");
    }

    /** The page without anything chosen. */
    public String getAddress() {
        return PAGE;
    }

    /** Where the present choice of councils is given a name. */
    public String getSaveAddress() {
        return PageAddress.of(PAGE)
                .with(SavedGroupForm.SAVE, "yes")
                .with(ComparisonParameters.PEERS, ComparisonParameters.text(parameters.group()))
                .with(
                        ComparisonParameters.COUNCILS,
                        parameters.councils().stream()
                                .map(AuthorityCode::value)
                                .sorted()
                                .collect(Collectors.joining(",")))
                .toString();
    }

    /** What the group that is compared leaves out, in words; empty where it leaves out nothing, or none is compared. */
    public String getLeftOut() {
        return getRows().stream()
                .filter(row -> !row.leftOut().isEmpty())
                .filter(row -> row.choice().filter(parameters.peers()::equals).isPresent())
                .findFirst()
                .map(row -> Messages.text("group.leftOut", row.line().name(), row.leftOut()))
                .orElse("");
    }

    /** The groups to choose from, as far as any of their councils shows anything. */
    public List<Option> getOptions() {
        PeerGroup chosen = parameters.group();
        return getRows().stream()
                .flatMap(row -> row.choice().stream()
                        .map(group ->
                                new Option(row.line().name(), ComparisonParameters.text(group), group.equals(chosen))))
                .toList();
    }
}
