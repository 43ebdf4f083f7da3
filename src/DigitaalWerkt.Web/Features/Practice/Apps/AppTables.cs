namespace DigitaalWerkt.Web.Features.Practice.Apps;

/// <summary>The table that every app has without writing it: the files of the phone.</summary>
static class AppTables
{
    public const string Files = "files";

    /// <summary>The places of a file: in one of two folders, or on a website, from which nobody saved it yet.</summary>
    public static readonly IReadOnlyList<string> Places = ["downloads", "fotos", "internet"];

    static readonly string[] FileColumns = ["naam", "grootte", "plaats", "bijlage"];

    public static IReadOnlyList<string> ColumnsOf(App app, string table) =>
        table == Files ? FileColumns : app.Tables.GetValueOrDefault(table)?.Columns ?? [];

    public static AppTable Of(IEnumerable<PracticeFile> files) => new(
        Files,
        FileColumns,
        [.. files.Select(file => new AppRow(file.Id, CellsOf(file)))]);

    static Dictionary<string, string> CellsOf(PracticeFile file) => new()
    {
        [FileColumns[0]] = file.Name,
        [FileColumns[1]] = file.Size,
        [FileColumns[2]] = file.Place,
        [FileColumns[3]] = file.IsAttachment ? Fact.Yes : Fact.No,
    };
}
