package uk.councilportal.identity.repository;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import uk.councilportal.identity.entity.StoredPerson;
import uk.councilportal.identity.model.Person;

/** The people of the council who have signed in. */
@ApplicationScoped
public class PersonRepository {
    @PersistenceContext(unitName = "portal")
    private EntityManager entityManager;

    /** For the container. */
    protected PersonRepository() {}

    public PersonRepository(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** Keeps what the sign-in service says of a person now. */
    public void keep(Person person, LocalDateTime at) {
        StoredPerson stored = find(person.name()).orElseGet(() -> {
            StoredPerson added = new StoredPerson(person.name());
            added.signedIn(person, at);
            entityManager.persist(added);
            return added;
        });
        stored.signedIn(person, at);
    }

    public Optional<Person> findPerson(String name) {
        return find(name).map(StoredPerson::toModel);
    }

    /** Those who have signed in since a day; who has not been there for long may have left. */
    public List<Person> listPeople(LocalDateTime since) {
        return entityManager
                .createQuery(
                        "select p from StoredPerson p where p.lastSignIn >= :since order by p.name", StoredPerson.class)
                .setParameter("since", since)
                .getResultStream()
                .map(StoredPerson::toModel)
                .toList();
    }

    /** The roles of everybody who has ever signed in, by sign-in name. */
    public Map<String, Set<String>> mapRoles() {
        return entityManager
                .createQuery("select p from StoredPerson p", StoredPerson.class)
                .getResultStream()
                .map(StoredPerson::toModel)
                .collect(Collectors.toMap(Person::name, Person::roles));
    }

    private Optional<StoredPerson> find(String name) {
        return entityManager
                .createQuery("select p from StoredPerson p where p.name = :name", StoredPerson.class)
                .setParameter("name", name)
                .getResultStream()
                .findFirst();
    }
}
