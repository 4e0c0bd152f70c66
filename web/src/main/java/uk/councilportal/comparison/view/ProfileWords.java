package uk.councilportal.comparison.view;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import uk.councilportal.comparison.model.BenchmarkOutcome;
import uk.councilportal.comparison.service.CouncilProfile;
import uk.councilportal.comparison.service.FigureGap;
import uk.councilportal.platform.faces.Messages;

/** What the profile of a council says in sentences: where it is better and worse than its neighbours beyond chance. */
final class ProfileWords {

    private static final Set<BenchmarkOutcome> BETTER =
            EnumSet.of(BenchmarkOutcome.BETTER, BenchmarkOutcome.MUCH_BETTER);
    private static final Set<BenchmarkOutcome> WORSE = EnumSet.of(BenchmarkOutcome.WORSE, BenchmarkOutcome.MUCH_WORSE);
    /** As many indicators are named; of more only the number is told. */
    private static final int NAMED = 3;

    private ProfileWords() {}

    /** The profile in a few sentences, of the indicators it shows. */
    static String sentence(CouncilProfile profile, List<CouncilProfile.Line> lines) {
        String name = profile.council().name();
        String month = profile.month().longName();
        long known = lines.stream()
                .filter(line -> line.figure().gap() == FigureGap.NONE)
                .count();
        if (known == 0) {
            return Messages.text("profile.nothing", name, month);
        }
        return Stream.of(
                        Messages.text("profile.size", name, known, month),
                        beside("profile.better.", BETTER, lines),
                        beside("profile.worse.", WORSE, lines),
                        tested(lines),
                        withheld(lines))
                .filter(words -> !words.isEmpty())
                .reduce((one, other) -> one + " " + other)
                .orElseThrow();
    }

    private static String beside(String key, Set<BenchmarkOutcome> outcomes, List<CouncilProfile.Line> lines) {
        List<String> titles = lines.stream()
                .filter(line -> outcomes.contains(line.verdicts().neighbours()))
                .map(line -> line.indicator().title())
                .toList();
        if (titles.isEmpty()) {
            return "";
        }
        return titles.size() > NAMED
                ? Messages.text(key + "many", titles.size())
                : Messages.text(key + "named", ComparisonWords.list(titles));
    }

    /** How many could be compared at all, so that silence is not taken for agreement. */
    private static String tested(List<CouncilProfile.Line> lines) {
        long tested = lines.stream()
                .filter(line -> line.verdicts().neighbours() != BenchmarkOutcome.NOT_COMPARED)
                .count();
        return Messages.text("profile.tested", tested);
    }

    private static String withheld(List<CouncilProfile.Line> lines) {
        long withheld = lines.stream()
                .filter(line -> line.figure().gap() == FigureGap.WITHHELD)
                .count();
        return withheld == 0 ? "" : Messages.text("profile.withheld", withheld);
    }
}
