using System.Diagnostics;
using System.Text.Json;

namespace DigitaalWerkt.Tests.Platform.Documents;

/// <summary>A table as a program that isn't ours reads it: Python's own readers of CSV, of zip files and of XML.</summary>
public static class ReadTable
{
    const string Csv =
        """
        import sys, csv, io, json
        text = io.TextIOWrapper(sys.stdin.buffer, "utf-8-sig", newline="")
        print(json.dumps(list(csv.reader(text, delimiter=";", strict=True))))
        """;

    const string Xlsx =
        """
        import sys, io, json, zipfile
        import xml.etree.ElementTree as xml
        main = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
        book = zipfile.ZipFile(io.BytesIO(sys.stdin.buffer.read()))
        assert book.testzip() is None
        for part in book.namelist():
            xml.fromstring(book.read(part))
        styles = xml.fromstring(book.read("xl/styles.xml")).find(main + "cellXfs").findall(main + "xf")
        sheet = xml.fromstring(book.read("xl/worksheets/sheet1.xml"))
        assert not list(sheet.iter(main + "f"))
        print(json.dumps([[{
            "Place": cell.get("r"), "Type": cell.get("t", "n"),
            "Format": int(styles[int(cell.get("s", "0"))].get("numFmtId")), "QuotePrefix": styles[int(cell.get("s", "0"))].get("quotePrefix") == "1",
            "Value": "".join(cell.itertext()),
        } for cell in row] for row in sheet.iter(main + "row")]))
        """;

    public static Task<string[][]> CsvAsync(byte[] file) => RunAsync<string[][]>(Csv, file);

    public static Task<CellAsRead[][]> XlsxAsync(byte[] file) => RunAsync<CellAsRead[][]>(Xlsx, file);

    static async Task<T> RunAsync<T>(string program, byte[] file)
    {
        using var process = Process.Start(new ProcessStartInfo("/usr/bin/python3", ["-c", program])
        {
            RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true,
        })!;
        await process.StandardInput.BaseStream.WriteAsync(file);
        process.StandardInput.Close();
        var (output, problem) = (await process.StandardOutput.ReadToEndAsync(), await process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();
        process.ExitCode.ShouldBe(0, problem);
        return JsonSerializer.Deserialize<T>(output)!;
    }

    public sealed record CellAsRead(string Place, string Type, int Format, bool QuotePrefix, string Value);
}
