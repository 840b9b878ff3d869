package dev.factum.dossier;

import dev.factum.model.Country;
import dev.factum.model.EntityRef;
import dev.factum.model.Event;
import dev.factum.model.Leader;
import dev.factum.model.Source;
import dev.factum.shape.JsonText;
import dev.factum.time.Edtf;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds ids that seem to stand for the same, by what entities have in common: never by comparing each with each, since
 * what could match has a mark or a name in common, and those are looked up.
 */
final class Reconciliation {
    /** Of many that share a name, each is held against so many after it: a name of so many says little. */
    static final int NAMESAKES = 32;

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

    private final Map<EntityRef, Map<EntityRef, Set<Match.Reason>>> found = new TreeMap<>();

    private Reconciliation() {}

    static List<Match> of(Dossier dossier) {
        Reconciliation reconciliation = new Reconciliation();
        reconciliation.find(dossier.leaders().stream().map(Features::of));
        reconciliation.find(dossier.events().stream().map(Features::of));
        reconciliation.find(dossier.sources().stream().map(Features::of));
        return reconciliation.matches();
    }

    /** What tells one from others: what it is called elsewhere and here, and what must not contradict. */
    private record Features(EntityRef id, Set<String> marks, Set<String> names, String kind, Traits traits) {
        static Features of(Leader leader) {
            Set<String> marks = new TreeSet<>();
            leader.sameAs().forEach(uri -> marks.add(uri.toString()));
            Set<String> names = new LinkedHashSet<>(List.of(leader.name()));
            names.addAll(new TreeSet<>(leader.names().values()));
            names.addAll(new TreeSet<>(leader.aliases()));
            return new Features(leader.id(), marks, names, "", Traits.of(leader));
        }

        static Features of(Event event) {
            Set<String> marks = new TreeSet<>();
            event.sameAs().forEach(uri -> marks.add(uri.toString()));
            return new Features(
                    event.id(), marks, Set.of(event.name()), event.kind().toString(), Traits.of(event));
        }

        static Features of(Source source) {
            Set<String> marks = new TreeSet<>();
            source.uri().ifPresent(uri -> marks.add(uri.toString()));
            source.digest().ifPresent(digest -> marks.add(digest.toString()));
            return new Features(
                    source.id(), marks, Set.of(source.name()), source.kind().toString(), Traits.of(source));
        }

        boolean contradict(Features other) {
            return !kind.equals(other.kind) || traits.contradict(other.traits);
        }
    }

    private record Named(Features features, String name) {
        /** Those whom the same is known of stand together. */
        static final Comparator<Named> ORDER = Comparator.<Named, String>comparing(named ->
                        named.features.traits.country().map(Country::value).orElse(""))
                .thenComparing(named ->
                        named.features.traits.start().map(Edtf::toString).orElse(""))
                .thenComparing(named -> named.features.id)
                .thenComparing(Named::name);
    }

    private void find(Stream<Features> all) {
        Map<String, List<Features>> byMark = new HashMap<>();
        Map<String, List<Named>> byName = new HashMap<>();
        all.forEach(one -> {
            one.marks()
                    .forEach(mark -> byMark.computeIfAbsent(mark, absent -> new ArrayList<>(1))
                            .add(one));
            Set<String> keys = new LinkedHashSet<>();
            one.names().forEach(name -> {
                String key = keyOf(name);
                if (!key.isEmpty() && keys.add(key)) {
                    byName.computeIfAbsent(key, absent -> new ArrayList<>(1)).add(new Named(one, name));
                }
            });
        });
        byMark.forEach(this::matchMarked);
        byName.values().forEach(this::matchNamed);
    }

    /** Returns what names have in common that differ in case, punctuation, white space and Unicode form alone. */
    private static String keyOf(String name) {
        String folded = Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return BETWEEN_WORDS.matcher(folded).replaceAll(" ").strip();
    }

    /** What bears one mark is the same as the first that does. */
    private void matchMarked(String mark, List<Features> marked) {
        Features first = marked.get(0);
        for (Features other : marked) {
            boolean inOrder = first.id().compareTo(other.id()) < 0;
            String though = inOrder
                    ? first.traits().contradiction(other.traits())
                    : other.traits().contradiction(first.traits());
            String evidence = though.isEmpty() ? mark : mark + ", though " + though;
            match(first, other, new Match.Reason(Match.Ground.SAME_AS, evidence));
        }
    }

    private void matchNamed(List<Named> named) {
        named.sort(Named.ORDER);
        for (int i = 0; i < named.size(); i++) {
            Named one = named.get(i);
            for (Named other : named.subList(i + 1, Math.min(named.size(), i + 1 + NAMESAKES))) {
                if (!one.features().contradict(other.features())) {
                    boolean inOrder =
                            one.features().id().compareTo(other.features().id()) < 0;
                    String evidence = inOrder ? evidence(one, other) : evidence(other, one);
                    match(one.features(), other.features(), new Match.Reason(Match.Ground.NAME, evidence));
                }
            }
        }
    }

    private static String evidence(Named one, Named other) {
        Traits first = one.features().traits();
        Traits second = other.features().traits();
        return both("", Optional.of(quoted(one.name())), Optional.of(quoted(other.name())))
                + both(", of ", first.country(), second.country())
                + both(", " + first.from() + " ", first.start(), second.start())
                + both(", " + first.until() + " ", first.end(), second.end());
    }

    /** Returns what is known of both; nothing if it is known of one alone. */
    private static String both(String before, Optional<?> one, Optional<?> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return "";
        }
        return before + (one.equals(other) ? one.get() : one.get() + " and " + other.get());
    }

    private static String quoted(String name) {
        StringBuilder out = new StringBuilder();
        JsonText.quote(out, name);
        return out.toString();
    }

    private void match(Features one, Features other, Match.Reason reason) {
        int order = one.id().compareTo(other.id());
        if (order != 0) {
            found.computeIfAbsent(order < 0 ? one.id() : other.id(), absent -> new TreeMap<>())
                    .computeIfAbsent(order < 0 ? other.id() : one.id(), absent -> new LinkedHashSet<>())
                    .add(reason);
        }
    }

    private List<Match> matches() {
        List<Match> matches = new ArrayList<>();
        Comparator<Match.Reason> order =
                Comparator.comparing(Match.Reason::ground).thenComparing(Match.Reason::evidence);
        found.forEach((first, others) -> others.forEach((second, reasons) -> matches.add(
                new Match(first, second, reasons.stream().sorted(order).toList()))));
        return List.copyOf(matches);
    }
}
