package uk.councilportal.entry.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import uk.councilportal.disclosure.model.DisclosedValue;
import uk.councilportal.entry.service.EnteredCell;
import uk.councilportal.entry.service.EntryAnswer;
import uk.councilportal.entry.service.EntryFigures;
import uk.councilportal.platform.error.BusinessException;

/** Answers to the script of the grid: what became of the cell, its state in words, what follows from it and what is found. */
@RequestScoped
public class EntryAnswers {
    @Inject
    private CellWords words;

    /** The cell as it is now, the figures that follow from it and the findings of the whole grid. */
    JsonObject of(EntryAnswer.Stored stored, List<EntryFigures> figures, GridFindings findings) {
        return cell(stored.cell(), "stored", words.kept(stored.cell()))
                .add("figures", figures(figures))
                .add("found", findings.json())
                .build();
    }

    /** Why nothing was stored. */
    JsonObject of(EntryAnswer answer, String typed) {
        if (answer instanceof EntryAnswer.Conflict conflict) {
            return cell(conflict.theirs(), "conflict", words.conflict(conflict.theirs(), typed))
                    .add("kept", words.kept(conflict.theirs()).json())
                    .build();
        }
        return refused(words.refused((EntryAnswer.Refused) answer));
    }

    JsonObject of(BusinessException refused) {
        return refused(words.refused(refused));
    }

    private static JsonObject refused(CellState state) {
        return Json.createObjectBuilder()
                .add("outcome", "refused")
                .add("state", state.json())
                .build();
    }

    private static JsonObjectBuilder cell(EnteredCell cell, String outcome, CellState state) {
        return Json.createObjectBuilder()
                .add("outcome", outcome)
                .add("text", cell.text())
                .add("revision", cell.revision())
                .add("status", cell.status().name())
                .add("note", cell.note())
                .add("state", state.json());
    }

    private JsonArrayBuilder figures(List<EntryFigures> figures) {
        JsonArrayBuilder indicators = Json.createArrayBuilder();
        for (EntryFigures each : figures) {
            JsonArrayBuilder rows = Json.createArrayBuilder();
            each.rows().forEach(row -> rows.add(row(row)));
            indicators.add(Json.createObjectBuilder()
                    .add("ref", each.ref())
                    .add("parts", words.parts(each.parts()))
                    .add("rows", rows));
        }
        return indicators;
    }

    private static JsonObjectBuilder row(EntryFigures.Row row) {
        return Json.createObjectBuilder()
                .add("dimension", row.breakdown().dimensions())
                .add("member", row.breakdown().members())
                .add("figure", figure(row.figure()))
                .add("year", figure(row.yearToDate()));
    }

    private static JsonObjectBuilder figure(DisclosedValue value) {
        return Json.createObjectBuilder().add("shown", value.displayed()).add("reason", value.reason());
    }
}
