package ackcomposer.catalogue.offer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Facts have a day and a source; a file of the user's counts where its day is later, and a damaged one is named and passed over. */
class FactFileTest {
    private static final String HEAD = "# date\t2026-12-24\n# source\tsomebody\n";
    @TempDir
    private Path folder;
    private final List<String> damaged = new ArrayList<>();

    private FactFile regions(String text) throws IOException {
        Files.writeString(folder.resolve("regions.tsv"), text);
        return FactFile.newest("regions", folder, damaged::add);
    }

    static List<String> names() {
        return FactFile.NAMES;
    }

    @ParameterizedTest
    @MethodSource("names")
    void everyFileHasADayASourceAndRowsOfItsColumns(String name) {
        var facts = FactFile.of(name);
        assertThat(facts.date()).isBetween(LocalDate.parse("2026-01-01"), LocalDate.parse("2027-12-31"));
        assertThat(facts.source()).isNotBlank();
        assertThat(facts.replaced()).isFalse();
        assertThat(facts.day()).isEqualTo(facts.date().toString());
        assertThat(facts.rows()).isNotEmpty().allMatch(row -> row.size() == facts.rows().get(0).size() && !row.get(0).isBlank());
        assertThat(facts.first()).hasSameSizeAs(facts.rows());
        assertThat(FactFile.of(name)).as("read once").isSameAs(facts);
    }

    @Test
    void theOldestDayIsThatOfTheOldestFile() {
        assertThat(FactFile.oldest()).isEqualTo(LocalDate.parse("2026-11-24"));
        assertThat(FactFile.damaged()).isEmpty();
    }

    @Test
    void aLaterFileOfTheUsersReplacesOursAndIsNamedWhereItSpeaks() throws IOException {
        var theirs = regions(HEAD + "region\ncn-mars\n\ncn-moon\n");
        assertThat(theirs.replaced()).isTrue();
        assertThat(theirs.first()).containsExactly("cn-mars", "cn-moon");
        assertThat(theirs.source()).isEqualTo("somebody");
        assertThat(theirs.day()).isEqualTo("2026-12-24 (facts/regions.tsv)");
        assertThat(damaged).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-24", "2025-01-01"})
    void oneThatIsNotLaterDoesNotCount(String date) throws IOException {
        var facts = regions("# date\t" + date + "\nregion\ncn-mars\n");
        assertThat(facts.replaced()).isFalse();
        assertThat(facts.first()).contains("cn-beijing").doesNotContain("cn-mars");
        assertThat(damaged).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "region\ncn-mars\n", "# date\tyesterday\nregion\ncn-mars\n", "# date\t2026-12-24\nregion\n",
        "# date\t2026-12-24\nregion\tuse\ncn-mars\n", "# date 2026-12-24\nregion\ncn-mars\n"})
    void aDamagedOneIsNamedAndPassedOver(String text) throws IOException {
        assertThat(regions(text).first()).contains("cn-beijing");
        assertThat(damaged).containsExactly(folder.resolve("regions.tsv").toString());
    }

    @Test
    void whatIsNoFileIsDamagedAndWhatIsNotThereIsNot() throws IOException {
        Files.createDirectory(folder.resolve("addons.tsv"));
        assertThat(FactFile.newest("addons", folder, damaged::add).replaced()).isFalse();
        assertThat(damaged).hasSize(1);
        assertThat(FactFile.newest("versions", folder, damaged::add).replaced()).isFalse();
        assertThat(FactFile.newest("versions", null, damaged::add).replaced()).isFalse();
        assertThat(damaged).hasSize(1);
        assertThatThrownBy(() -> FactFile.newest("nonsense", folder, damaged::add)).isInstanceOf(NullPointerException.class);
    }

    @Test
    void rowsAreFoundByTheirFirstCellAndByTheirSecond() {
        var facts = FactFile.parsed("x", HEAD + "name\tuse\twhy\na\told\t1\nb\tnew\t2\nc\told\t\n", false);
        assertThat(facts.first()).containsExactly("a", "b", "c");
        assertThat(facts.where("old")).containsExactly("a", "c");
        assertThat(facts.find("b")).contains(List.of("b", "new", "2"));
        assertThat(facts.find("c")).contains(List.of("c", "old", ""));
        assertThat(facts.find("new")).isEmpty();
        assertThat(FactFile.parsed("x", "# date\t2026-12-24\na\nb\n", false).source()).isEmpty();
    }
}
