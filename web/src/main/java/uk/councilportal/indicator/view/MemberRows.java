package uk.councilportal.indicator.view;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;
import uk.councilportal.indicator.service.DimensionSetting;
import uk.councilportal.platform.exchange.ImportFailure;

/** The members of a dimension as they are typed, row by row, and which of them has just been moved. */
public class MemberRows implements Serializable {
    private static final long serialVersionUID = 1L;

    private final ArrayList<TypedMember> members = new ArrayList<>();
    private int moved = -1;
    private int movedBy;

    /** Takes the members that are kept. */
    void take(DimensionSetting setting) {
        setting.dimension().members().forEach(member -> members.add(TypedMember.of(member, setting)));
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

    /** Those that have been typed; nothing is wrong with them until it is said again. */
    List<TypedMember> typed() {
        members.forEach(TypedMember::accept);
        return members.stream().filter(Predicate.not(TypedMember::isBlank)).toList();
    }

    /** Marks the cell that cannot be, and returns the row it is in; a row that is blank has been passed over. */
    int reject(ImportFailure failure, List<TypedMember> typed) {
        TypedMember member = typed.get((int) failure.line() - 1);
        member.reject(failure.column());
        return members.indexOf(member) + 1;
    }

    /** Whether the reader has just moved this row up, so that the next press of the same button moves it on. */
    public boolean movedUp(int row) {
        return row == moved && movedBy < 0;
    }

    /** Whether the reader has just moved this row down. */
    public boolean movedDown(int row) {
        return row == moved && movedBy > 0;
    }

    public List<TypedMember> getMembers() {
        return members;
    }
}
