package uk.councilportal.indicator.view;

import java.io.Serializable;
import java.util.List;
import java.util.function.Function;
import uk.councilportal.indicator.service.SettingChangedException;
import uk.councilportal.indicator.service.SettingRefusedException;
import uk.councilportal.platform.faces.Fault;

/** What came of a setting that was sent: it was taken, something is wrong with it, or somebody else has been first. */
public class SettingAnswer implements Serializable {
    private static final long serialVersionUID = 1L;

    private transient List<Fault> faults = List.of();
    private boolean changedByOthers;

    /**
     * Does something with what is typed.
     *
     * @param work what is done
     * @param words says at which field what is wrong
     * @param look looks at what somebody else has stored, so that the next attempt can overwrite it knowingly
     * @return whether it was done
     */
    public boolean attempt(Runnable work, Function<SettingRefusedException, List<Fault>> words, Runnable look) {
        faults = List.of();
        changedByOthers = false;
        try {
            work.run();
            return true;
        } catch (SettingRefusedException refused) {
            faults = words.apply(refused);
        } catch (SettingChangedException changed) {
            changedByOthers = true;
            look.run();
        }
        return false;
    }

    public boolean isChangedByOthers() {
        return changedByOthers;
    }

    /** Everything to put right. */
    public List<Fault> getFaults() {
        return faults;
    }

    /** What is wrong with a field, null where it is right. */
    public String faultOf(String field) {
        return Fault.words(faults, field);
    }
}
