package ackcomposer.explain;

import ackcomposer.catalogue.field.Message;
import ackcomposer.catalogue.field.Several;
import ackcomposer.catalogue.field.Whole;
import ackcomposer.explain.Evidence.Witness;
import ackcomposer.model.Ref;
import ackcomposer.model.Snapshot;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds what in a draft an error of the service concerns: parameters that its message names, values of the request that stand in it,
 * what is known of its code, and its plain words, in this order of weight.
 */
public final class ErrorDecoder {
    private static final Pattern ABSENCE = Pattern.compile(
            "(?i)\\b(empty|missing|required|mandatory|blank|null|not (specified|set|provided)"
            + "|must (be )?(specified|specify|set|provided|provide))\\b|为空|缺少|未指定|未填写|必填|不能为空");
    /** What has to be empty is there and should not be, and what is not empty is there. */
    private static final Pattern PRESENCE = Pattern.compile("(?i)\\b(?:(?:must|should|has to|needs to|shall) be (?:left |an? )?"
            + "|(?:is|are) not )(?:empty|null|blank)\\b|(?:应该?|须|必须|需要?)(?:设置)?为空|不为空");
    private static final Pattern ABSENCE_CODE = Pattern.compile("(Err(or)?)?(Missing|Empty)(?!Auth).*");
    private static final Pattern INNER_CODE =
            Pattern.compile("(?i)\\b(?:error)?code\\b[\"']?\\s*[:=]\\s*[\"']?([A-Za-z][A-Za-z0-9_.]{3,80})");
    /** What the orchestration calls what it makes, and that it did not succeed: no words of the request's. */
    private static final Pattern OF_THE_STACK =
            Pattern.compile("(?i)\\bresource (?:create|update|delete) failed\\b|\\bresources\\.(?:k8s_)?");
    /** Where to turn to is not what is wrong. */
    private static final Pattern WHERE_TO_TURN = Pattern.compile("(?i)\\b(?:contact|submit an? (?:ticket|quota)|sign[- ]?on to|refer to"
            + "|for (?:more|further)? ?(?:information|details|assistance))\\b[^.;。；]*|请(?:联系|提交工单|前往|参考|登录)[^。；，,]*");
    private static final Pattern ACTION = Pattern.compile("\\b[a-z]{2,20}:[A-Z][A-Za-z]{2,60}\\b");
    /** What is read elsewhere names nothing here. */
    private static final Pattern ADDRESS = Pattern.compile("(?i)\\bhttps?://[^\\s\"'<>]+");
    private static final Pattern NUMBER = Pattern.compile("(?<![\\w.-])\\d{1,9}(?![\\w.-])");
    private static final Pattern WORDS_OF_CODE = Pattern.compile("(?<=[a-z])(?=[A-Z])");
    private static final Set<Concern> OF_NO_FIELD = Set.of(Concern.CREDENTIALS, Concern.CLOCK);
    private static final Set<String> OF_WHO_PAYS =
            Set.of("balance", "overdue", "payment_check", "real_name", "account_state", "risk_control");
    private static final int NAMED_BY_CODE = 60;
    private static final int KNOWN_OF_CODE = 50;
    private static final int SPOKEN_OF = 36;
    private static final int A_PROPERTY = 42;
    private static final int WORDS_IN_CODE = 10;
    private static final int LIKE_ITS_NAME = 34;
    /** What is known of a code is more than what anybody may say in passing. */
    private static final int BESIDE_A_CODE = 4;
    private static final int MOST_READ = 4096;

    private final Snapshot draft;
    private final SpokenParameters names;
    private final SentValues values;

    /** @param draft whose request the errors are about */
    public ErrorDecoder(Snapshot draft) {
        this.draft = draft;
        names = new SpokenParameters(draft);
        values = new SentValues(draft);
    }

    public Diagnosis read(Complaint complaint) {
        var known = known(complaint);
        var spoken = known.filter(code -> !code.about().isEmpty()).isPresent() ? Optional.<ErrorCode>empty() : spoken(complaint);
        return new Diagnosis(complaint, places(complaint, known, spoken), concern(spoken.or(() -> known)),
                advice(complaint, spoken.or(() -> known)), AuthorisationLink.in(complaint.message()));
    }

    private static Concern concern(Optional<ErrorCode> known) {
        return known.map(ErrorCode::concern).orElse(Concern.REQUEST);
    }

    /** An error may wrap another service's one, whose code then says more: a fault of the service's may be one of the request's. */
    private static Optional<ErrorCode> known(Complaint complaint) {
        var outer = ErrorCode.of(complaint);
        var inner = inner(complaint);
        var saysMore = outer.filter(code -> !code.about().isEmpty() && (code.concern() != Concern.SERVICE || inner.isEmpty())).isPresent();
        if (saysMore) return outer;
        return inner.stream().map(code -> ErrorCode.of(new Complaint(code, ""))).flatMap(Optional::stream).findFirst()
                .or(() -> outer.filter(code -> inner.isEmpty() || code.about().isEmpty()));
    }

    /** What wraps another code is not the service's own fault, and what it is called itself says nothing of who is to cure that one. */
    private static Optional<ErrorCode> spoken(Complaint complaint) {
        var inner = inner(complaint).stream().findFirst();
        return ErrorCode.spoken(inner.map(code -> new Complaint(code, complaint.message())).orElse(complaint))
                .filter(code -> code.concern() != Concern.SERVICE || inner.isEmpty());
    }

    private static List<String> inner(Complaint complaint) {
        return INNER_CODE.matcher(complaint.message()).results().map(match -> match.group(1)).toList();
    }

