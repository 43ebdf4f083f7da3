using System.Globalization;
using DigitaalWerkt.Web.Features.Practice;
using DigitaalWerkt.Web.Platform.Content;

namespace DigitaalWerkt.Web.Features.Learning.Content.Checking;

/// <summary>The lessons of a folder as a table of plain text: how long, how hard and how heavy each is, and how far its goals are.</summary>
static class LessonTable
{
    const string None = "-";

    static readonly (string Head, Func<LessonFigures, string> Cell)[] Columns =
    [
        ("lesson", lesson => lesson.Slug),
        ("minutes", lesson => Number(lesson.Minutes)),
        ("words", lesson => Number(lesson.Words)),
        ("Flesch-Douma", lesson => lesson.Readability is { } score ? Number(Math.Round(score)) : None),
        ("longest sentence", lesson => Number(lesson.LongestSentence)),
        ("bytes", lesson => Number(lesson.Bytes)),
        ("roads", lesson => lesson.Roads.Count == 0 ? None : string.Join(' ', lesson.Roads.Values.Select(taps => taps is { } number ? Number(number) : None))),
        ("languages", lesson => string.Join(
            ", ", lesson.Languages.Select(translation => $"{translation.Language.Code} {translation.Review.ToString().ToLowerInvariant()}").Prepend("nl"))),
    ];

    public static IEnumerable<string> Of(ContentFolder folder)
    {
        // What is wrong with the others is told by the checks.
        var rows = LessonFigures.Of(folder, PracticeLibrary.Read(folder), new List<ContentProblem>())
            .Select(lesson => Columns.Select(column => column.Cell(lesson)).ToList())
            .Prepend([.. Columns.Select(column => column.Head)])
            .ToList();
        var widths = Columns.Select((_, i) => rows.Max(row => row[i].Length)).ToList();
        return rows.Select(row => string.Join("  ", row.Select((cell, i) => IsInWords(i) ? cell.PadRight(widths[i]) : cell.PadLeft(widths[i]))).TrimEnd());
    }

    // The first column and the last two.
    static bool IsInWords(int column) => column == 0 || column >= Columns.Length - 2;

    static string Number(double number) => number.ToString(CultureInfo.InvariantCulture);
}
