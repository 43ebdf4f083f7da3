using Npgsql;

namespace DigitaalWerkt.Bench.Classes;

/// <summary>What PostgreSQL itself wrote down of the questions of one instance.</summary>
/// <param name="folder">In which the private server lives.</param>
sealed class StatementLog(string folder)
{
    readonly string file = Directory.GetFiles(folder, "server.log", SearchOption.AllDirectories).Single();

    /// <summary>A way to the same database in which every question is written down.</summary>
    public static string Heard(string connectionString) =>
        new NpgsqlConnectionStringBuilder(connectionString) { Options = "-c log_statement=all" }.ConnectionString;

    /// <returns>The questions that were asked meanwhile, a line each.</returns>
    // A connection that comes from the pool is cleaned together with its next question.
    public async Task<IReadOnlyList<string>> DuringAsync(Func<Task> act) =>
        [.. (await TextDuringAsync(act)).Split('\n').Where(IsQuestion).Where(line => !line.EndsWith("DISCARD ALL", StringComparison.Ordinal))];

    /// <returns>All that was written down meanwhile.</returns>
    public async Task<string> TextDuringAsync(Func<Task> act)
    {
        var before = new FileInfo(file).Length;
        await act();
        await using var log = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        log.Position = before;
        using var reader = new StreamReader(log);
        return await reader.ReadToEndAsync();
    }

    static bool IsQuestion(string line) => line.Contains("LOG:  execute ") || line.Contains("LOG:  statement: ");
}
