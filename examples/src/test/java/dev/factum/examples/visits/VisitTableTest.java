package dev.factum.examples.visits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is a table of visits, and what is none. */
class VisitTableTest {
    @Test
    void readsColumnsByNameInAnyOrderAndLeavesOthersAlone() throws VisitTable.NoTableException {
        VisitTable table =
                read("modified,modified_by,created,created_by,file,description,from_id,from_name,visitor,end_date,"
                        + "start_date,id\r\n2012-01-02T03:04:05Z,bob,,,f.xml,\"Talks, and\nlunch\",x,Peru,President Prado,"
                        + "1942-05-11,1942-05-07,7\r\n");
        assertThat(table.rejects()).isEmpty();
        assertThat(table.rows())
                .containsExactly(new Row(
                        2,
                        "7",
                        "1942-05-07",
                        "1942-05-11",
                        "President Prado",
                        "x",
                        "Peru",
                        "Talks, and\nlunch",
                        new Row.Edit("", ""),
                        new Row.Edit("bob", "2012-01-02T03:04:05Z"),
                        "f.xml"));
    }

    @Test
    void leavesByteOrderMarkAndEmptyLinesOut() throws VisitTable.NoTableException {
        VisitTable table = read("\uFEFF" + Tabled.HEADER + "\n\n1,1942-05-07,1942-05-11,President Prado,Peru,,"
                + Tabled.EDITS + "\n\n");
        assertThat(table.size()).isEqualTo(1);
        assertThat(table.rows()).extracting(Row::number).containsExactly(3);
    }

    @Test
    void rejectsRowsWithTooFewOrTooManyFields() throws VisitTable.NoTableException {
        VisitTable table = Tabled.table(List.of(
                "1,1942-05-07,1942-05-11,President Prado",
                "2,1942-05-07,1942-05-11,President Prado,Peru,," + Tabled.EDITS + ",one,more"));
        assertThat(table.rows()).isEmpty();
        assertThat(table.size()).isEqualTo(2);
        assertThat(table.rejects())
                .extracting(Remark::toString)
                .containsExactly(
                        "row 2 (1,1942-05-07,1942-05-11,President Prado): "
                                + "Row.fields must be as many as the header has, 11, but was 4",
                        "row 3 (2,1942-05-07,1942-05-11,President Prado,Peru,,ann,2010-10-25T16:17:47-04:00,bob,…): "
                                + "Row.fields must be as many as the header has, 11, but was 13");
    }

    private static final String GOOD =
            ",1942-05-07,1942-05-11,President Prado,Peru,\"Talks, and lunch\"," + Tabled.EDITS;
    private static final String OPEN = ",1942-05-07,1942-05-11,\"President Prado,Peru,," + Tabled.EDITS;

    @Test
    void anUnclosedQuoteCostsItsOwnRowAlone() throws VisitTable.NoTableException {
        VisitTable table =
                Tabled.table(List.of("1" + GOOD, "2" + OPEN, "3" + GOOD, "4" + OPEN, "5" + OPEN, "6" + GOOD));
        assertThat(table.size()).isEqualTo(6);
        assertThat(table.rows())
                .extracting(row -> row.number() + " " + row.id())
                .containsExactly("2 1", "4 3", "7 6");
        assertThat(table.rejects())
                .extracting(Remark::toString)
                .containsExactly(
                        "row 3 (2,1942-05-07,1942-05-11,\"President Prado,Peru,,ann,2010-10-25T16:17:47-04:00,bob…):"
                                + " Row.fields must close each quote that they open, right before a comma or the end, but"
                                + " was \"line 3\"",
                        "row 5 (4,1942-05-07,1942-05-11,\"President Prado,Peru,,ann,2010-10-25T16:17:47-04:00,bob…):"
                                + " Row.fields must close each quote that they open, right before a comma or the end, but"
                                + " was \"line 5\"",
                        "row 6 (5,1942-05-07,1942-05-11,\"President Prado,Peru,,ann,2010-10-25T16:17:47-04:00,bob…):"
                                + " Row.fields must close each quote that they open, right before a comma or the end, but"
                                + " was \"line 6\"");
    }

    @Test
    void anUnclosedQuoteAtTheEndCostsNoMore() throws VisitTable.NoTableException {
        VisitTable table =
                Tabled.table(List.of("1" + OPEN, "2,1942-05-07,1942-05-11,President Prado,Peru,," + Tabled.EDITS));
        assertThat(table.rows()).extracting(Row::id).containsExactly("2");
        assertThat(table.rejects()).extracting(Remark::row).containsExactly(2);
    }

    @Test
    void aRowThatSwallowsAnotherByChanceIsFound() throws VisitTable.NoTableException {
        // the quote is closed by the one in the last row, and the fields are as many as they must be
        VisitTable table = Tabled.table(List.of(
                "1,1942-05-07,1942-05-11,\"President Prado",
                "2,1942-05-07,1942-05-11,President Prado,Peru,," + Tabled.EDITS,
                "x\",Peru,," + Tabled.EDITS));
        assertThat(table.rows()).extracting(Row::id).containsExactly("2");
        assertThat(table.rejects()).extracting(Remark::row).containsExactly(2, 4);
    }

    @Test
    void aRowOfSeveralLinesThatIsWrongIsOneReject() throws VisitTable.NoTableException {
        VisitTable table = Tabled.table(List.of("1,1942-05-07,\"Talks\n\nand lunch\"", "2" + GOOD));
        assertThat(table.rows()).extracting(Row::number).containsExactly(3);
        assertThat(table.rejects())
                .extracting(Remark::toString)
                .containsExactly(
                        "row 2 (lines 2 to 4: 1,1942-05-07,Talks\n\nand lunch): Row.fields must be as many as the"
                                + " header has, 11, but was 3");
    }

    @Test
    void saysWhyBytesAreNoTable() {
        assertThatThrownBy(() -> read(""))
                .isInstanceOf(VisitTable.NoTableException.class)
                .hasMessage("the table must have a header, but is empty");
        assertThatThrownBy(() -> read(Tabled.HEADER + ",visitor"))
                .hasMessage("the table must name each column once, but names two visitor");
        assertThatThrownBy(() -> read("{\"author\": {,\n\"author\": {"))
                .hasMessageStartingWith("the table must have the columns [id, start_date,");
        assertThatThrownBy(() -> read("\"id,start_date"))
                .hasMessageStartingWith("the table must have the columns [id, start_date,");
        assertThatThrownBy(() -> read("id,start_date,end_date,visitor,from_name,description"))
                .hasMessage(
                        "the table must have the columns [id, start_date, end_date, visitor, from_name, description,"
                                + " created_by, created, modified_by, modified, file], but lacks [created_by, created,"
                                + " modified_by, modified, file]");
        assertThatThrownBy(() -> VisitTable.read(new byte[] {(byte) 0xC3, 0x28}))
                .hasMessage("the table must be text in UTF-8");
    }

    private static VisitTable read(String text) throws VisitTable.NoTableException {
        return VisitTable.read(text.getBytes(StandardCharsets.UTF_8));
    }
}
