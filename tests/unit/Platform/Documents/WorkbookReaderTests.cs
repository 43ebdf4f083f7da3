using System.IO.Compression;
using System.Text;
using DigitaalWerkt.Web.Platform.Documents;

namespace DigitaalWerkt.Tests.Platform.Documents;

public sealed class WorkbookReaderTests
{
    [Fact]
    public async Task A_workbook_of_another_program_is_read_as_people_see_it()
    {
        var file = await WriteWorkbook.WithOpenpyxlAsync(
            """
            sheet.append(["Datum", "Begin", "Einde", "Plaatsen", "Telefoon", "Tekst"])
            sheet.append([date(2027, 5, 4), time(14, 0), time(16, 30), 8, "+32470123456", " =1+1; Café 🙂\nمرحبا"])
            sheet["A4"], sheet["B4"], sheet["D4"], sheet["E4"] = datetime(2027, 5, 4, 9, 5), "14u", 2.5, 470123456
            book.create_sheet("Nog een").append(["niet gelezen"])
            """);

        var rows = WorkbookReader.Read(file);

        WorkbookReader.MayRead(file).ShouldBeTrue();
        rows.Select(row => row.Number).ShouldBe([1, 2, 4]);
        rows[1].Cells.Take(6).ShouldBe(["04/05/2027", "14:00", "16:30", "8", "+32470123456", " =1+1; Café 🙂\nمرحبا"]);
        rows[2].Cells.Take(6).ShouldBe(["04/05/2027 09:05", "14u", "", "2.5", "470123456", ""]);
    }

    [Theory]
    [InlineData("dd/mm/yyyy", "46350", "24/11/2026")]
    [InlineData("d/mm/yy;@", "46350", "24/11/2026")]
    [InlineData("[$-813]dddd\\ d\\ mmmm\\ yyyy;@", "46350", "24/11/2026")]
    [InlineData("hh:mm", "0.58333333333333326", "14:00")]
    [InlineData("h:mm;@", "0.75", "18:00")]
    [InlineData("[$-F400]h:mm:ss\\ AM/PM", "0.5", "12:00")]
    [InlineData("dd/mm/yyyy h:mm", "46350.583333333336", "24/11/2026 14:00")]
    [InlineData("0", "8", "8")]
    [InlineData("General", "0.1", "0.1")]
    public async Task A_number_is_what_its_format_makes_of_it(string format, string value, string read)
    {
        var file = await WriteWorkbook.WithOpenpyxlAsync($"sheet['A1'] = {value}; sheet['A1'].number_format = r'{format}'");

        WorkbookReader.Read(file).Single().Cells[0].ShouldBe(read);
    }

    [Fact]
    public void What_we_write_is_read_back()
    {
        object?[] row = [new DateOnly(2026, 11, 24), new TimeOnly(18, 0), 8, "+32470123456", "=1+1", null, "'t Stropke"];

        var rows = WorkbookReader.Read(Workbook.Write(new("Blad", [.. Enumerable.Range(0, 7).Select(n => $"k{n}")], [row])));

        rows[1].Cells.Take(7).ShouldBe(["24/11/2026", "18:00", "8", "+32470123456", "=1+1", "", "'t Stropke"]);
    }

    [Fact]
    public void A_sheet_that_says_it_is_endless_is_walked_through_to_where_people_stop()
    {
        var file = Altered("xl/worksheets/sheet1.xml", sheet => sheet.Replace(
            "</sheetData>", """<row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>"""));

        WorkbookReader.Read(file).Select(row => row.Cells[0]).ShouldBe(["Plaats", "Bib"]);
    }

    [Fact]
    public void A_file_that_unpacks_to_very_much_is_not_read()
    {
        var file = Altered("xl/worksheets/sheet1.xml", sheet => sheet.Replace("</sheetData>", new string(' ', 21 << 20) + "</sheetData>"));

        file.Length.ShouldBeLessThan(100_000);
        Should.Throw<InvalidDataException>(() => WorkbookReader.Read(file));
    }

    [Fact]
    public void A_file_that_asks_for_another_file_is_not_read()
    {
        var file = Altered("xl/worksheets/sheet1.xml", sheet => sheet
            .Replace("?>", """?><!DOCTYPE x [<!ENTITY other SYSTEM "file:///etc/hostname">]>""").Replace(">Bib<", ">&other;<"));

        Should.Throw<InvalidDataException>(() => WorkbookReader.Read(file));
    }

    [Fact]
    public void A_broken_file_or_another_zip_file_is_not_read()
    {
        using var other = new MemoryStream();
        using (var zip = new ZipArchive(other, ZipArchiveMode.Create, leaveOpen: true))
        {
            zip.CreateEntry("brief.txt");
        }

        Should.Throw<InvalidDataException>(() => WorkbookReader.Read(other.ToArray()));
        Should.Throw<InvalidDataException>(() => WorkbookReader.Read(Workbook.Write(Small)[..300]));
        Should.Throw<InvalidDataException>(() => WorkbookReader.Read([.. "PK\u0003\u0004"u8]));
    }

    static Table Small => new("Blad", ["Plaats"], [["Bib"]]);

    static byte[] Altered(string part, Func<string, string> alter)
    {
        using var file = new MemoryStream();
        file.Write(Workbook.Write(Small));
        using (var zip = new ZipArchive(file, ZipArchiveMode.Update, leaveOpen: true))
        {
            using var stream = zip.GetEntry(part)!.Open();
            var text = new StreamReader(stream).ReadToEnd();
            stream.SetLength(0);
            stream.Write(Encoding.UTF8.GetBytes(alter(text)));
        }
        return file.ToArray();
    }
}
