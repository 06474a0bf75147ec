package ackcomposer.submit;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * The profiles of {@code ~/.aliyun/config.json} and of {@code ~/.alibabacloud/credentials.ini}. The files are read and never written,
 * no program of theirs is run and no address fetched here.
 *
 * @param faults   files that are there and cannot be read as what they should be
 * @param warnings files that others can read
 */
public record Profiles(List<Profile> all, List<Path> faults, List<Path> warnings) {
    private static final int MOST_BYTES = 1 << 20;
    private static final String INI = "ini:";

    /** @param user the user's own folder */
    public static Profiles read(Path user, Map<String, String> env, Instant now) {
        var reader = new FileReader(new ArrayList<>(), new ArrayList<>());
        var all = new ArrayList<Profile>();
        var config = user.resolve(".aliyun/config.json");
        reader.text(config).ifPresent(text -> all.addAll(cli(text, now, () -> reader.faults().add(config))));
        var ini = ini(user, env);
        reader.text(ini).ifPresent(text -> all.addAll(ini(text)));
        return new Profiles(List.copyOf(all), List.copyOf(reader.faults()), List.copyOf(reader.warnings()));
    }

    private static Path ini(Path user, Map<String, String> env) {
        var usual = user.resolve(".alibabacloud/credentials.ini");
        var set = env.get("ALIBABA_CLOUD_CREDENTIALS_FILE");
        try {
            return set == null || set.isBlank() ? usual : Path.of(set);
        } catch (InvalidPathException none) {
            return usual;
        }
    }

    /** By its name, those of the command line first; {@code ini:NAME} means the other file alone. */
    public Optional<Profile> named(String name) {
        return all.stream().filter(profile -> !name.startsWith(INI) && profile.name().equals(name)).findFirst()
                .or(() -> all.stream().filter(profile -> profile.title().equals(name)).findFirst());
    }

    private record FileReader(List<Path> faults, List<Path> warnings) {

        /** Empty if there is no such file; what is there and is no file of text, or too large for one, is a fault. */
        Optional<String> text(Path file) {
            if (Files.notExists(file)) return Optional.empty();
            try {
                if (!Files.isRegularFile(file)) throw new IOException("no regular file");
                try (var in = Files.newInputStream(file)) {
                    var bytes = in.readNBytes(MOST_BYTES + 1);
                    if (bytes.length > MOST_BYTES) throw new IOException("too large");
                    var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
                    if (isOpenToOthers(file)) warnings.add(file);
                    return Optional.of(text.startsWith("\uFEFF") ? text.substring(1) : text);
                }
            } catch (IOException unreadable) {
                faults.add(file);
                return Optional.empty();
            }
        }

        private static boolean isOpenToOthers(Path file) {
            try {
                var modes = Files.getPosixFilePermissions(file);
                return modes.contains(PosixFilePermission.GROUP_READ) || modes.contains(PosixFilePermission.OTHERS_READ);
            } catch (IOException | UnsupportedOperationException noModes) {
                return false;
            }
        }
    }

    private static List<Profile> cli(String text, Instant now, Runnable fault) {
        var listed = Body.parse(text).path("profiles");
        if (!listed.isArray()) {
            fault.run();
            return List.of();
        }
        return listed.valueStream().filter(node -> node.path("name").isString()).map(node -> cli(node, now)).toList();
    }

