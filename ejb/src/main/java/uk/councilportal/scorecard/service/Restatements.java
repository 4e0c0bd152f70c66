package uk.councilportal.scorecard.service;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The figures that differ from the issue before, with what, why, by whom and when. */
record Restatements(List<Entry> entries) {

    Restatements {
        entries = List.copyOf(entries);
    }

    static Restatements none() {
        return new Restatements(List.of());
    }

    Set<RestatedCell> cells() {
        return entries.stream().map(Entry::cell).collect(Collectors.toUnmodifiableSet());
    }

    List<Restatement> notes() {
        return entries.stream().map(Entry::note).toList();
    }

    record Entry(RestatedCell cell, Restatement note) {}
}
