using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace DigitaalWerkt.Web.Features.Reporting.Reports;

/// <summary>
/// Writes a snapshot in the one way that there is: the fields in their order, every list sorted, no spaces. The same figures are the same
/// bytes, and so the same hash, on any machine and in any year.
/// </summary>
public static class SnapshotFile
{
    /// <summary>Letters of a SHA-256 in hexadecimals.</summary>
    public const int HashLength = 64;

    static readonly JsonSerializerOptions Canonical = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter() },
    };

    public static string Write(ReportSnapshot snapshot) => JsonSerializer.Serialize(Sorted(snapshot), Canonical);

    /// <exception cref="InvalidOperationException">It was written in a way that this program doesn't know.</exception>
    public static ReportSnapshot Read(string text) =>
        JsonSerializer.Deserialize<ReportSnapshot>(text, Canonical) is { Version: ReportSnapshot.Format } snapshot
            ? snapshot
            : throw new InvalidOperationException("This snapshot is of another format.");

    /// <summary>The SHA-256 of its bytes.</summary>
    public static string HashOf(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    static ReportSnapshot Sorted(ReportSnapshot snapshot) => snapshot with
    {
        Definitions = [.. snapshot.Definitions.OrderBy(definition => definition.Name, StringComparer.Ordinal)],
        Organisations = [.. snapshot.Organisations.OrderBy(organisation => organisation.Id)],
        Figures =
        [
            .. snapshot.Figures.OrderBy(figure => figure.Counter).ThenBy(figure => figure.Title, StringComparer.Ordinal)
                .ThenBy(figure => figure.Definition, StringComparer.Ordinal).Select(figure => figure with { Rows = Joined(figure.Rows) }),
        ],
        Records = [.. snapshot.Records.OrderBy(record => record.Id)],
        Indicators = [.. snapshot.Indicators.OrderBy(indicator => indicator.Code, StringComparer.Ordinal)],
        Doubts = [.. snapshot.Doubts.OrderByDescending(doubt => doubt.Severity).ThenBy(doubt => doubt.Text, StringComparer.Ordinal).ThenBy(doubt => doubt.Count)],
    };

    // What is the same but for how many is one row: in which order it came doesn't matter.
    static IReadOnlyList<SnapshotRow> Joined(IEnumerable<SnapshotRow> rows) =>
    [
        .. rows.GroupBy(row => row with { Amount = 0 }).Select(same => same.Key with { Amount = same.Sum(row => row.Amount) })
            .OrderBy(row => row.Organisation).ThenBy(row => row.Place, StringComparer.Ordinal).ThenBy(row => row.Who),
    ];
}
