package uk.councilportal.comparison.entity;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import uk.councilportal.authority.model.AuthorityCode;
import uk.councilportal.comparison.model.GroupOwner;
import uk.councilportal.comparison.model.SavedGroup;

/** A group of councils that a person keeps. */
@Entity
@Table(name = "saved_group")
public class StoredGroup {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private int id;

    private String place;
    private String person;
    private String name;

    @ElementCollection
    @CollectionTable(name = "saved_group_member", joinColumns = @JoinColumn(name = "group_id"))
    @Column(name = "authority")
    private Set<String> members = new HashSet<>();

    protected StoredGroup() {}

    public StoredGroup(GroupOwner owner, String name, Set<AuthorityCode> councils) {
        this.place = owner.place();
        this.person = owner.person();
        this.name = name;
        councils.forEach(council -> members.add(council.value()));
    }

    public int id() {
        return id;
    }

    /** Gives it another name. */
    public void rename(String newName) {
        this.name = newName;
    }

    /** Names the council that follows in place of one that has gone; once, where it names both. */
    public void follow(AuthorityCode former, AuthorityCode successor) {
        if (members.remove(former.value())) {
            members.add(successor.value());
        }
    }

    public SavedGroup toModel() {
        return new SavedGroup(id, name, members.stream().map(AuthorityCode::new).collect(Collectors.toSet()));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof StoredGroup that
                && place.equals(that.place)
                && person.equals(that.person)
                && name.equals(that.name);
    }

    @Override
    public int hashCode() {
        return person.hashCode();
    }
}
