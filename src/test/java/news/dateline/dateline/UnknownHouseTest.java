package news.dateline.dateline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import news.dateline.item.Dateline;
import news.dateline.item.Draft;
import news.dateline.pipeline.Drafts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A paper or an agency that no table has, in a script without capitals, in quotation marks or without brackets, stayed in the story. */
class UnknownHouseTest {
    private static final String MORE = "The council meets again next month, an official said.";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ar | بيروت (وكالة الساحل) - | طالب تجار السوق بإنارة الموقف قرب النهر. | بيروت
            ar | (عمان - "الساحل") | طالب تجار السوق بإنارة الموقف قرب النهر. | عمان
            fa | تبریز - خبرگزاری ساحل: | بازاریان خواستار روشنایی پارکینگ شدند. | تبریز
            ur | لاہور (نمائندہ ساحل) | تاجروں نے پارکنگ میں روشنی کا مطالبہ کیا۔ | لاہور
            he | חיפה (סוכנות החוף) - | סוחרי השוק ביקשו תאורה בחניון ליד הנהר. | חיפה
            hi | पटना (तट समाचार): | व्यापारियों ने पार्किंग में रोशनी की मांग की है। | पटना
            bn | খুলনা প্রতিনিধি: | ব্যবসায়ীরা পার্কিংয়ে আলোর দাবি জানিয়েছেন। | খুলনা
            th | เชียงใหม่ (สำนักข่าวชายฝั่ง) - | พ่อค้าในตลาดขอให้ติดตั้งไฟที่ลานจอดรถ | เชียงใหม่
            zh | 青岛讯 | 中央市场的商户要求在停车场安装路灯。 | 青岛
            zh | 【海岸日报讯】 | 中央市场的商户要求在停车场安装路灯。 |
            es | Montevideo/Costa Noticias – | Los comerciantes del mercado piden luces. | Montevideo
            it | (Costa) - TRIESTE, 11 MAR - | I commercianti del mercato chiedono luci. | TRIESTE
            fr | Nantes, 11 mars « Agence Rivage » - | Les commerçants du marché demandent un éclairage. | Nantes
            ru | Казань, 11 марта. «Берег» – | Торговцы рынка попросили осветить стоянку. | Казань
            ru | КАЗАНЬ, 11 марта — Берег-Информ. | Торговцы рынка попросили осветить стоянку. | КАЗАНЬ
            id | Bandung, Pantai News - | Para pedagang pasar meminta penerangan parkir. | Bandung
            hu | Budapest, 2026. március 11., szerda (MTI) - | A piac kereskedői világítást kértek a parkolóba. | Budapest
            """)
    void isReadByItsWordItsMarksOrTheDateBesideIt(String language, String opening, String story, String place) {
        // When
        Draft draft = Drafts.enriched(Drafts.of(opening + " " + story, MORE).withLanguage(language));

        // Then
        assertEquals(story, draft.content().paragraphs().get(0));
        assertEquals(
                Optional.ofNullable(place),
                draft.wire().dateline().stream()
                        .map(Dateline::places)
                        .flatMap(places -> places.stream().map(filed -> filed.literal()))
                        .findFirst());
    }

    @Test
    void aTitleBehindTheDateIsNoHouse() {
        // When
        Draft draft = Drafts.enriched(
                Drafts.of("BOSTON, March 11 - Sens. Castell said he wanted lights for the market.", MORE)
                        .withLanguage("en"));

        // Then
        assertEquals(
                "Sens. Castell said he wanted lights for the market.",
                draft.content().paragraphs().get(0));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ar | بيروت (في بيان) قالت إن السوق سيفتح من جديد.
            ar | وكالة الساحل (بيروت) تفتح مكتبا جديدا قرب النهر.
            fa | تهران، پایتخت: شهری که از نو روشن می‌شود.
            hi | पटना (बिहार) में व्यापारियों ने रोशनी की मांग की।
            en | Paris (the musical) opens on Friday in the old harbour.
            en | London, News of the day: a market asks for lights.
            zh | 【快訊】中央市场的商户要求在停车场安装路灯。
            ja | 【写真】中央市場の商店主らは駐車場に照明を求めた。
            es | Lima/Callao – dos ciudades y un solo puerto para todos.
            ru | Казань, «Рубин» – так назвали новый рынок у реки.
            """)
    void aSentenceThatLooksLikeItStays(String language, String paragraph) {
        Draft draft = Drafts.enriched(Drafts.of(paragraph, MORE).withLanguage(language));

        assertTrue(draft.content().body().startsWith(paragraph));
    }
}
