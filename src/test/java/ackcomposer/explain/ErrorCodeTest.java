package ackcomposer.explain;

import static org.assertj.core.api.Assertions.assertThat;

import ackcomposer.catalogue.field.Lang;
import ackcomposer.catalogue.field.Texts;
import ackcomposer.catalogue.offer.FactFile;
import ackcomposer.catalogue.page.Catalogue;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The table of codes agrees with the catalogue and with the texts. */
class ErrorCodeTest {
    private static final int CODES = 124;
    private static final List<String> WITHOUT_A_CODE = List.of("error.unknown", "error.unnamed");

    private static List<String> concerns() {
        return Arrays.stream(Concern.values()).map(concern -> concern.name().toLowerCase(Locale.ROOT)).toList();
    }

    @Test
    void knowsEveryCodeOnce() {
        assertThat(ErrorCode.all().map(ErrorCode::code)).hasSize(CODES).doesNotHaveDuplicates();
    }

    /** Services spell them as they like, and say more behind a period. */
    @Test
    void aCodeIsKnownHoweverItIsWrittenAndWhateverStandsBehindIt() {
        assertThat(ErrorCode.all().filter(known -> !known.code().contains(" "))).isNotEmpty().allSatisfy(known -> {
            for (var code : List.of(known.code(), known.code().toUpperCase(Locale.ROOT), known.code().toLowerCase(Locale.ROOT),
                    known.code() + ".Zzz", known.code() + ".Zzz.Y"))
                assertThat(ErrorCode.of(new Complaint(code, "")).map(ErrorCode::words)).as(code).contains(known.words());
        });
        assertThat(ErrorCode.of(new Complaint("Zzz." + "Throttling", ""))).as("what stands before it is another code").isEmpty();
    }

    @Test
    void everyFieldThatATableNamesIsOne() {
        assertThat(ErrorCode.all().flatMap(code -> code.about().stream())).filteredOn(about -> !concerns().contains(about))
                .allMatch(full -> Catalogue.find(full).isPresent());
        assertThat(FactFile.of("error-words").rows().stream()
                .filter(row -> List.of("name", "phrase", "context", "value").contains(row.get(1)))
                .flatMap(row -> Stream.of(row.get(2).split(" "))))
                .allMatch(full -> Catalogue.find(full).isPresent());
        assertThat(FactFile.of("error-words").rows()).extracting(row -> row.get(1))
                .containsOnly("name", "phrase", "context", "word", "concern", "thing", "value");
        assertThat(FactFile.of("error-words").rows().stream().filter(row -> row.get(1).equals("thing"))
                .flatMap(row -> Stream.of(row.get(2).split(" "))))
                .isNotEmpty().allMatch(path -> Catalogue.fields().anyMatch(field -> field.full().startsWith(path)));
    }

    @Test
    void everyWordOfAConcernNamesOneThatThereIsWithItsAdvice() {
        assertThat(concernsOfWords()).isNotEmpty().allMatch(about -> about.length == 2 && concerns().contains(about[0]));
        var keys = Texts.of(ErrorCode.class, Lang.EN).keys().stream().toList();
        assertThat(concernsOfWords().map(about -> "error." + about[1])).isSubsetOf(keys);
    }

    private static Stream<String[]> concernsOfWords() {
        return FactFile.of("error-words").rows().stream().filter(row -> row.get(1).equals("concern")).map(row -> row.get(2).split(" "));
    }

    @Test
    void everyCodeHasAdviceAndNoAdviceIsLeftOver() {
        for (var lang : Lang.values()) {
            var keys = Texts.of(ErrorCode.class, lang).keys().stream().filter(key -> key.startsWith("error.")).collect(Collectors.toSet());
            assertThat(ErrorCode.all().map(code -> "error." + code.words())).isSubsetOf(keys);
            var used = Stream.concat(ErrorCode.all().map(ErrorCode::words), concernsOfWords().map(about -> about[1]))
                    .map(words -> "error." + words).collect(Collectors.toSet());
            assertThat(keys).filteredOn(key -> !used.contains(key) && !WITHOUT_A_CODE.contains(key))
                    .allMatch(key -> key.endsWith(".named") && used.contains(key.replace(".named", "")));
        }
    }

    @Test
    void aRowThatCannotBeUsedIsPassedOver() {
        assertThat(ErrorCode.isUsable(List.of("X", "400", "throttled", "", ""))).isTrue();
        assertThat(ErrorCode.isUsable(List.of("X", "400", "brand_new", "", ""))).isFalse();
        assertThat(ErrorCode.isUsable(List.of("X", "4xx", "throttled", "", ""))).isFalse();
        assertThat(ErrorCode.isUsable(List.of("X", "400", "throttled"))).isFalse();
    }

    @Test
    void statusesAreThoseOfErrors() {
        assertThat(ErrorCode.all()).allMatch(code -> code.status() >= 400 && code.status() < 600);
    }
}
