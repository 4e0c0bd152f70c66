package uk.councilportal.commentary.service;

import java.util.Optional;
import uk.councilportal.commentary.model.FormattedText;
import uk.councilportal.commentary.model.KeptCommentary;

/**
 * A text as a reader gets it.
 *
 * @param kept the text, where it stands, who kept it and when
 * @param formatted its paragraphs and bullets
 * @param issue the issue of its month it was signed off with; empty where it has not been signed off
 */
public record ReadCommentary(KeptCommentary kept, FormattedText formatted, Optional<Integer> issue) {}
