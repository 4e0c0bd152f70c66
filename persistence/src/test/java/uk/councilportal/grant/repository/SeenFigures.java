package uk.councilportal.grant.repository;

import static uk.councilportal.grant.repository.PublishedTable.CONTACTS;
import static uk.councilportal.grant.repository.PublishedTable.FEBRUARY;
import static uk.councilportal.grant.repository.PublishedTable.MARCH;
import static uk.councilportal.grant.repository.PublishedTable.REFERRALS;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import uk.councilportal.authority.model.AuthorityCode;
import uk.councilportal.grant.model.Audience;
import uk.councilportal.grant.model.FigureSelection;
import uk.councilportal.grant.model.GrantedFigure;
import uk.councilportal.platform.database.TestDatabase;

/**
 * What an audience sees of two councils, in words.
 *
 * @param council the council that grants
 * @param neighbour another that has published the same
 */
record SeenFigures(AuthorityCode council, AuthorityCode neighbour) {
    static final Set<String> CODES = Set.of(CONTACTS, REFERRALS);

    FigureSelection everything() {
        return new FigureSelection(CODES, Set.of(council, neighbour), FEBRUARY, MARCH);
    }

    List<String> by(Audience audience) {
        return words(reading(figures -> figures.list(audience, everything())));
    }

    List<String> before(Audience audience) {
        return words(reading(figures -> figures.listFormer(audience, everything())));
    }

    List<String> sources(Audience audience) {
        return reading(figures -> figures.listSources(audience, CODES, Set.of(council)).stream()
                .map(source -> source.own().place() + " " + source.own().title() + " "
                        + source.link().note())
                .toList());
    }

    <T> T reading(Function<GrantedFigureRepository, T> work) {
        return TestDatabase.get().inOverview(em -> work.apply(new GrantedFigureRepository(em)));
    }

    private static List<String> words(List<GrantedFigure> figures) {
        return figures.stream()
                .map(figure -> figure.key().standardCode() + " "
                        + figure.key().period().end() + " "
                        + figure.key().breakdown() + " "
                        + figure.outcome().amounts().value().orElseThrow().intValue())
                .toList();
    }
}
