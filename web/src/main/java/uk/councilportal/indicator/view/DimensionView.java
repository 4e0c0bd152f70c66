package uk.councilportal.indicator.view;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;
import uk.councilportal.indicator.service.DimensionEntry;
import uk.councilportal.indicator.service.DimensionSetting;
import uk.councilportal.indicator.service.DimensionSettingService;
import uk.councilportal.indicator.service.SettingChangedException;
import uk.councilportal.indicator.service.SettingRefusedException;
import uk.councilportal.platform.exchange.ImportFailure;
import uk.councilportal.platform.faces.AddressParameters;
import uk.councilportal.platform.faces.Fault;
import uk.councilportal.platform.faces.Messages;
import uk.councilportal.platform.faces.PageAddress;
import uk.councilportal.platform.faces.Redirect;

/** One dimension with its members, changed or added. What was typed stays until it is stored. */
@Named
@ViewScoped
public class DimensionView implements Serializable {
    static final String PAGE = "dimension.xhtml";
    private static final long serialVersionUID = 1L;
    private static final String MEMBERS = "members";
    private static final String FIELD = "dimensions.field.";

    @Inject
    private transient DimensionSettingService settings;

    @Inject
    private AddressParameters parameters;

    private transient List<Fault> faults = List.of();
    private final ArrayList<TypedMember> members = new ArrayList<>();
    private boolean added;
    private String code;
    private String title = "";
    private int seen;
    private int moved = -1;
    private int movedBy;
    private boolean changedByOthers;

    /** Reads the dimension the address names, or makes one ready to be typed. */
    public void load() {
        code = parameters.get(DimensionsView.DIMENSION).orElse("");
        added = code.isEmpty();
        if (added) {
            title = settings.blank().title();
        } else {
            DimensionSetting setting = settings.dimension(code);
            seen = setting.revision();
            title = setting.dimension().title();
            setting.dimension().members().forEach(member -> members.add(TypedMember.of(member, setting)));
        }
        more();
    }

    /** Adds an empty row for another member. */
    public void more() {
        members.add(TypedMember.blank());
    }

    /** Moves a member one place up. */
    public void up(int row) {
        move(row, -1);
    }

    /** Moves a member one place down. */
    public void down(int row) {
        move(row, 1);
    }

    private void move(int row, int by) {
        int to = row + by;
        if (to >= 0 && to < members.size()) {
            Collections.swap(members, row, to);
            moved = to;
            movedBy = by;
        }
    }

    /** Stores what is typed and leads back to the list, or says why not. */
    public void store() {
        faults = List.of();
        changedByOthers = false;
        members.forEach(TypedMember::accept);
        String stored = code == null ? "" : code.strip();
        List<TypedMember> typed =
                members.stream().filter(Predicate.not(TypedMember::isBlank)).toList();
        try {
            DimensionEntry entry = new DimensionEntry(
                    title == null ? "" : title.strip(),
                    typed.stream().map(TypedMember::toCells).toList());
            if (added) {
                settings.add(stored, entry);
            } else {
                settings.set(stored, entry, seen);
            }
            Redirect.to(PageAddress.of(DimensionsView.PAGE).with(DimensionsView.DONE, title));
        } catch (SettingRefusedException refused) {
            faults = refused.failures().stream()
                    .map(failure -> fault(failure, typed))
                    .toList();
        } catch (SettingChangedException changed) {
            changedByOthers = true;
            seen = settings.dimension(stored).revision();
        }
    }

    /** A fault at its field, and the member's cell marked; a row that is blank has been passed over. */
    private Fault fault(ImportFailure failure, List<TypedMember> typed) {
        String field = Messages.text(FIELD + failure.column());
        if (failure.line() <= 0) {
            return new Fault(failure.column(), Messages.text("setting.fault", field, failure.message()));
        }
        TypedMember member = typed.get((int) failure.line() - 1);
        member.reject(failure.column());
        int row = members.indexOf(member) + 1;
        return new Fault(MEMBERS, Messages.text("dimensions.fault", row, field, failure.message()));
    }

    /** Whether the reader has just moved this row up, so that the next press of the same button moves it on. */
    public boolean movedUp(int row) {
        return row == moved && movedBy < 0;
    }

    /** Whether the reader has just moved this row down. */
    public boolean movedDown(int row) {
        return row == moved && movedBy > 0;
    }

    /** What is wrong with a field, nothing where it is right. */
    public String faultOf(String field) {
        return Fault.words(faults, field);
    }

    public boolean isAdded() {
        return added;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public List<TypedMember> getMembers() {
        return members;
    }

    public boolean isChangedByOthers() {
        return changedByOthers;
    }

    /** Everything to put right. */
    public List<Fault> getFaults() {
        return faults;
    }
}
