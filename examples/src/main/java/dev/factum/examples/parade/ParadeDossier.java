package dev.factum.examples.parade;

import dev.factum.dossier.Dossier;

/** The dossier of the parade in Beijing on 3 September 2025. */
public final class ParadeDossier {
    static final String TITLE = "The parade in Beijing, 3 September 2025";

    private ParadeDossier() {}

    /**
     * Returns the dossier: the 25 statements of the article, and the well-known facts that they are checked against.
     *
     * @return the dossier
     */
    public static Dossier dossier() {
        return Dossier.builder()
                .add(Nouns.KIM, Nouns.PUTIN, Nouns.XI, Nouns.WOO, Nouns.JU_AE)
                .add(Nouns.KIM_IL_SUNG, Nouns.MAO, Nouns.KHRUSHCHEV, Nouns.TRUMP)
                .add(Nouns.PARADE, Nouns.SPEECH, Nouns.PARADE_1959, Nouns.VICTORY, Nouns.VISIT, Nouns.ARRIVAL)
                .add(Nouns.TALKS_WITH_XI, Nouns.TALKS_WITH_PUTIN, Nouns.THREE_WAY_SUMMIT, Nouns.MEETING_WITH_WOO)
                .add(Nouns.TREATY, Nouns.SINGAPORE, Nouns.HANOI, Nouns.VLADIVOSTOK)
                .add(Nouns.NATIONPRESS, Nouns.ARTICLE, Nouns.NIS, Nouns.YONHAP, Nouns.ANALYSTS, Nouns.HOST)
                .add(Nouns.CCTV, Nouns.BROADCAST, Nouns.RELAY, Nouns.JOINT_STATEMENT, Nouns.PRESS_RECORD)
                .addAll(Statements.all())
                .addAll(KnownFacts.all())
                .build();
    }
}
