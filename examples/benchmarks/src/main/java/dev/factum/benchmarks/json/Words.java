package dev.factum.benchmarks.json;

import java.util.List;
import java.util.Random;

/** Names and sentences as the press writes them: most in English, some in other scripts. */
final class Words {
    private static final List<String> GIVEN = List.of(
            "anna",
            "carlos",
            "emmanuel",
            "fumio",
            "giorgia",
            "ibrahim",
            "jong-un",
            "li",
            "lula",
            "mette",
            "narendra",
            "olaf",
            "pedro",
            "qiang",
            "recep",
            "sergey",
            "shigeru",
            "tokayev",
            "ursula",
            "volodymyr");
    private static final List<String> FAMILY = List.of(
            "aliyev",
            "bolat",
            "costa",
            "da-silva",
            "erdem",
            "frederiksen",
            "garcia",
            "hansen",
            "ishii",
            "jansen",
            "kim",
            "lavrin",
            "meloni",
            "nakamura",
            "okafor",
            "petrov",
            "rahman",
            "sanchez",
            "traore",
            "wang");
    private static final List<String> OCCASIONS = List.of(
            "summit",
            "parade",
            "state-visit",
            "bilateral",
            "ministerial",
            "signing",
            "state-funeral",
            "inauguration",
            "press-conference",
            "gala-dinner",
            "working-lunch",
            "plenary");
    private static final List<String> CITIES = List.of(
            "beijing",
            "brasilia",
            "astana",
            "gyeongju",
            "hiroshima",
            "johannesburg",
            "kazan",
            "madrid",
            "new-delhi",
            "paris",
            "rome",
            "san-francisco",
            "singapore",
            "tianjin",
            "vladivostok",
            "washington");
    private static final List<String> OUTLETS = List.of(
            "agence-presse",
            "daily-courier",
            "evening-standard",
            "kyodo",
            "national-press",
            "people-daily",
            "reuters",
            "the-herald",
            "tass",
            "yonhap");
    private static final List<String> PLACES = List.of(
            "Great Hall of the People, Beijing",
            "Elysee Palace, Paris",
            "Hwabaek International Convention Center, Gyeongju",
            "Akorda Residence, Astana",
            "Palácio do Planalto, Brasília",
            "Kazan Expo International Exhibition Centre",
            "Гранд Кремлёвский дворец, Москва",
            "人民大会堂",
            "Gallagher Estate, Johannesburg",
            "Moscone Center, San Francisco");
    private static final List<String> TITLES = List.of(
            "President",
            "Prime Minister",
            "President of the State Affairs Commission",
            "General Secretary of the Central Committee",
            "Federal Chancellor",
            "Minister of Foreign Affairs",
            "Président du Conseil européen",
            "국무위원장",
            "Председатель Правительства",
            "Secretary-General");
    private static final List<String> OPENINGS = List.of(
            "According to officials who were in the room,",
            "Standing beside the host on the rostrum,",
            "In a statement released shortly before midnight,",
            "As the delegations took their seats,",
            "Speaking to reporters after the ceremony,",
            "State television showed that",
            "The foreign ministry confirmed on Tuesday that",
            "Two diplomats briefed on the talks said",
            "For the first time since the pandemic,",
            "Despite earlier reports to the contrary,");
    private static final List<String> MIDDLES = List.of(
            "the president arrived with a delegation of twelve",
            "the leaders walked together to the viewing platform",
            "both sides agreed to resume the talks in the spring",
            "the prime minister was represented by her deputy",
            "the two shook hands and spoke for about ten minutes",
            "he took part by video link from the capital",
            "the communique was signed in two languages",
            "she left before the final session began");
    private static final List<String> CLOSINGS = List.of(
            "and took the seat to the right of the host.",
            "while the other guests were still arriving.",
            "which neither government has denied.",
            "as pictures published by the agency show.",
            "without taking questions from the press.",
            "a spokesman said.");
    private static final List<String> UNUSUAL_CLOSINGS =
            List.of("in what aides called a \"frank and useful\" exchange.", "— the longest such meeting this year.");
    private static final List<Sentence> FOREIGN = List.of(
            new Sentence("김정은 국무위원장이 열병식에 참석해 시진핑 주석 옆에 나란히 섰다고 조선중앙통신이 보도했다.", "ko"),
            new Sentence("정상들은 만찬장에서 약 십 분 동안 대화를 나눈 것으로 전해졌다.", "ko"),
            new Sentence("习近平同各国领导人一起登上天安门城楼观礼台，检阅了受阅部队。", "zh-Hans"),
            new Sentence("双方一致同意在明年春天恢复会谈，并发表联合声明。", "zh-Hans"),
            new Sentence(
                    "Президе́нт прибыл на церемонию вместе с делегацией из двенадцати человек, сообщила пресс-служба.",
                    "ru"),
            new Sentence("Стороны договорились продолжить переговоры весной, заявил министр иностранных дел.", "ru"),
            new Sentence("Předseda vlády dorazil až večer, těsně před začátkem společné večeře.", "cs"),
            new Sentence("Chủ tịch nước đã tham dự lễ duyệt binh cùng các nhà lãnh đạo khác.", "vi"));

    private final Random random;

    Words(Random random) {
        this.random = random;
    }

    /** The name in an id of one of 400 leaders. */
    static String leader(int number) {
        return at(FAMILY, number) + "-" + at(GIVEN, number / FAMILY.size());
    }

    /** The name in an id of an event, a different one for each number. */
    static String event(int number) {
        return at(CITIES, number) + "-" + at(OCCASIONS, number / CITIES.size()) + "-" + (1995 + number % 31) + "-"
                + number;
    }

    /** The name in an id of a source, a different one for each number. */
    static String source(int number) {
        return at(OUTLETS, number) + "-" + (2000 + number % 26) + "-" + (100000 + number);
    }

    String place() {
        return any(PLACES);
    }

    String title() {
        return any(TITLES);
    }

    /** One sentence: one of 15 is not in English, one of 30 holds quotation marks or a dash. */
    Sentence sentence() {
        if (random.nextInt(15) == 0) {
            return any(FOREIGN);
        }
        String closing = any(random.nextInt(30) == 0 ? UNUSUAL_CLOSINGS : CLOSINGS);
        String opening = random.nextInt(4) == 0 ? any(OPENINGS) + " " : "";
        return new Sentence(opening + any(MIDDLES) + " " + closing, "en");
    }

    /** Some words of a sentence. */
    String phrase() {
        return any(MIDDLES);
    }

    <T> T any(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    private static String at(List<String> values, int number) {
        return values.get(number % values.size());
    }

    /** A sentence and the tag of its language. */
    record Sentence(String text, String language) {}
}
