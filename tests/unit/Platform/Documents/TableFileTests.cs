using System.Text;
using DigitaalWerkt.Web.Platform.Documents;
using FsCheck;
using FsCheck.Fluent;

namespace DigitaalWerkt.Tests.Platform.Documents;

/// <summary>What we write is read back by a program that isn't ours; what others write is read by us.</summary>
public sealed class TableFileTests
{
    const int TextFormat = 49;

    [Theory]
    [InlineData("=1+1")]
    [InlineData("+32470123456")]
    [InlineData("-2")]
    [InlineData("@SUM(A1)")]
    [InlineData("  =1+1")]
    [InlineData("'=1+1")]
    [InlineData("\t=1+1")]
    [InlineData("＝1+1")]
    public async Task In_a_CSV_file_a_formula_gets_an_apostrophe_and_loses_nothing(string text)
    {
        var rows = await ReadTable.CsvAsync(CsvFile.Write(Of(text)));

        rows[1].ShouldBe(["'" + text]);
    }

    [Theory]
    [InlineData("'t Stropke")]
    [InlineData("Zaal 1; achteraan")]
    [InlineData("Zij zei \"kom\"")]
    [InlineData("Een\r\ntwee")]
    [InlineData("0470 12 34 56")]
    [InlineData("مرحبا")]
    public async Task In_a_CSV_file_any_other_text_stands_as_it_is(string text)
    {
        var rows = await ReadTable.CsvAsync(CsvFile.Write(Of(text)));

        rows[1].ShouldBe([text]);
    }

    [Fact]
    public void A_CSV_file_is_what_Excel_in_Belgium_opens()
    {
        var file = CsvFile.Write(new("Blad", ["Dag", "Uur", "Plaatsen", "Uren", "Leeg"], [[new DateOnly(2026, 11, 24), new TimeOnly(14, 0), 8, 2.5m, null]]));

        file[..3].ShouldBe([0xEF, 0xBB, 0xBF]);
        Encoding.UTF8.GetString(file[3..]).ShouldBe("Dag;Uur;Plaatsen;Uren;Leeg\r\n24/11/2026;14:00;8;2,5;\r\n");
    }

    [Fact]
    public void Reading_undoes_writing_for_any_text() => Prop.ForAll<NonNull<string>, NonNull<string>>((one, other) =>
    {
        var table = new Table("Blad", ["a", "b"], [["x" + one.Get, other.Get]]);
        // What isn't a letter (half of a pair) can't be written in UTF-8 at all.
        string Written(string text) => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));

        var lines = CsvFile.Read(CsvFile.Decode(CsvFile.Write(table)));

        return lines[1].Cells.SequenceEqual([Written("x" + one.Get), Written(other.Get)]);
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(300));

    [Fact]
    public void A_file_of_an_older_program_and_rows_out_of_a_spreadsheet_are_read_too()
    {
        CsvFile.Read(CsvFile.Decode([.. "Plaats,Zaal\nCaf"u8, 0xE9, .. ",1\n"u8]))[1].Cells.ShouldBe(["Café", "1"]);
        CsvFile.Read("Plaats\tZaal\r\n\r\nBib, De Krook\t2").Select(line => (line.Number, line.Cells[0])).ShouldBe([(1, "Plaats"), (3, "Bib, De Krook")]);
    }

    [Theory]
    [InlineData("utf-16le")]
    [InlineData("utf-16be")]
    public void A_file_of_Unicode_text_is_read_too(string name)
    {
        var encoding = Encoding.GetEncoding(name);
        var text = encoding.GetBytes("Plaats\tTelefoon\r\nCafé مكتبة\t+32470123456\r\n");

        var lines = CsvFile.Read(CsvFile.Decode([.. encoding.GetPreamble(), .. text]));

        lines[1].Cells.ShouldBe(["Café مكتبة", "+32470123456"]);
    }

    [Fact]
    public async Task In_a_workbook_a_text_is_a_text_whatever_it_begins_with()
    {
        var rows = await ReadTable.XlsxAsync(Workbook.Write(new("Blad", ["Telefoon", "Naam"], [["+32470123456", "=1+1"], [" <b> & \u0001", null]])));

        rows[1].Select(cell => cell.Value).ShouldBe(["+32470123456", "=1+1"]);
        rows.SelectMany(row => row).ShouldAllBe(cell => cell.Type == "inlineStr" && cell.Format == TextFormat && cell.QuotePrefix);
        rows[2].Single().Value.ShouldBe(" <b> & \uFFFD");
    }

    [Fact]
    public async Task In_a_workbook_days_times_and_numbers_can_be_counted_with()
    {
        var headings = Enumerable.Range(0, 30).Select(number => $"k{number}").ToArray();
        object?[] row = [new DateOnly(2026, 11, 24), new TimeOnly(18, 0), 8, 2.5m, .. new object?[25], "laatste"];

        var cells = (await ReadTable.XlsxAsync(Workbook.Write(new("Blad", headings, [row]))))[1];

        cells.Select(cell => (cell.Place, cell.Value)).ShouldBe([("A2", "46350"), ("B2", "0.75"), ("C2", "8"), ("D2", "2.5"), ("AD2", "laatste")]);
        cells[..4].ShouldAllBe(cell => cell.Type == "n");
    }

    static Table Of(string text) => new("Blad", ["Tekst"], [[text]]);
}
