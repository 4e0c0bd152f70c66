package uk.councilportal.wrong.service;

import jakarta.persistence.EntityManager;

/** Breaks R6: code that chooses the tenant itself. */
public class RebindsTenant {

    public void pretendToBe(String council, EntityManager entityManager) {
        entityManager.setProperty("portal.council", council);
    }
}
