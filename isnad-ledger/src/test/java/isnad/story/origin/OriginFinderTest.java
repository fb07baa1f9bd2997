package isnad.story.origin;

import static org.assertj.core.api.Assertions.assertThat;

import isnad.story.Pages;
import isnad.story.Telling;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OriginFinderTest {
    private static final OriginFinder FINDER = new OriginFinder(Pages.LEXICON);

    private final List<Telling> tellings = new ArrayList<>();

    private void page(String name, String text, String words) {
        tellings.add(Pages.telling(name, text, words));
    }

    private Origins origins() {
        return FINDER.find(tellings);
    }

    @Test
    void an_agency_that_many_carry_is_one_origin_with_its_carriers() {
        page(
                "a",
                "لقاء في الدوحة\nالدوحة (رويترز) - زار وزير الخارجية القطري الكويت أمس.\n",
                "زار");
        for (String name : List.of("b", "c", "d")) {
            page(name, "لقاء\nقالت وكالة رويترز إن وزير الخارجية القطري زار الكويت أمس.\n", "زار");
        }
        Origins found = origins();
        assertThat(found.count()).isOne();
        Origin reuters = found.origins().getFirst();
        assertThat(reuters.name()).isEqualTo("رويترز");
        assertThat(reuters.paths()).hasSize(4);
        assertThat(reuters.reasons()).containsExactly("same:medium:reuters");
    }

    @Test
    void an_office_with_its_spokesman_and_its_minister_is_one() {
        page("a", "لقاء\nقالت وزارة الخارجية المصرية إن الوفد السوداني زار القاهرة أمس.\n", "زار");
        page(
                "b",
                "لقاء\nقال المتحدث باسم وزارة الخارجية المصرية أحمد أبو زيد إن الوفد السوداني زار القاهرة أمس.\n",
                "زار");
        page("c", "لقاء\nقال وزير الخارجية المصري إن الوفد السوداني زار القاهرة أمس.\n", "زار");
        assertThat(origins().origins()).hasSize(1);
    }

    @Test
    void two_governments_are_two() {
        page("a", "لقاء\nقالت وزارة الخارجية المصرية إن الوفد السوداني زار القاهرة أمس.\n", "زار");
        page(
                "b",
                "لقاء\nقالت وزارة الخارجية السودانية إن الوفد السوداني زار القاهرة أمس.\n",
                "زار");
        assertThat(origins().count()).isEqualTo(2);
    }

    @Test
    void two_offices_of_a_state_are_two_and_the_state_itself_is_one_of_them() {
        page("a", "لقاء\nقالت وزارة الخارجية المصرية إن الوفد السوداني زار القاهرة أمس.\n", "زار");
        page("b", "لقاء\nقال الجيش المصري إن الوفد السوداني زار القاهرة أمس.\n", "زار");
        page("c", "لقاء\nقالت مصر إن الوفد السوداني زار القاهرة أمس.\n", "زار");
        assertThat(origins().count()).isEqualTo(2);
        assertThat(origins().origins().getFirst().paths()).hasSize(2);
    }

    @Test
    void a_source_that_told_a_medium_is_the_same_when_the_medium_is_cited() {
        page("a", "لقاء\nقال مصدر دبلوماسي لرويترز إن الوفد السوداني زار القاهرة أمس.\n", "زار");
        page("b", "لقاء\nقالت وكالة رويترز إن الوفد السوداني زار القاهرة أمس.\n", "زار");
        page("c", "لقاء\nقال مصدر لرويترز إن الوفد السوداني زار القاهرة أمس.\n", "زار");
        Origins found = origins();
        assertThat(found.count()).isOne();
        assertThat(found.origins().getFirst().named()).isFalse();
        assertThat(found.origins().getFirst().name()).isEqualTo("مصدر دبلوماسي");
    }

    @Test
    void unnamed_sources_of_two_media_are_two() {
        page("a", "لقاء\nقال مصدر دبلوماسي لرويترز إن الوفد السوداني زار القاهرة أمس.\n", "زار");
        page(
                "b",
                "لقاء\nقال مصدر دبلوماسي لوكالة الأناضول إن الوفد السوداني زار القاهرة أمس.\n",
                "زار");
        assertThat(origins().count()).isEqualTo(2);
    }

    @Test
    void a_party_that_accuses_is_the_origin_of_its_accusation() {
        page("a", "أزمة\nالجزائر (رويترز) - اتهمت الجزائر المغرب بقصف شاحنات أمس.\n", "اتهمت");
        page("b", "أزمة\nالرباط (ا ف ب) - اتهمت الجزائر المغرب بقصف شاحنات أمس.\n", "اتهمت");
        Origins found = origins();
        assertThat(found.count()).isOne();
        assertThat(found.origins().getFirst().paths())
                .extracting(path -> path.carriers().getLast().source())
                .containsExactly("رويترز", "وكالة الصحافة الفرنسية");
    }

    @Test
    void pages_without_a_source_count_each_for_itself() {
        page("a", "لقاء\nالدوحة (رويترز) - زار الوفد السوداني القاهرة أمس.\n", "زار");
        page("b", "لقاء\nزار الوفد السوداني القاهرة أمس.\n", "زار");
        page("c", "لقاء\nزار الوفد السوداني القاهرة أمس الاثنين.\n", "زار");
        assertThat(origins().count()).isEqualTo(3);
        assertThat(origins().origins())
                .extracting(Origin::named)
                .containsExactly(true, false, false);
    }

    @Test
    void known_copies_are_one() {
        page("a", "لقاء\nزار الوفد السوداني القاهرة أمس.\n", "زار");
        page("b", "لقاء\nزار الوفد السوداني القاهرة أمس الاثنين.\n", "زار");
        String first = tellings.getFirst().article().id();
        String second = tellings.getLast().article().id();
        Origins found = FINDER.find(tellings, Map.of(second, first));
        assertThat(found.count()).isOne();
        assertThat(found.origins().getFirst().reasons()).containsExactly("copy:" + first);
    }

    @Test
    void media_that_cite_each_other_are_one_and_the_circle_is_shown() {
        page(
                "a",
                "لقاء\nالدوحة (رويترز) - قالت وكالة الأناضول إن الوفد السوداني زار القاهرة أمس.\n",
                "زار");
        page(
                "b",
                "لقاء\nأنقرة / الأناضول\nقالت وكالة رويترز إن الوفد السوداني زار القاهرة أمس.\n",
                "زار");
        Origins found = origins();
        assertThat(found.count()).isOne();
        assertThat(found.circles()).hasSize(1);
        assertThat(found.circles().getFirst().media()).containsExactly("رويترز", "الأناضول");
    }

    @Test
    void a_government_agency_speaks_for_its_government() {
        page("a", "لقاء\nالرياض - واس\nاتصل وزير الخارجية السعودي بنظيره العماني أمس.\n", "اتصل");
        page(
                "b",
                "لقاء\nقالت الخارجية السعودية إن وزير الخارجية السعودي اتصل بنظيره العماني أمس.\n",
                "اتصل");
        assertThat(origins().count()).isOne();
    }

    @Test
    void a_source_in_a_ministry_speaks_for_the_ministry() {
        page(
                "a",
                "لقاء\nقال مصدر مسؤول في وزارة الخارجية السعودية إن الوفد السوداني زار القاهرة أمس.\n",
                "زار");
        page("b", "لقاء\nقالت وزارة الخارجية السعودية إن الوفد السوداني زار القاهرة أمس.\n", "زار");
        assertThat(origins().count()).isOne();
    }

    @Test
    void an_organisation_is_the_one_that_its_article_has_named() {
        page("a", "تقرير\nقالت هيومن رايتس ووتش إن الوفد السوداني زار القاهرة أمس.\n", "زار");
        page(
                "b",
                "تقرير\nنشرت هيومن رايتس ووتش تقريرا عن السودان. وقالت المنظمة الحقوقية إن الوفد السوداني زار القاهرة أمس.\n",
                "زار");
        assertThat(origins().count()).isOne();
    }

    @Test
    void a_statement_is_its_issuers_word() {
        page(
                "a",
                "لقاء\nجاء ذلك في بيان وزارة الخارجية المصرية. وأفاد البيان بأن الوفد السوداني زار القاهرة أمس.\n",
                "زار");
        page("b", "لقاء\nقالت وزارة الخارجية المصرية إن الوفد السوداني زار القاهرة أمس.\n", "زار");
        assertThat(origins().count()).isOne();
    }

    @Test
    void nothing_told_has_no_origin() {
        assertThat(origins().count()).isZero();
    }

    @Test
    void who_holds_two_offices_speaks_for_both() {
        page(
                "a",
                "وساطة\nأكد رئيس الوزراء القطري محمد بن عبد الرحمن آل ثاني أن الوفد السوداني زار الدوحة في مايو 2024.\n",
                "زار");
        page(
                "b",
                "وساطة\nقال المتحدث باسم وزارة الخارجية القطرية إن الوفد السوداني زار الدوحة في مايو 2024.\n",
                "زار");
        assertThat(origins().count()).isOne();
    }

    @Test
    void a_sentence_that_two_outlets_print_word_for_word_is_one_text() {
        String said =
                "زار الوفد السوداني القاهرة أمس في مستهل جولة تشمل ثلاث عواصم عربية وتستمر أسبوعا كاملا.\n";
        page("a", "جولة\n" + said, "زار");
        page("b", "وفد في القاهرة\nتتواصل الجولات.\n" + said, "زار");
        assertThat(origins().count()).isOne();
        tellings.clear();
        page("a", "جولة\nزار الوفد السوداني القاهرة أمس لبحث ملف المياه.\n", "زار");
        page("b", "وفد\nزار الوفد السوداني القاهرة أمس وعقد لقاءات عدة.\n", "زار");
        assertThat(origins().count()).isEqualTo(2);
    }

    @Test
    void an_office_that_a_foreign_agency_names_is_not_of_the_agencys_state() {
        page("a", "غارة\nالخرطوم (رويترز) - قال الجيش إن الوفد السوداني زار القاهرة أمس.\n", "زار");
        page("b", "غارة\nقال الجيش السوداني إن الوفد السوداني زار القاهرة أمس.\n", "زار");
        assertThat(origins().count()).isOne();
    }

    @Test
    void an_office_is_of_the_state_that_is_named_behind_it() {
        page(
                "a",
                "حدود\nالرباط (رويترز) - جاء في بيان للقيادة العامة للقوات المسلحة السودانية أن الوفد زار القاهرة أمس.\n",
                "زار");
        page("b", "حدود\nقال الجيش السوداني إن الوفد زار القاهرة أمس.\n", "زار");
        assertThat(origins().count()).isOne();
    }
}
