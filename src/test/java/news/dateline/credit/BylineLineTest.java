package news.dateline.credit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import news.dateline.enrich.Context;
import news.dateline.enrich.Knowledge;
import news.dateline.pipeline.Drafts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Bylines with a job, a house or a place beside the names, as any correspondent's, stayed in the story and named nobody. */
class BylineLineTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | By Mira Castell, staff writer | Mira Castell
            en | Mira Castell, Diplomatic Correspondent | Mira Castell
            en | From our own correspondent Mira Castell in Lisbon | Mira Castell
            en | Mira Castell and Jon Obrecht, AFP | Mira Castell; Jon Obrecht
            de | Von unserer Korrespondentin Mira Castell | Mira Castell
            fr | De notre envoyé spécial à Rome, Jon Obrecht | Jon Obrecht
            es | Mira Castell / Bogotá | Mira Castell
            es | Por nuestra corresponsal Mira Castell | Mira Castell
            pt | Por Mira Castell, correspondente em Roma | Mira Castell
            tr | Mira Kaya ve Can Demir | Mira Kaya; Can Demir
            ru | Корреспондент Мира Кастель | Мира Кастель
            ru | Мира Кастель, собственный корреспондент, Казань | Мира Кастель
            el | Ανταπόκριση: Μίρα Καστέλη | Μίρα Καστέλη
            hu | Írta: Kovács Mira | Kovács Mira
            ro | De Mira Castell | Mira Castell
            ar | مراسلنا في بيروت رامي الحداد | رامي الحداد
            ar | بقلم رامي الحداد وليلى منصور ووائل قاسم | رامي الحداد; ليلى منصور; وائل قاسم
            fa | گزارش از آرش کیانی و نگار بهاری | آرش کیانی; نگار بهاری
            ur | تحریر: کامران حیدر اور صبا نور | کامران حیدر; صبا نور
            he | כתבתנו בחיפה דנה שלו | דנה שלו
            hi | रिपोर्ट: राघव मेहता | राघव मेहता
            bn | প্রতিবেদক: রফিক হাসান | রফিক হাসান
            ko | 도쿄 특파원 한가람 | 한가람
            cs | Text: Jana Nová, foto: Petr Dvořák | Jana Nová
            el | Κείμενο: Μαρία Νικολάου, Φωτογραφίες: Νίκος Παππάς | Μαρία Νικολάου
            de | Text: Mira Castell; Redaktion: Jon Obrecht | Mira Castell
            """)
    void namesWhomTheWholeLineNames(String language, String line, String names) {
        assertEquals(Optional.of(List.of(names.split("; "))), BylineLine.of(line, true, context(language)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            hi | विशेष संवाददाता
            bn | নিজস্ব প্রতিবেদক
            en | By Our Staff Reporter
            """)
    void aJobAloneIsABylineThatNamesNobody(String language, String line) {
        assertEquals(Optional.of(List.of()), BylineLine.of(line, true, context(language)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | Mira Castell opens a market stall
            en | Lights for the market
            en | (AP Photo/Mira Castell)
            en | Press release
            de | Von Hamburg bis Kiel
            de | DE FR IT EN
            fr | Mme Mira Castell, ministre de la Culture
            es | De la Cruz al mar
            ar | مراسل القناة المصاب
            ar | تقرير الأمم المتحدة
            ar | أسعار القمح والذرة
            fa | قیمت نان و برنج
            ru | Корреспондент увидел краны.
            ja | 記者は港で一夜を過ごした
            """)
    void aHeadingIsNone(String language, String line) {
        assertEquals(Optional.empty(), BylineLine.of(line, true, context(language)));
    }

    private static Context context(String language) {
        return Context.of(Drafts.of("x").withLanguage(language), Knowledge.shipped());
    }
}
