package uk.councilportal.identity.view;

import java.util.Set;

/** What boards are called on screen. Answered by the feature that knows boards. */
public interface BoardTitles {

    /** "Four councils improvement board", for the boards of the person signed in. */
    String of(Set<String> boards);
}
