package uk.councilportal.wrong.service;

import jakarta.persistence.EntityManager;
import java.util.List;

/** Breaks R6: SQL that no tenant filter sees. */
public class RunsNativeQuery {

    public List<?> everyCouncil(EntityManager entityManager) {
        return entityManager.createNativeQuery("select * from observation").getResultList();
    }
}
