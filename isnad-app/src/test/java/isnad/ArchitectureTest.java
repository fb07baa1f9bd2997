package isnad;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import isnad.cli.Isnad;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who may see whom. A rule here is the design; change docs/architecture.md with it. */
class ArchitectureTest {

    private static final String[] READING_MODULE = {
        "isnad.page..",
        "isnad.text..",
        "isnad.lexicon..",
        "isnad.actor..",
        "isnad.ner..",
        "isnad.time..",
        "isnad.clause..",
        "isnad.quote..",
        "isnad.attribution..",
        "isnad.event..",
        "isnad.reading.."
    };

    private static final JavaClasses ISNAD =
            new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .importPackages("isnad");

    /** An empty import would pass every rule below. */
    @Test
    void every_main_type_was_imported() {
        SourceTree sources = SourceTree.ofProject();
        List<String> expected =
                Stream.of(
                                "isnad-model",
                                "isnad-reading",
                                "isnad-ingest",
                                "isnad-ledger",
                                "isnad-app")
                        .flatMap(sources::typeNames)
                        .toList();
        assertThat(expected).contains(Isnad.class.getName());
        assertThat(ISNAD.stream().map(JavaClass::getName)).containsAll(expected);
    }

    @Test
    void every_package_is_null_marked() {
        assertThat(ISNAD.stream().map(JavaClass::getPackage).distinct())
                .allMatch(
                        found -> found.isAnnotatedWith(NullMarked.class),
                        "has a package-info with @NullMarked");
    }

    @Test
    void model_depends_on_java_and_jspecify_only() {
        classes()
                .that()
                .resideInAPackage("isnad.model..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("isnad.model..", "java..", "org.jspecify..")
                .check(ISNAD);
    }

    @ParameterizedTest
    @ValueSource(strings = {"page", "actor", "ner", "time", "clause"})
    void a_stage_sees_model_text_and_lexicon_but_no_other_stage(String stage) {
        String own = "isnad." + stage + "..";
        classes()
                .that()
                .resideInAPackage(own)
                .should()
                .onlyDependOnClassesThat(
                        resideOutsideOfPackage("isnad..")
                                .or(
                                        resideInAnyPackage(
                                                own,
                                                "isnad.model..",
                                                "isnad.text..",
                                                "isnad.lexicon..")))
                .allowEmptyShould(true)
                .check(ISNAD);
    }

    @ParameterizedTest
    @ValueSource(strings = {"page", "actor", "ner", "time", "quote", "attribution", "event"})
    void only_reading_composes_the_stages(String stage) {
        String own = "isnad." + stage + "..";
        classes()
                .that()
                .resideInAPackage(own)
                .should()
                .onlyHaveDependentClassesThat()
                .resideInAnyPackage(own, "isnad.reading..", "isnad.html.meta..")
                .allowEmptyShould(true)
                .check(ISNAD);
    }

    /** A page's structure and its words are dated by one reader. */
    @Test
    void of_the_stages_metadata_sees_the_reader_of_dates_alone() {
        noClasses()
                .that()
                .resideInAPackage("isnad.html.meta..")
                .should()
                .dependOnClassesThat(
                        resideInAnyPackage(READING_MODULE)
                                .and(not(resideInAnyPackage("isnad.lexicon..")))
                                .and(not(nameMatching("isnad\\.page\\.VisibleDates.*"))))
                .check(ISNAD);
    }

    @ParameterizedTest
    @ValueSource(strings = {"quote", "attribution", "event"})
    void what_reads_clauses_sees_them_too_but_no_other_stage(String stage) {
        String own = "isnad." + stage + "..";
        classes()
                .that()
                .resideInAPackage(own)
                .should()
                .onlyDependOnClassesThat(
                        resideOutsideOfPackage("isnad..")
                                .or(
                                        resideInAnyPackage(
                                                own,
                                                "isnad.clause..",
                                                "isnad.model..",
                                                "isnad.text..",
                                                "isnad.lexicon..")))
                .check(ISNAD);
    }

    @Test
    void text_and_lexicon_see_nothing_but_model_and_each_other() {
        classes()
                .that()
                .resideInAnyPackage("isnad.text..", "isnad.lexicon..")
                .should()
                .onlyDependOnClassesThat(
                        resideOutsideOfPackage("isnad..")
                                .or(
                                        resideInAnyPackage(
                                                "isnad.model..",
                                                "isnad.text..",
                                                "isnad.lexicon..")))
                .allowEmptyShould(true)
                .check(ISNAD);
    }

    @Test
    void reading_knows_nothing_of_command_line_and_json() {
        noClasses()
                .that()
                .resideInAnyPackage(READING_MODULE)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "isnad.cli..",
                        "isnad.record..",
                        "isnad.view..",
                        "isnad.card..",
                        "isnad.report..",
                        "picocli..",
                        "tools.jackson..",
                        "com.fasterxml.jackson..")
                .allowEmptyShould(true)
                .check(ISNAD);
    }

