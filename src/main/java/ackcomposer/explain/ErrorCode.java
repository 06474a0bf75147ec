package ackcomposer.explain;

import ackcomposer.catalogue.field.Field;
import ackcomposer.catalogue.field.Lang;
import ackcomposer.catalogue.field.Texts;
import ackcomposer.catalogue.offer.FactFile;
import ackcomposer.catalogue.page.Catalogue;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What is known of a code of the service.
 *
 * @param words the end of the key of its advice
 * @param role  the service role that is missing, or empty
 * @param about full paths of fields, the likeliest first, and concerns other than the request
 */
record ErrorCode(String code, int status, String words, String role, List<String> about) {
    /** What the account grants to services has such names; one that stands in an error is not granted. */
    static final Pattern SERVICE_ROLE =
            Pattern.compile("(?<![A-Za-z])Aliyun[A-Za-z0-9]{2,60}?Role(For[A-Za-z0-9]{2,60})?(?![A-Za-z0-9])");
    private static final String ROLE_MISSING = "role_missing";
    private static final Pattern WORDS = Pattern.compile("(?<=[a-z])(?=[A-Z])|[._]");

    static Stream<ErrorCode> all() {
        return FactFile.of("errors").rows().stream().filter(ErrorCode::isUsable).map(ErrorCode::of);
    }

    private static ErrorCode of(List<String> cells) {
        var about = Arrays.stream(cells.get(4).split(" ")).filter(part -> !part.isEmpty()).toList();
        return new ErrorCode(cells.get(0), Integer.parseInt(cells.get(1)), cells.get(2), cells.get(3), about);
    }

    /** The user may have a file of his own, of a later version or with a slip in it. */
    static boolean isUsable(List<String> cells) {
        return cells.size() >= 5 && cells.get(1).matches("[45]\\d\\d") && has(cells.get(2));
    }

    /** Known by its code, by the code that it refines, or, where the code is a phrase, by its message. */
    static Optional<ErrorCode> of(Complaint complaint) {
        for (var code = complaint.code(); !code.isEmpty(); code = code.contains(".") ? code.substring(0, code.lastIndexOf('.')) : "") {
            var wanted = code;
            var found = all().filter(known -> known.code.equalsIgnoreCase(wanted)).findFirst();
            if (found.isPresent()) return found;
        }
        var message = complaint.message().toLowerCase(Locale.ROOT);
        return all().filter(known -> known.code.contains(" ") && message.contains(known.code.toLowerCase(Locale.ROOT))).findFirst();
    }

    /** Of a code that says nothing by itself: what the words of the code and of the message say of who is to cure it. */
    static Optional<ErrorCode> spoken(Complaint complaint) {
        var said = (WORDS.matcher(complaint.code()).replaceAll(" ") + ". " + complaint.message()).toLowerCase(Locale.ROOT);
        return concerns().filter(row -> SpokenNames.phrase(row.get(0)).matcher(said).find()).map(row -> row.get(2).split(" "))
                .filter(about -> about.length == 2 && has(about[1]))
                .map(about -> new ErrorCode(complaint.code(), 0, about[1], "", List.of(about[0]))).findFirst()
                .or(() -> Optional.of(new ErrorCode(complaint.code(), 0, ROLE_MISSING, "", List.of("account")))
                        .filter(any -> SERVICE_ROLE.matcher(complaint.message()).find()));
    }

    private static Stream<List<String>> concerns() {
        return FactFile.of("error-words").rows().stream().filter(row -> row.size() >= 3 && row.get(1).equals("concern"));
    }

    /** A message without the words that say who is to cure it: they name nothing besides. */
    static String unspoken(String message) {
        var rest = message.toLowerCase(Locale.ROOT);
        for (var row : concerns().toList()) rest = SpokenNames.phrase(row.get(0)).matcher(rest).replaceAll(" ");
        return rest;
    }

    private static boolean has(String words) {
        return Texts.of(ErrorCode.class, Lang.EN).find("error." + words).isPresent();
    }

    List<Field<?>> fields() {
        return about.stream().map(Catalogue::find).<Field<?>>flatMap(Optional::stream).toList();
    }

    /** Who is to cure it, if a field comes first: the request. */
    Concern concern() {
        return about.isEmpty() ? Concern.REQUEST : Arrays.stream(Concern.values())
                .filter(concern -> concern.name().equalsIgnoreCase(about.get(0))).findFirst().orElse(Concern.REQUEST);
    }
}
