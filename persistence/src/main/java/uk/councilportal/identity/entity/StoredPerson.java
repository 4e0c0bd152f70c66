package uk.councilportal.identity.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import uk.councilportal.authority.entity.CompositeKey;
import uk.councilportal.authority.entity.CouncilOwned;
import uk.councilportal.identity.model.Person;

/** Somebody of a council, as of their last sign-in. */
@Entity
@Table(name = "person")
@IdClass(StoredPerson.Key.class)
public class StoredPerson extends CouncilOwned {
    private static final String SEPARATOR = ",";

    @Id
    private String name;

    @Column(name = "display_name")
    private String displayName;

    private String email;

    private String roles;

    @Column(name = "last_sign_in")
    private LocalDateTime lastSignIn;

    protected StoredPerson() {}

    public StoredPerson(String name) {
        this.name = name;
    }

    /** Takes over what the sign-in service says now. */
    public void signedIn(Person person, LocalDateTime at) {
        this.displayName = person.displayName();
        this.email = person.email().orElse(null);
        this.roles = String.join(SEPARATOR, new TreeSet<>(person.roles()));
        this.lastSignIn = at;
    }

    public Person toModel() {
        return new Person(
                name,
                displayName,
                Optional.ofNullable(email),
                Arrays.stream(roles.split(SEPARATOR)).collect(Collectors.toSet()));
    }

    @Override
    protected List<Object> businessKey() {
        return List.of(name);
    }

    /** Its primary key within the council. */
    public static class Key extends CompositeKey {
        private static final long serialVersionUID = 1L;
        String name;

        @Override
        protected List<Object> parts() {
            return List.of(name);
        }
    }
}