    @Test
    void reading_knows_nothing_of_markup_encodings_and_archives() {
        noClasses()
                .that()
                .resideInAnyPackage(READING_MODULE)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "isnad.input..",
                        "isnad.html..",
                        "isnad.charset..",
                        "isnad.language..",
                        "isnad.fetch..",
                        "isnad.copies..",
                        "org.jsoup..",
                        "com.ibm.icu..")
                .check(ISNAD);
    }

    @Test
    void what_is_brought_in_knows_nothing_of_the_command_line() {
        noClasses()
                .that()
                .resideInAnyPackage(
                        "isnad.input..",
                        "isnad.html..",
                        "isnad.charset..",
                        "isnad.language..",
                        "isnad.fetch..",
                        "isnad.copies..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("isnad.cli..", "isnad.record..", "picocli..")
                .allowEmptyShould(true)
                .check(ISNAD);
    }

    @Test
    void what_brings_pages_in_knows_nothing_of_what_is_made_of_them() {
        noClasses()
                .that()
                .resideInAPackage("isnad.input..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "isnad.cli..",
                        "isnad.record..",
                        "isnad.report..",
                        "isnad.card..",
                        "isnad.reading..",
                        "isnad.fetch..",
                        "isnad.copies..",
                        "picocli..")
                .check(ISNAD);
    }

    @Test
    void what_pages_tell_together_is_judged_without_knowing_where_it_is_kept() {
        noClasses()
                .that()
                .resideInAnyPackage("isnad.story..", "isnad.record..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "isnad.store..",
                        "isnad.search..",
                        "isnad.export..",
                        "isnad.alert..",
                        "isnad.ledger..",
                        "isnad.cli..",
                        "java.sql..",
                        "org.apache.lucene..")
                .check(ISNAD);
    }

    @Test
    void only_the_ledger_composes_store_search_and_export() {
        noClasses()
                .that()
                .resideInAnyPackage("isnad.search..", "isnad.export..", "isnad.alert..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("isnad.store..", "isnad.ledger..", "isnad.cli..")
                .allowEmptyShould(true)
                .check(ISNAD);
    }

    @Test
    void who_may_come_in_is_judged_without_knowing_what_is_inside() {
        noClasses()
                .that()
                .resideInAnyPackage("isnad.http..", "isnad.account..")
                .should()
                .dependOnClassesThat()
                .haveNameMatching("isnad\\.(?!http\\.|account\\.).*")
                .check(ISNAD);
    }

    @Test
    void packages_form_no_cycles() {
        slices().matching("isnad.(*)..").should().beFreeOfCycles().check(ISNAD);
    }

    @Test
    void only_the_command_line_writes_to_the_standard_streams() {
        noClasses()
                .that()
                .resideOutsideOfPackage("isnad.cli..")
                .should(ACCESS_STANDARD_STREAMS)
                .check(ISNAD);
    }

    @Test
    void no_name_says_nothing() {
        noClasses()
                .should()
                .haveNameMatching(
                        "(.*[.$])?(Abstract[A-Z]\\w*|Base[A-Z]\\w*|\\w*(Manager|Helper|Utils?|Processor|Impl))")
                .check(ISNAD);
    }
}
