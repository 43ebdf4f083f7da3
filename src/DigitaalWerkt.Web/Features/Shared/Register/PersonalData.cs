namespace DigitaalWerkt.Web.Features.Shared.Register;

/// <summary>Columns of one table that say something about a person.</summary>
/// <param name="Table">As it is called in the database.</param>
/// <param name="Columns">Their names, with a space between.</param>
/// <param name="What">What it is, in plain Dutch.</param>
/// <param name="Rule">What makes it go by itself; only with <see cref="DataEnd.Rule"/>.</param>
public sealed record PersonalData(string Table, string Columns, string What, DataEnd End, RetentionRule? Rule = null)
{
    /// <summary>The names one by one.</summary>
    public IReadOnlyList<string> Names => Columns.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>What goes by itself.</summary>
    public static PersonalData Until(RetentionRule rule, string table, string columns, string what) =>
        new(table, columns, what, DataEnd.Rule, rule);
}