    private static Profile cli(JsonNode node, Instant now) {
        var name = text(node, "name");
        var mode = text(node, "mode");
        var region = text(node, "region_id").isEmpty() ? null : text(node, "region_id");
        return switch (mode.toLowerCase(Locale.ROOT)) {
            case "ak" -> key(name, mode, region, node, false, null);
            case "ststoken" -> key(name, mode, region, node, true, null);
            case "cloudsso", "oauth" -> {
                var expires = node.path("sts_expiration").isIntegralNumber() ? instant(node.path("sts_expiration").asLong()) : null;
                // Without a date nobody knows whether the key that was kept is still one.
                yield expires == null || !expires.isAfter(now)
                        ? Profile.hindered(name, Profile.Source.CLI, mode, region, Profile.Hindrance.EXPIRED)
                        : key(name, mode, region, node, true, expires);
            }
            case "external" -> Profile.asking(name, Profile.Source.CLI, mode, region,
                    new Profile.Origin(true, text(node, "process_command")));
            case "credentialsuri" -> Profile.asking(name, Profile.Source.CLI, mode, region,
                    new Profile.Origin(false, text(node, "credentials_uri")));
            case "ramrolearn", "ecsramrole", "rsakeypair", "ramrolearnwithrolename", "chainableramrolearn", "oidc" ->
                Profile.hindered(name, Profile.Source.CLI, mode, region, Profile.Hindrance.ROLE);
            default -> Profile.hindered(name, Profile.Source.CLI, mode, region, Profile.Hindrance.UNKNOWN_MODE);
        };
    }

    private static Instant instant(long seconds) {
        return Instant.ofEpochSecond(Math.max(0, Math.min(seconds, Integer.MAX_VALUE * 4L)));
    }

    private static Profile key(String name, String mode, String region, JsonNode node, boolean temporary, Instant expires) {
        var token = text(node, "sts_token");
        var id = text(node, "access_key_id");
        var secret = text(node, "access_key_secret");
        if (id.isEmpty() || secret.isEmpty() || temporary && token.isEmpty())
            return Profile.hindered(name, Profile.Source.CLI, mode, region, Profile.Hindrance.INCOMPLETE);
        return Profile.usable(name, Profile.Source.CLI, mode, region, expires, new Credentials(id, secret, temporary ? token : null));
    }

    private static String text(JsonNode node, String name) {
        return node.path(name).isString() ? node.path(name).asString().strip() : "";
    }

    private static List<Profile> ini(String text) {
        var sections = new LinkedHashMap<String, Map<String, String>>();
        Map<String, String> section = new LinkedHashMap<>();
        for (var raw : text.lines().toList()) {
            var line = raw.strip();
            if (line.startsWith("[") && line.endsWith("]"))
                section = sections.computeIfAbsent(line.substring(1, line.length() - 1).strip(), name -> new LinkedHashMap<>());
            var equals = line.indexOf('=');
            if (equals < 1) continue;
            section.put(line.substring(0, equals).strip(), line.substring(equals + 1).split("\\s[#;]", 2)[0].strip());
        }
        return sections.entrySet().stream().map(entry -> ini(entry.getKey(), entry.getValue())).toList();
    }

    private static Profile ini(String name, Map<String, String> section) {
        var type = section.getOrDefault("type", "");
        var region = section.get("region_id");
        if (!"true".equalsIgnoreCase(section.get("enable"))) return hindered(name, type, region, Profile.Hindrance.OFF);
        var id = section.getOrDefault("access_key_id", "");
        var secret = section.getOrDefault("access_key_secret", "");
        var token = section.getOrDefault("security_token", "");
        return switch (type) {
            case "access_key", "sts" -> id.isEmpty() || secret.isEmpty() || type.equals("sts") && token.isEmpty()
                    ? hindered(name, type, region, Profile.Hindrance.INCOMPLETE)
                    : Profile.usable(name, Profile.Source.INI, type, region, null,
                            new Credentials(id, secret, token.isEmpty() ? null : token));
            case "ram_role_arn", "ecs_ram_role", "oidc_role_arn", "rsa_key_pair" -> hindered(name, type, region, Profile.Hindrance.ROLE);
            case "external" -> Profile.asking(name, Profile.Source.INI, type, region,
                    new Profile.Origin(true, section.getOrDefault("process_command", "")));
            case "credentials_uri" -> Profile.asking(name, Profile.Source.INI, type, region,
                    new Profile.Origin(false, section.getOrDefault("credentials_uri", "")));
            default -> hindered(name, type, region, Profile.Hindrance.UNKNOWN_MODE);
        };
    }

    private static Profile hindered(String name, String type, String region, Profile.Hindrance why) {
        return Profile.hindered(name, Profile.Source.INI, type, region, why);
    }
}
