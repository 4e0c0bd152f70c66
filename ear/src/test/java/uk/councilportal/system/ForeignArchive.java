package uk.councilportal.system;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** The archive of a council of the sample as if another council had kept all of that, so that a new council has a history to lose. */
final class ForeignArchive {
    private static final String MANIFEST = "manifest.json";

    private ForeignArchive() {}

    /** Writes it anew under the code; without the populations, which the portal does not know for the code. */
    static void write(Path from, String oldCode, String newCode, Path to) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (ZipFile zip = new ZipFile(from.toFile())) {
            for (ZipEntry entry : zip.stream().toList()) {
                files.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
            }
        }
        files.replaceAll((name, bytes) -> name.endsWith(".csv") ? renamed(name, bytes, oldCode, newCode) : bytes);
        files.put(MANIFEST, manifest(files, newCode));
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(to))) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
                zip.closeEntry();
            }
        }
    }

    private static byte[] renamed(String name, byte[] bytes, String oldCode, String newCode) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        if (name.equals("population.csv")) {
            return text.substring(0, text.indexOf('\n') + 1).getBytes(StandardCharsets.UTF_8);
        }
        return text.replace('"' + oldCode + '"', '"' + newCode + '"').getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] manifest(Map<String, byte[]> files, String code) {
        JsonObject was =
                Json.createReader(new ByteArrayInputStream(files.get(MANIFEST))).readObject();
        JsonArrayBuilder list = Json.createArrayBuilder();
        StringBuilder content = new StringBuilder();
        for (JsonObject file : was.getJsonArray("files").getValuesAs(JsonObject.class)) {
            String name = file.getString("name");
            byte[] bytes = files.get(name);
            list.add(Json.createObjectBuilder(file)
                    .add("rows", name.equals("population.csv") ? 0 : file.getInt("rows"))
                    .add("bytes", bytes.length)
                    .add("sha256", digest(bytes)));
            if (isWork(name)) {
                content.append(name).append(' ').append(digest(bytes)).append('\n');
            }
        }
        return Json.createObjectBuilder(was)
                .add("council", Json.createObjectBuilder().add("code", code).add("name", "Council " + code))
                .add("content", digest(content.toString().getBytes(StandardCharsets.UTF_8)))
                .add("files", list)
                .build()
                .toString()
                .getBytes(StandardCharsets.UTF_8);
    }

    /** The files that are loaded but for that of people; see archive-format.md. */
    private static boolean isWork(String name) {
        return !name.startsWith("figure_")
                && !name.equals("person.csv")
                && !name.equals("audit_entry.csv")
                && !name.equals("population.csv")
                && !name.equals("portal_council.csv");
    }

    private static String digest(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
