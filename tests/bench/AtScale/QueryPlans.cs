using System.Text.RegularExpressions;
using DigitaalWerkt.Bench.Classes;
using Npgsql;

namespace DigitaalWerkt.Bench.AtScale;

/// <summary>
/// How PostgreSQL answers what an instance asks: its questions, out of the log of the server, explained with their own values.
/// </summary>
/// <param name="folder">In which the private server lives.</param>
sealed partial class QueryPlans(string folder, NpgsqlDataSource source)
{
    readonly StatementLog log = new(folder);

    /// <returns>Of each question that reads, in which ways it looks up which tables.</returns>
    public async Task<IReadOnlyList<string>> OfAsync(Func<Task> act)
    {
        var plans = new List<string>();
        foreach (var (statement, values) in Questions(await log.TextDuringAsync(act)))
        {
            await using var explain = source.CreateCommand("explain " + Filled(statement, values));
            await using var reader = await explain.ExecuteReaderAsync();
            var nodes = new List<string>();
            while (await reader.ReadAsync())
            {
                if (Node.Match(reader.GetString(0)) is { Success: true } node)
                {
                    nodes.Add(node.Value);
                }
            }
            plans.Add(nodes.Count == 0 ? "no table at all" : string.Join(" · ", nodes.Distinct()));
        }
        return plans;
    }

    /// <summary>Whether a plan goes through all rows of one of these tables.</summary>
    public static bool ReadsWhole(string plan, IReadOnlyCollection<string> tables) =>
        WholeTable.Match(plan) is { Success: true } whole && tables.Contains(whole.Groups["table"].Value);

    static IEnumerable<(string Statement, string Values)> Questions(string text) => Question.Matches(text)
        .Select(match => (match.Groups["statement"].Value.Replace("\n\t", "\n"), match.Groups["values"].Value))
        .Where(question => question.Item1.StartsWith("SELECT", StringComparison.OrdinalIgnoreCase));

    static string Filled(string statement, string values)
    {
        var known = Value.Matches(values).ToDictionary(match => match.Groups["number"].Value, match => match.Groups["value"].Value);
        return Place.Replace(statement, place => known[place.Groups["number"].Value]);
    }

    [GeneratedRegex(
        @"LOG:  (?:execute [^:]+|statement): (?<statement>.*(?:\n\t.*)*)(?:\n.*DETAIL:  parameters: (?<values>.*(?:\n\t.*)*))?",
        RegexOptions.IgnoreCase)]
    private static partial Regex Question { get; }

    [GeneratedRegex(@"\$(?<number>\d+) = (?<value>NULL|'(?:[^']|'')*')")]
    private static partial Regex Value { get; }

    [GeneratedRegex(@"\$(?<number>\d+)")]
    private static partial Regex Place { get; }

    [GeneratedRegex(@"(?:Seq|Index|Index Only|Bitmap Heap|Bitmap Index) Scan.*?(?: using \S+)? on \S+")]
    private static partial Regex Node { get; }

    [GeneratedRegex(@"Seq Scan on (?<table>\w+)")]
    private static partial Regex WholeTable { get; }
}
