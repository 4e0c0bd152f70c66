package uk.councilportal.comparison.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import uk.councilportal.authority.model.AuthorityCode;
import uk.councilportal.comparison.service.ExplanationService;
import uk.councilportal.comparison.service.FollowedCouncil;
import uk.councilportal.comparison.service.PeerGroup;
import uk.councilportal.platform.faces.Messages;
import uk.councilportal.platform.faces.PageAddress;

/** Councils that the address names and that have gone because another follows them, each with the way to the one that does. */
@Named
@RequestScoped
public class FollowedCouncils {

    @Inject
    private ExplanationService explanations;

    @Inject
    private ComparisonSelection selection;

    @Inject
    private ComparisonParameters parameters;

    private List<FollowedCouncil> followed;

    /** What happened, in a sentence, and where the council that follows is compared; no address where nothing of it is seen. */
    public record Line(String words, String link, String address) {}

    /** Lines for a page; none where every council the address names goes on. */
    public List<Line> lines(String page) {
        if (followed == null) {
            Set<AuthorityCode> named = named();
            followed = named.isEmpty() ? List.of() : explanations.followed(named);
        }
        return followed.stream().map(each -> line(page, each)).toList();
    }

    private Line line(String page, FollowedCouncil each) {
        boolean seen = selection.choices().councils().stream()
                .anyMatch(council -> council.code().equals(each.successor()));
        return new Line(
                each.words() + ".",
                Messages.text("compare.followed.go", each.successorName()),
                seen ? address(page, each) : "");
    }

    private String address(String page, FollowedCouncil each) {
        PageAddress address = parameters.address(page);
        for (String name :
                List.of(ComparisonParameters.COUNCILS, ComparisonParameters.FOCUS, ComparisonParameters.PEERS)) {
            String now = address.getParameters().getOrDefault(name, "");
            address = address.with(
                    name, now.replace(each.former().value(), each.successor().value()));
        }
        return parameters.group() instanceof PeerGroup.Neighbours
                ? address.without(ComparisonParameters.PEERS).toString()
                : address.toString();
    }

    private Set<AuthorityCode> named() {
        Set<AuthorityCode> named = new TreeSet<>(parameters.councils());
        Stream.of(parameters.focus(), parameters.why()).forEach(each -> each.ifPresent(named::add));
        PeerGroup group = parameters.peers();
        if (group instanceof PeerGroup.Named some) {
            named.addAll(some.councils());
        } else if (group instanceof PeerGroup.Neighbours neighbours) {
            named.add(neighbours.council());
        }
        return named;
    }
}
