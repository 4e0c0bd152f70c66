package uk.councilportal.wrong.service;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Breaks R6: a class that could mix one council's drafts with everybody's published figures. */
public class ReadsBothUnits {
    @PersistenceContext(unitName = "portal")
    EntityManager own;

    @PersistenceContext(unitName = "overview")
    EntityManager everybody;
}
