package uk.councilportal.scorecard.api;

import java.util.Map;
import uk.councilportal.scorecard.service.Restatement;

/** An earlier figure that was changed since the issue before. */
final class RestatementBody {

    private RestatementBody() {}

    static Map<String, Object> of(Restatement restatement) {
        return new Cells()
                .put("ref", restatement.indicator().ref())
                .put("member", restatement.indicator().member().orElse(null))
                .put("period", restatement.period().code())
                .put("before", Cells.of(restatement.before()))
                .put("after", Cells.of(restatement.after()))
                .put("reason", restatement.change().reason())
                .put("changedBy", restatement.change().changedBy())
                .put("changedOn", restatement.change().changedOn().toString())
                .asMap();
    }
}
