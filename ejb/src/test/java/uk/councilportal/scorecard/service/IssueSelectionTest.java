package uk.councilportal.scorecard.service;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class IssueSelectionTest {

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "latest"})
    void takesTheLatestIssueWhereNothingElseIsAsked(String text) {
        assertThat(IssueSelection.parse(text)).contains(IssueSelection.latest());
    }

    @Test
    void readsANumberAndTheWorkingCopy() {
        assertThat(IssueSelection.parse("12")).contains(IssueSelection.issue(12));
        assertThat(IssueSelection.parse("draft")).contains(IssueSelection.workingCopy());
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "1.5", "Draft", "1 or 1=1", "12345678901"})
    void doesNotUnderstandAnythingElse(String text) {
        assertThat(IssueSelection.parse(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"latest", "draft", "7"})
    void writesItselfAsItIsRead(String text) {
        assertThat(IssueSelection.parse(text).orElseThrow()).hasToString(text);
    }
}
