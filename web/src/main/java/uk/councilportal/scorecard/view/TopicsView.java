package uk.councilportal.scorecard.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import uk.councilportal.commentary.service.ReadCommentary;
import uk.councilportal.platform.faces.Messages;
import uk.councilportal.scorecard.service.Scorecard;
import uk.councilportal.scorecard.service.ScorecardArea;

/** What is said about the report as a whole and about its areas, in the issue or working copy shown. */
@Named
@RequestScoped
public class TopicsView {
    @Inject
    private ScorecardView view;

    @Inject
    private PageParameters parameters;

    private List<Topic> topics;

    /** A topic with the texts about it. */
    public record Topic(String title, List<ReadCommentary> texts) {}

    /** The report as a whole, then its areas in their order; where the reader has chosen an area, that one alone. */
    public List<Topic> getTopics() {
        if (topics == null) {
            topics = topics(view.getScorecard());
        }
        return topics;
    }

    private List<Topic> topics(Scorecard scorecard) {
        List<String> areas =
                scorecard.areas().stream().map(ScorecardArea::title).toList();
        String chosen = parameters.get(PageParameters.AREA).orElse("");
        return scorecard.topics().stream()
                .filter(text -> chosen.isEmpty() || chosen.equals(topic(text)))
                .sorted(Comparator.comparingInt(text -> areas.indexOf(topic(text))))
                .collect(Collectors.groupingBy(TopicsView::title, LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(topic -> new Topic(topic.getKey(), topic.getValue()))
                .toList();
    }

    private static String topic(ReadCommentary text) {
        return text.kept().place().subject().topic();
    }

    private static String title(ReadCommentary text) {
        return topic(text).isEmpty()
                ? Messages.text("commentary.topic.report")
                : Messages.text("commentary.topic.area", topic(text));
    }
}
