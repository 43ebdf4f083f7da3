using System.Globalization;
using System.IO.Compression;
using MiniExcelLibs;
using MiniExcelLibs.OpenXml;

namespace DigitaalWerkt.Web.Platform.Documents;

/// <summary>
/// Reads the first sheet of a workbook (ECMA-376) that somebody sent, as <see cref="CsvFile"/> reads its rows. Every program writes
/// workbooks in its own way; MiniExcel knows those ways.
/// </summary>
public static class WorkbookReader
{
    // More than anybody types. A file can say that it has millions of cells, and only those up to here are walked through.
    const string LastCell = "AZ2000";
    const long MaxUnpacked = 20 << 20;

    static readonly OpenXmlConfiguration InMemory = new() { EnableSharedStringCache = false };

    // Where a time without a day stands: day zero, from which Excel counts.
    static readonly DateTime DayOne = new(1900, 1, 1);

    /// <summary>Whether it may be a workbook: a zip file.</summary>
    public static bool MayRead(byte[] file) => file.AsSpan().StartsWith("PK\u0003\u0004"u8);

    /// <summary>Reads it. Days and times are written as in a CSV file of ours; empty rows are left out.</summary>
    /// <exception cref="InvalidDataException">It can't be read: it is something else, broken, or unpacks to very much.</exception>
    public static IReadOnlyList<TableRow> Read(byte[] file)
    {
        try
        {
            using var stream = new MemoryStream(file, writable: false);
            CheckSize(stream);
            var rows = MiniExcel.QueryRange(
                stream, useHeaderRow: false, excelType: ExcelType.XLSX, startCell: "A1", endCell: LastCell, configuration: InMemory);
            return
            [
                .. rows.Cast<IDictionary<string, object?>>().Select((row, at) => new TableRow(at + 1, [.. row.Values.Select(Text)]))
                    .Where(row => row.Cells.Any(cell => !string.IsNullOrWhiteSpace(cell))),
            ];
        }
        catch (Exception e) when (e is not InvalidDataException)
        {
            // What is broken in a file breaks the library in as many ways.
            throw new InvalidDataException("This can't be read as a workbook.", e);
        }
    }

    // No more than it says comes out of a part of a zip file.
    static void CheckSize(Stream stream)
    {
        using var zip = new ZipArchive(stream, ZipArchiveMode.Read, leaveOpen: true);
        if (zip.Entries.Sum(entry => entry.Length) > MaxUnpacked)
        {
            throw new InvalidDataException("This workbook unpacks to more than is read.");
        }
        stream.Position = 0;
    }

    static string Text(object? value) => value switch
    {
        null => "",
        string text => text,
        DateTime moment => Moment(Rounded(moment)),
        TimeSpan time => Moment(Rounded(DayOne.AddDays(-1) + time)),
        double number => number.ToString("0.##########", CultureInfo.InvariantCulture),
        IFormattable other => other.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString() ?? "",
    };

    static string Moment(DateTime moment) => moment.ToString(
        moment < DayOne ? "HH:mm" : moment.TimeOfDay == TimeSpan.Zero ? "dd/MM/yyyy" : "dd/MM/yyyy HH:mm", CultureInfo.InvariantCulture);

    // A time is a part of a day there, and 14.00 a hair less than it is.
    static DateTime Rounded(DateTime moment) =>
        new((moment.Ticks + (TimeSpan.TicksPerSecond / 2)) / TimeSpan.TicksPerSecond * TimeSpan.TicksPerSecond);
}
