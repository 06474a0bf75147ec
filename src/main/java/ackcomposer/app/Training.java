package ackcomposer.app;

import ackcomposer.app.cli.Console;
import ackcomposer.app.cli.Exit;
import ackcomposer.app.cli.Signals;
import ackcomposer.app.file.Template;
import ackcomposer.catalogue.field.Lang;
import ackcomposer.export.Formats;
import ackcomposer.json.SpecFile;
import ackcomposer.view.parts.FirstFrame;
import ackcomposer.view.session.Step;
import ackcomposer.view.session.Theme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import javafx.animation.PauseTransition;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.stage.Stage;
import javafx.util.Duration;

/**
 * The run from which a package learns what the JVM is to have ready: {@code packaging/app-image.sh} starts it, and the JVM writes at its
 * end which classes were loaded. The verbs come first, then a window that shows every page in both languages and both themes.
 */
public final class Training {
    private static final List<String> CHECKS = List.of("text", "json", "sarif", "github");

    /** As requests were written before there were node pools, with members that nobody knows. */
    private static final String OLD = """
            {"cluster_type": "ManagedKubernetes", "name": "old", "region_id": "cn-beijing", "kubernetes_version": "1.28.3-aliyun.1",
             "vpcid": "vpc-2zecuu62b9zw7a7qn", "container_cidr": "172.16.0.0/16", "service_cidr": "172.19.0.0/20", "num_of_nodes": 3,
             "worker_instance_types": ["ecs.g7.xlarge"], "worker_vswitch_ids": ["vsw-2ze48rkq464rsdts1"], "key_pair": "old-key",
             "tags": [{"key": "env", "value": "prod"}], "timezone": "Asia/Shanghai", "unheard_of": {"of": 1}}
            """;
    /** {@code train.sh} looks for it. */
    private static final String NO_WINDOW = "no window: ";

    private Training() {
    }

    /** @param args a folder that is there, for files that nobody needs; a second word, {@code window}, where there is a display */
    public static void main(String... args) throws IOException {
        Main.prepare();
        var files = templates(Path.of(args[0]));
        var signals = Signals.installed();
        var console = Main.console(signals);
        // What they say is not asked: a template has values to fill in.
        for (var format : CHECKS) files.forEach(file -> verb(console, "check", "--format", format, file.toString()));
        Formats.ALL.forEach(format -> verb(console, "export", "--as", format.name(), files.get(0).toString()));
        verb(console, "check", "--fix", "-o", args[0] + "/mended.json", files.get(files.size() - 1).toString());
        verb(console, "check", "--json", "--lang", "zh", args[0] + "/mended.json");
        verb(console, "check", Files.writeString(Path.of(args[0]).resolve("old.json"), OLD).toString());
        verb(console, "check", "--help");
        signals.ended(Exit.ofProcess(verb(console, "rules")));
        if (args.length < 2) return;
        Ahead.ofTheWindow();
        try {
            Application.launch(Tour.class, files.get(0).toString());
        } catch (UnsupportedOperationException noWindows) {
            System.err.println(NO_WINDOW + noWindows.getMessage());
        }
    }

    private static int verb(Console console, String... line) {
        Main.begin(line);
        return Main.verb(console, line);
    }

    private static List<Path> templates(Path folder) throws IOException {
        var files = new ArrayList<Path>();
        for (var template : Template.ours()) {
            var file = folder.resolve("template-" + files.size() + ".ack.json");
            files.add(Files.write(file, SpecFile.spec(template.draft())));
        }
        return files;
    }

    /** Looks at everything once, each for as long as it takes to be drawn. */
    public static final class Tour extends Application {
        private static final Duration A_LOOK = Duration.millis(200);

        private final Queue<Runnable> sights = new ArrayDeque<>();
        private final PauseTransition pause = new PauseTransition(A_LOOK);

        @Override
        public void start(Stage stage) {
            var wizard = Window.start(stage, System.getenv(), Optional.empty(), page -> { });
            var session = wizard.session();
            // It asks nothing while another dialog is open.
            sights.add(() -> wizard.open(Path.of(getParameters().getRaw().get(0))));
            for (var lang : List.of(Lang.ZH, Lang.EN)) {
                sights.add(() -> session.lang.set(lang));
                sights.add(() -> session.theme.set(lang == Lang.ZH ? Theme.DARK : Theme.LIGHT));
                Step.ALL.forEach(step -> sights.add(() -> session.look(step)));
            }
            sights.add(wizard::history);
            sights.add(Platform::exit);
            pause.setOnFinished(over -> {
                sights.remove().run();
                if (!sights.isEmpty()) pause.playFromStart();
            });
            FirstFrame.after(stage.getScene(), pause::playFromStart);
        }
    }
}
