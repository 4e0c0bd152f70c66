package uk.councilportal.wrong.rules;

import jakarta.persistence.EntityManager;

/** Breaks R2 and R3: a rule that asks the database. */
public class RuleWithDatabase {

    public long rowsOf(EntityManager entityManager) {
        return entityManager.createQuery("select 1", Long.class).getSingleResult();
    }
}
