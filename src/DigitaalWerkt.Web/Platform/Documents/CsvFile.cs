using System.Buffers;
using System.Globalization;
using System.Text;
using DigitaalWerkt.Web.Platform.Localisation;

namespace DigitaalWerkt.Web.Platform.Documents;

/// <summary>
/// Tables as CSV (RFC 4180), the way Excel in Belgium opens them by a double click: UTF-8 with a byte order mark, semicolons, CRLF.
/// A text that a spreadsheet would take for a formula gets an apostrophe before it; nothing is ever taken away from it, so that
/// <c>+32470123456</c> stays a telephone number.
/// </summary>
/// <remarks>OWASP, "CSV Injection"; ASVS 5.0, 1.2.10.</remarks>
public static class CsvFile
{
    /// <summary>What the browser is told that the file is.</summary>
    public const string MediaType = "text/csv; charset=utf-8";

    const char Separator = ';';
    const char Apostrophe = '\'';
    static readonly SearchValues<char> QuotedSigns = SearchValues.Create("\";,\t\r\n");

    // The last four are the full-width signs of Chinese and Japanese keyboards, which some spreadsheets take for the same.
    const string FormulaSigns = "=+-@\t\r\n＝＋－＠";

    static readonly char[] Separators = [Separator, ',', '\t'];

    /// <summary>The bytes of the file: UTF-8 with a byte order mark, semicolons, CRLF (RFC 4180 but for the semicolon, which Excel in Belgium expects).</summary>
    public static byte[] Write(Table table)
    {
        var text = new StringBuilder();
        foreach (var row in table.Rows.Prepend([.. table.Headings]))
        {
            text.AppendJoin(Separator, row.Select(Cell)).Append("\r\n");
        }
        return [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text.ToString())];
    }

    /// <summary>
    /// The text of a file that somebody sent: UTF-8, UTF-16 ("Unicode text" of Excel), or what older programs in Belgium write
    /// (Windows-1252).
    /// </summary>
    public static string Decode(byte[] file)
    {
        // Nobody begins a text with these letters of Windows-1252, ÿþ and þÿ.
        if (file is [0xFF, 0xFE, ..])
        {
            return Encoding.Unicode.GetString(file.AsSpan(2));
        }
        if (file is [0xFE, 0xFF, ..])
        {
            return Encoding.BigEndianUnicode.GetString(file.AsSpan(2));
        }
        try
        {
            return new UTF8Encoding(encoderShouldEmitUTF8Identifier: true, throwOnInvalidBytes: true).GetString(file).TrimStart('\uFEFF');
        }
        catch (DecoderFallbackException)
        {
            return Encoding.GetEncoding(1252).GetString(file);
        }
    }

    /// <summary>
    /// Reads rows that are parted by semicolons, commas or tabs, whichever the first line has most of. An apostrophe that guards
    /// against formulas is taken off again. Empty rows are left out.
    /// </summary>
    public static IReadOnlyList<TableRow> Read(string text)
    {
        var firstLine = text.AsSpan()[..(text.IndexOf('\n') is >= 0 and var end ? end : text.Length)].ToString();
        var separator = Separators.MaxBy(sign => firstLine.Count(letter => letter == sign));
        return [.. Split(text, separator).Where(line => line.Cells.Any(cell => !string.IsNullOrWhiteSpace(cell)))];
    }

    static IEnumerable<TableRow> Split(string text, char separator)
    {
        var (cells, cell) = (new List<string>(), new StringBuilder());
        var (line, begin, isQuoted) = (1, 1, false);
        for (var at = 0; at < text.Length; at++)
        {
            var letter = text[at];
            line += letter == '\n' ? 1 : 0;
            if (isQuoted)
            {
                if (letter != '"')
                {
                    cell.Append(letter);
                }
                else if (at + 1 < text.Length && text[at + 1] == '"')
                {
                    cell.Append('"');
                    at++;
                }
                else
                {
                    isQuoted = false;
                }
            }
            else if (letter == '"' && cell.Length == 0)
            {
                isQuoted = true;
            }
            else if (letter == separator || letter == '\n')
            {
                cells.Add(Unguarded(Ended(cell, letter)));
                cell.Clear();
                if (letter == '\n')
                {
                    yield return new(begin, cells);
                    (cells, begin) = ([], line);
                }
            }
            else
            {
                cell.Append(letter);
            }
        }
        if (cells.Count > 0 || cell.Length > 0)
        {
            cells.Add(Unguarded(cell.ToString()));
            yield return new(begin, cells);
        }
    }

    // The carriage return of CRLF belongs to the end of the line; one inside quotes can't stand at the end, for there is a quote after it.
    static string Ended(StringBuilder cell, char by) =>
        by == '\n' && cell.Length > 0 && cell[^1] == '\r' ? cell.ToString(0, cell.Length - 1) : cell.ToString();

    static string Cell(object? value) => value switch
    {
        null => "",
        string text => Quoted(Guarded(text)),
        DateOnly day => day.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture),
        TimeOnly time => time.ToString("HH:mm", CultureInfo.InvariantCulture),
        int number => number.ToString(CultureInfo.InvariantCulture),
        decimal number => number.ToString(BelgianFormat.Culture),
        _ => throw new ArgumentException($"A cell can't hold {value.GetType()}.", nameof(value)),
    };

    static string Quoted(string text) =>
        text.AsSpan().ContainsAny(QuotedSigns) || text.StartsWith(' ') || text.EndsWith(' ') ? $"\"{text.Replace("\"", "\"\"")}\"" : text;

    static string Guarded(string text) => LooksLikeFormula(text) ? Apostrophe + text : text;

    static string Unguarded(string text) => text.StartsWith(Apostrophe) && LooksLikeFormula(text) ? text[1..] : text;

    // Apostrophes don't count, so that one more or less makes no difference and reading undoes writing; and 't Stropke stays as it is.
    static bool LooksLikeFormula(string text) =>
        text.AsSpan().TrimStart(Apostrophe).TrimStart(' ') is [var first, ..] && FormulaSigns.Contains(first);
}
