package uk.councilportal.archive.exchange;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonWriter;
import jakarta.json.stream.JsonGenerator;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Map;

/** The manifest as the file {@code manifest.json}. */
final class ManifestJson {
    private ManifestJson() {}

    static byte[] write(Manifest manifest) {
        Manifest.Head head = manifest.head();
        JsonArrayBuilder files = Json.createArrayBuilder();
        manifest.files().forEach(file -> files.add(object(file)));
        JsonObject object = Json.createObjectBuilder()
                .add("format", head.format())
                .add("software", head.software())
                .add(
                        "council",
                        Json.createObjectBuilder().add("code", head.council()).add("name", head.name()))
                .add("madeAt", head.madeAt())
                .add("madeBy", head.madeBy())
                .add("revision", head.revision())
                .add("content", manifest.content())
                .add("files", files)
                .build();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonWriter writer = Json.createWriterFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true))
                .createWriter(bytes)) {
            writer.write(object);
        }
        return bytes.toByteArray();
    }

    /**
     * Reads it back.
     *
     * @throws RuntimeException of the one kind or the other, where it is not one
     */
    static Manifest read(byte[] bytes) {
        try (var reader = Json.createReader(new ByteArrayInputStream(bytes))) {
            JsonObject object = reader.readObject();
            JsonObject council = object.getJsonObject("council");
            Manifest.Head head = new Manifest.Head(
                    object.getInt("format"),
                    object.getString("software"),
                    council.getString("code"),
                    council.getString("name"),
                    object.getString("madeAt"),
                    object.getString("madeBy"),
                    object.getInt("revision"));
            List<ArchivedFile> files = object.getJsonArray("files").getValuesAs(JsonObject.class).stream()
                    .map(ManifestJson::file)
                    .toList();
            return new Manifest(head, object.getString("content"), files);
        }
    }

    private static JsonObject object(ArchivedFile file) {
        return Json.createObjectBuilder()
                .add("name", file.name())
                .add("rows", file.rows())
                .add("bytes", file.bytes())
                .add("sha256", file.digest())
                .add("columns", Json.createArrayBuilder(file.columns()))
                .build();
    }

    private static ArchivedFile file(JsonObject object) {
        JsonArray columns = object.getJsonArray("columns");
        return new ArchivedFile(
                object.getString("name"),
                object.getJsonNumber("rows").longValueExact(),
                object.getJsonNumber("bytes").longValueExact(),
                object.getString("sha256"),
                columns.getValuesAs(JsonString.class).stream()
                        .map(JsonString::getString)
                        .toList());
    }
}
