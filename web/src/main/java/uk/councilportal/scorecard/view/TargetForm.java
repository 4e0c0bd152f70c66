package uk.councilportal.scorecard.view;

import java.io.Serializable;
import uk.councilportal.target.model.TargetBasis;
import uk.councilportal.target.model.TargetEntry;
import uk.councilportal.target.model.TargetState;

/** The fields of a target as they are typed. Everything stays as typed until it is stored. */
public class TargetForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private TargetState state;
    private TargetBasis basis;
    private String aim;
    private String red;
    private String amber;
    private String green;
    private String words;

    TargetForm(TargetEntry entry) {
        state = entry.state();
        basis = entry.basis();
        aim = entry.aim();
        red = entry.bounds().red();
        amber = entry.bounds().amber();
        green = entry.bounds().green();
        words = entry.words();
    }

    TargetEntry toEntry() {
        return new TargetEntry(
                state, basis, given(aim), new TargetEntry.Bounds(given(red), given(amber), given(green)), given(words));
    }

    private static String given(String text) {
        return text == null ? "" : text;
    }

    public TargetState getState() {
        return state;
    }

    public void setState(TargetState state) {
        this.state = state;
    }

    public TargetBasis getBasis() {
        return basis;
    }

    public void setBasis(TargetBasis basis) {
        this.basis = basis;
    }

    public String getAim() {
        return aim;
    }

    public void setAim(String aim) {
        this.aim = aim;
    }

    public String getRed() {
        return red;
    }

    public void setRed(String red) {
        this.red = red;
    }

    public String getAmber() {
        return amber;
    }

    public void setAmber(String amber) {
        this.amber = amber;
    }

    public String getGreen() {
        return green;
    }

    public void setGreen(String green) {
        this.green = green;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
