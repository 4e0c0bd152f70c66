package uk.councilportal.archive.view;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonWriter;
import jakarta.json.stream.JsonGenerator;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import uk.councilportal.archive.model.Leaving;
import uk.councilportal.archive.model.RemovedTable;
import uk.councilportal.archive.service.Certificate;
import uk.councilportal.platform.faces.Download;

/** The proof that a council has left, as a file. */
final class CertificateFile {
    private CertificateFile() {}

    /** Answers the page's address with it. */
    static void send(Certificate certificate) {
        String name = "left-" + certificate.leaving().council().value() + ".json";
        Download.of("application/json", name, out -> write(certificate, out));
    }

    static void write(Certificate certificate, OutputStream out) {
        Leaving leaving = certificate.leaving();
        JsonObjectBuilder object = Json.createObjectBuilder()
                .add("council", leaving.council().value())
                .add("name", leaving.name())
                .add("step", leaving.step().name())
                .add(
                        "ordered",
                        step(leaving.order().by(), leaving.order().at().toString())
                                .add("reason", leaving.order().reason()));
        leaving.agreement().ifPresent(agreement -> object.add("agreed", agreed(agreement)));
        leaving.removal().ifPresent(removal -> object.add("removed", removed(removal)));
        object.add("rowsRemoved", certificate.rowsRemoved())
                .add("rowsLeft", certificate.rowsLeft())
                .add("tablesRemoved", tables(certificate.removed()))
                .add("tablesKept", tables(certificate.kept()));
        try (JsonWriter writer = Json.createWriterFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true))
                .createWriter(out)) {
            writer.write(object.build());
        }
    }

    private static JsonObjectBuilder agreed(Leaving.Agreement agreement) {
        JsonObjectBuilder step = step(agreement.by(), agreement.at().toString());
        agreement
                .archive()
                .ifPresent(
                        archive -> step.add("archiveSha256", archive.file()).add("contentSha256", archive.content()));
        return agreement.reason().isEmpty() ? step : step.add("reason", agreement.reason());
    }

    private static JsonObjectBuilder removed(Leaving.Removal removal) {
        JsonObjectBuilder step = step(removal.by(), removal.at().toString());
        removal.checkedAt().ifPresent(at -> step.add("checkedAt", at.toString()));
        return step;
    }

    private static JsonObjectBuilder step(String by, String at) {
        return Json.createObjectBuilder().add("by", by).add("at", at);
    }

    private static JsonArrayBuilder tables(List<RemovedTable> tables) {
        JsonArrayBuilder array = Json.createArrayBuilder();
        tables.forEach(table -> array.add(Json.createObjectBuilder()
                .add("table", table.table())
                .add("removed", table.removed())
                .add("left", table.left())));
        return array;
    }
}
