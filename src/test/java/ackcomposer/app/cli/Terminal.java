package ackcomposer.app.cli;

import ackcomposer.catalogue.field.Lang;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Runs verbs as a shell would, in a folder of their own. */
abstract class Terminal {
    @TempDir
    Path home;
    String out;
    String err;
    final Map<String, String> env = new HashMap<>();

    int run(String in, String... args) {
        var result = new ByteArrayOutputStream();
        var errors = new ByteArrayOutputStream();
        env.putIfAbsent("ACK_COMPOSER_HOME", home.resolve("state").toString());
        var console = new Console(new ByteArrayInputStream(in.getBytes(StandardCharsets.UTF_8)),
                new PrintStream(result, false, StandardCharsets.UTF_8),
                new PrintStream(errors, true, StandardCharsets.UTF_8), env, Lang.EN);
        var exit = Verbs.run(console, args);
        out = result.toString(StandardCharsets.UTF_8);
        err = errors.toString(StandardCharsets.UTF_8);
        return exit;
    }

    JsonNode json() {
        return new JsonMapper().readTree(out);
    }

    String file(String name, String text) throws Exception {
        var path = home.resolve(name);
        Files.writeString(path, text);
        return path.toString();
    }
}
