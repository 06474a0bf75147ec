package ackcomposer.view.page;

import ackcomposer.catalogue.page.Catalogue;
import ackcomposer.explain.Complaint;
import ackcomposer.explain.ErrorDecoder;
import ackcomposer.submit.Followed;
import ackcomposer.submit.Followed.End;
import ackcomposer.submit.ServiceError;
import ackcomposer.view.parts.CopyText;
import ackcomposer.view.parts.Labels;
import ackcomposer.view.problem.Involved;
import ackcomposer.view.session.Context;
import ackcomposer.view.session.CreatedCluster;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** How a creation ended, and what comes next: of one that failed, why and where that can be changed; of one that runs, the way into it. */
final class FollowEnd extends VBox {
    /** What comes from elsewhere goes into a command only if a shell would read nothing but a word in it. */
    private static final Pattern REGION = Pattern.compile("[a-z]{2}[a-z0-9-]{1,40}");
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_-]{0,127}");

    private final Context context;
    private final CreatedCluster cluster;

    FollowEnd(Context context, CreatedCluster cluster) {
        super(6);
        this.context = context;
        this.cluster = cluster;
        setId("follow_verdict");
        getStyleClass().add("follow-verdict");
    }

    /** Whether there is anything to say of it. */
    boolean show(Optional<Followed> ended) {
        getChildren().clear();
        getStyleClass().removeAll("failed", "ready");
        ended.ifPresent(this::judge);
        return !getChildren().isEmpty();
    }

    private void judge(Followed followed) {
        if (followed.end() == End.FAILED) failed(followed);
        // A rehearsed cluster can be got into by nobody.
        else if (followed.end() == End.RUNNING && !cluster.isRehearsal()) ready();
    }

    private void ready() {
        var command = kubeconfig(cluster);
        if (command.isEmpty()) return;
        getStyleClass().add("ready");
        getChildren().setAll(new CopyText("follow_kubeconfig", context.text("follow.kubeconfig"), command.get(),
                context.text("follow.copy_command")), Labels.wrapped(context.text("follow.kubeconfig_about"), "hint"));
    }

    /** A call of the cloud's own tool. */
    static Optional<String> kubeconfig(CreatedCluster cluster) {
        if (!ID.matcher(cluster.id()).matches()) return Optional.empty();
        var region = REGION.matcher(cluster.region()).matches() ? " --region " + cluster.region() : "";
        return Optional.of("aliyun cs GET /k8s/" + cluster.id() + "/user_config" + region);
    }

    /** What the service says of a failure comes first, then what that means, where it can be changed, and what may be left. */
    private void failed(Followed followed) {
        getStyleClass().add("failed");
        followed.complaint().ifPresent(error -> getChildren().add(Labels.wrapped(said(error), "strong")));
        followed.complaint().ifPresent(this::advise);
        getChildren().add(Labels.wrapped(context.text("confirm.stays_words"), "hint"));
    }

    static String said(ServiceError error) {
        return Objects.requireNonNullElse(error.message(), "").isBlank() ? error.code() : error.code() + ": " + error.message();
    }

    private void advise(ServiceError error) {
        var draft = context.state();
        var meaning = new ErrorDecoder(draft).read(new Complaint(error.code(), Objects.requireNonNullElse(error.message(), "")));
        getChildren().add(Labels.wrapped(meaning.advice().in(context.lang())));
        // Another draft may be open by now, of which nothing was said.
        if (!draft.root().get(Catalogue.BASICS.name).equals(Optional.of(cluster.name()))) return;
        var ways = new FlowPane(14, 2);
        meaning.ways(ref -> ref.field() != null && draft.find(ref.row()).isPresent()).forEach(ref -> {
            var link = new Hyperlink(context.text("outcome.go", Involved.name(context, ref)));
            link.getStyleClass().add("go_to");
            link.setMinWidth(USE_PREF_SIZE);
            link.setOnAction(click -> context.navigator().go(ref));
            ways.getChildren().add(link);
        });
        if (!ways.getChildren().isEmpty()) getChildren().add(ways);
    }
}
