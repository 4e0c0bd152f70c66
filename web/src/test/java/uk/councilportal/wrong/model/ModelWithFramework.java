package uk.councilportal.wrong.model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** Breaks R1: a value of the model that knows the persistence framework. */
@Entity
public class ModelWithFramework {
    @Id
    private long id;
}