    /** @param spoken by whom its words say that it is to be cured, so that only what they name outright is heard */
    private List<Ref> places(Complaint complaint, Optional<ErrorCode> known, Optional<ErrorCode> spoken) {
        if (spoken.filter(code -> OF_NO_FIELD.contains(code.concern()) || OF_WHO_PAYS.contains(code.words())).isPresent()) return List.of();
        var isOfOthers = spoken.isPresent();
        var evidence = new Evidence(draft);
        var message = ADDRESS.matcher(complaint.message().substring(0, Math.min(complaint.message().length(), MOST_READ))).replaceAll(" ");
        message = WHERE_TO_TURN.matcher(OF_THE_STACK.matcher(message).replaceAll(" ")).replaceAll(" ");
        var rest = names.in(message, evidence);
        var fields = known.map(ErrorCode::fields).orElse(List.of());
        // Who lacks a right is told so in words that name what the call would have touched.
        if (concern(known) == Concern.REQUEST) {
            var plain = isOfOthers ? ErrorCode.unspoken(values.without(rest)) : values.without(rest);
            if (!isOfOthers) likenesses(plain, fields.isEmpty() ? 1 : BESIDE_A_CODE, evidence);
            phrases(plain, fields.isEmpty() ? 1 : BESIDE_A_CODE, isOfOthers, evidence);
        }
        values.in(message, fields, evidence);
        evidence.hears(message);
        for (var i = 0; i < fields.size(); i++) evidence.speaksFor(fields.get(i), Witness.CODE, KNOWN_OF_CODE - 3 * i);
        if (fields.isEmpty()) Stream.concat(Stream.of(complaint.code()), inner(complaint).stream())
                .forEach(code -> code(code, known.isPresent() || isOfOthers, evidence));
        return evidence.ranked(ABSENCE.matcher(PRESENCE.matcher(message).replaceAll(" ")).find()
                || ABSENCE_CODE.matcher(complaint.code()).matches());
    }

    /** What a code is called after; the words in it only where nothing else is known of it. */
    private void code(String code, boolean isKnown, Evidence evidence) {
        SpokenNames.whole(code).forEach(hit -> evidence.speaksFor(hit.field(), Witness.CODE, NAMED_BY_CODE - 2 * hit.rank()));
        for (var part : code.split("\\.")) SpokenNames.inCode(part).ifPresent(name -> {
            var hits = SpokenNames.named(name);
            hits.forEach(hit -> evidence.speaksFor(hit.field(), Witness.CODE, NAMED_BY_CODE - 2 * hit.rank()));
            if (hits.isEmpty() && !isKnown) FieldWords.in(WORDS_OF_CODE.matcher(name).replaceAll(" ")).forEach((field, likeness) ->
                    evidence.speaksFor(field, Witness.CODE, (int) (WORDS_IN_CODE * likeness)));
        });
    }

    private static void likenesses(String message, int share, Evidence evidence) {
        FieldWords.in(message).forEach((field, likeness) ->
                evidence.speaksFor(field, Witness.WORDS, (int) (LIKE_ITS_NAME * likeness) / share));
    }

    private static void phrases(String message, int share, boolean isOfOthers, Evidence evidence) {
        // Where it happens is nothing to look at, if nothing is wrong with the request.
        var spoken = SpokenNames.phrases(message).stream().filter(phrase -> !isOfOthers || !phrase.isContext()).toList();
        var things = properties(message, share, evidence);
        for (var i = 0; i < spoken.size(); i++) {
            var fields = spoken.get(i).fields();
            var most = spoken.get(i).isContext() || things.contains(spoken.get(i).words()) ? SPOKEN_OF / 2 : SPOKEN_OF;
            for (var j = 0; j < fields.size(); j++) evidence.speaksFor(fields.get(j), Witness.WORDS, (most - 2 * i - 2 * j) / share);
        }
    }

    /** Of a disk whose size is spoken of the size is meant. The words of those things of which something is. */
    private static Set<String> properties(String message, int share, Evidence evidence) {
        var words = new HashSet<String>();
        var numbers = NUMBER.matcher(message).results().map(number -> (Object) new Whole(number.group())).collect(Collectors.toSet());
        for (var thing : SpokenNames.things(message)) {
            var fields = FieldWords.properties(thing, message);
            evidence.speaksForNumbers(thing.paths(), numbers, (A_PROPERTY - 2) / share);
            if (SpokenNames.phrases(message).stream().anyMatch(thing::hasBeside)) words.add(thing.words());
            for (var i = 0; i < fields.size(); i++)
                evidence.speaksOutrightFor(fields.get(i), Witness.WORDS, (A_PROPERTY - 2 * i) / share);
            if (!fields.isEmpty()) words.add(thing.words());
        }
        return words;
    }

    private static Message advice(Complaint complaint, Optional<ErrorCode> known) {
        if (known.isEmpty()) return complaint.code().isEmpty() ? say("unnamed") : say("unknown", complaint.code());
        var words = known.get().words();
        var roles = ErrorCode.SERVICE_ROLE.matcher(complaint.code() + " " + complaint.message()).results()
                .map(MatchResult::group).distinct().toList();
        var action = ACTION.matcher(complaint.message()).results().map(MatchResult::group).findFirst();
        if (words.equals("addon_role") && !roles.isEmpty()) return say("addon_role.named", Several.of(roles));
        if (words.equals("forbidden") && action.isPresent()) return say("forbidden.named", action.get());
        var needsRole = words.equals("role_missing") || !known.get().role().isEmpty();
        if (!needsRole) return say(words);
        return roles.isEmpty() && known.get().role().isEmpty() ? say("addon_role")
                : say(words, roles.isEmpty() ? known.get().role() : Several.of(roles));
    }

    private static Message say(String words, Object... args) {
        return Message.of(ErrorDecoder.class, "error." + words, args);
    }
}
