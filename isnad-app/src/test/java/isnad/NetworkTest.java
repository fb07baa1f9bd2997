package isnad;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.net.URL;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** Nothing touches the network but what fetches, and nothing fetches unless it is asked to. */
class NetworkTest {
    private static final JavaClasses ISNAD =
            new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .importPackages("isnad");

    @Test
    void only_fetching_knows_sockets_and_servers() {
        noClasses()
                .that()
                .resideOutsideOfPackages("isnad.fetch..", "isnad.http..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "java.net.http..", "javax.net..", "com.sun.net..", "org.apache.hc..")
                .orShould()
                .dependOnClassesThat()
                .haveNameMatching(
                        "java\\.net\\.(Inet.*|.*Socket.*|.*URLConnection|Proxy.*)"
                                + "|java\\.nio\\.channels\\..*(Socket|Datagram).*"
                                + "|org\\.netpreserve\\.jwarc\\.Fetch.*"
                                + "|com\\.rometools\\..*XmlReader")
                .check(ISNAD);
    }

    @Test
    void no_library_fetches_behind_our_back() {
        noClasses()
                .should()
                .callMethodWhere(
                        target(owner(JavaClass.Predicates.assignableTo(URL.class)))
                                .and(target(nameMatching("open.*|getContent"))))
                .orShould()
                .callMethodWhere(
                        target(owner(JavaClass.Predicates.assignableTo(Jsoup.class)))
                                .and(target(nameMatching("connect|newSession"))))
                .check(ISNAD);
    }

    @Test
    void only_the_commands_that_say_so_fetch() {
        classes()
                .that()
                .resideInAPackage("isnad.fetch..")
                .should()
                .onlyHaveDependentClassesThat()
                .haveNameMatching(
                        "isnad\\.fetch\\..*"
                                + "|isnad\\.cli\\.(Fetch(Command|Options)|WatchCommand|KeptPages"
                                + "|Alert(Save|Run)Command|WebhookChannel)(\\$.*)?"
                                + "|isnad\\.run\\.(Runs|AddPages|AskFeeds|Feeds|Captured)(\\$.*)?"
                                + "|isnad\\.serve\\.Service")
                .check(ISNAD);
    }

    @Test
    void what_fetches_knows_nothing_of_what_is_read() {
        noClasses()
                .that()
                .resideInAPackage("isnad.fetch..")
                .should()
                .dependOnClassesThat()
                .haveNameMatching("isnad\\.(?!fetch\\.).*")
                .check(ISNAD);
    }
}
