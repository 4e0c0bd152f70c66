package uk.councilportal.comparison.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import uk.councilportal.authority.model.AuthorityCode;
import uk.councilportal.comparison.service.ComparedCouncil;
import uk.councilportal.comparison.service.PeerGroup;
import uk.councilportal.comparison.service.StandardHeading;
import uk.councilportal.platform.faces.Messages;
import uk.councilportal.platform.faces.Option;

/** What a reader can choose to compare. The form sends its choices in the address. */
@Named
@RequestScoped
public class ComparisonForm {

    @Inject
    private ComparisonSelection selection;

    @Inject
    private ComparisonParameters parameters;

    @Inject
    private SavedGroups savedGroups;

    /** Indicators of one area of the catalogue. */
    public record Area(String title, List<Option> indicators) {}

    /** The catalogue by area. */
    public List<Area> getIndicators() {
        String chosen = selection.indicator().code();
        return areas().map(area -> new Area(
                        area,
                        selection.indicators().stream()
                                .filter(one -> one.area().equals(area))
                                .map(one -> new Option(
                                        one.title(), one.code(), one.code().equals(chosen)))
                                .toList()))
                .toList();
    }

    private Stream<String> areas() {
        return selection.indicators().stream().map(StandardHeading::area).distinct();
    }

    /** The areas of the catalogue, and all of them. */
    public List<Option> getAreas() {
        String chosen = parameters.get(ComparisonParameters.AREA).orElse("");
        Option all = new Option(Messages.text("compare.area.all"), "", chosen.isEmpty());
        return Stream.concat(Stream.of(all), areas().map(area -> new Option(area, area, area.equals(chosen))))
                .toList();
    }

    /** The groups of councils. */
    public List<Option> getPeers() {
        List<PeerGroup> groups = new ArrayList<>(List.of(new PeerGroup.Everyone()));
        selection.choices().regions().forEach(region -> groups.add(new PeerGroup.Region(region)));
        selection
                .focus()
                .ifPresent(council -> selection
                        .choices()
                        .neighbourModels()
                        .forEach(model -> groups.add(new PeerGroup.Neighbours(council, model))));
        PeerGroup chosen = parameters.group();
        if (savedGroups.getOptions().stream().noneMatch(Option::chosen)) {
            groups.add(chosen);
        }
        return groups.stream()
                .distinct()
                .map(group -> new Option(words(group), ComparisonParameters.text(group), group.equals(chosen)))
                .toList();
    }

    private String words(PeerGroup group) {
        if (group instanceof PeerGroup.Region region) {
            return region.region();
        }
        if (group instanceof PeerGroup.Neighbours neighbours) {
            return Messages.text("compare.peers.neighbours", name(neighbours.council()), neighbours.model());
        }
        return group instanceof PeerGroup.Named named
                ? Messages.text("compare.peers.named", named.councils().size())
                : Messages.text("compare.peers.all");
    }

    /** The councils one by one; ticked are those that were named so. */
    public List<Option> getCouncils() {
        Set<AuthorityCode> chosen = parameters.councils();
        return selection.choices().councils().stream()
                .map(one -> new Option(one.name(), one.code().value(), chosen.contains(one.code())))
                .toList();
    }

    /** Whether councils were named one by one. */
    public boolean isNamed() {
        return !parameters.councils().isEmpty();
    }

    /** The council to look at; none for those who have no council of their own. */
    public List<Option> getFocus() {
        List<ComparedCouncil> councils = selection.choices().councils();
        Stream<Option> named = councils.stream()
                .map(one -> new Option(
                        one.name(),
                        one.code().value(),
                        selection.focus().filter(one.code()::equals).isPresent()));
        Option none = new Option(
                Messages.text("compare.focus.none"), "", selection.focus().isEmpty());
        return selection.isAboutOne() || councils.stream().anyMatch(ComparedCouncil::own)
                ? named.toList()
                : Stream.concat(Stream.of(none), named).toList();
    }

    private String name(AuthorityCode council) {
        return selection.choices().councils().stream()
                .filter(one -> one.code().equals(council))
                .findFirst()
                .map(ComparedCouncil::name)
                .orElse(council.value());
    }

    /** The order of the table, which the form carries on. */
    public Map<String, String> getKept() {
        return parameters
                .address("")
                .without(
                        ComparisonParameters.INDICATOR,
                        ComparisonParameters.MONTH,
                        ComparisonParameters.PEERS,
                        ComparisonParameters.COUNCILS,
                        ComparisonParameters.FOCUS,
                        ComparisonParameters.AREA)
                .getParameters();
    }

    /** What the buttons in the heads of a table carry on. */
    public Map<String, String> getKeptBySorting() {
        return parameters.address("").without(ComparisonParameters.SORT).getParameters();
    }
}
