using System.Text.RegularExpressions;
using DigitaalWerkt.Tests.Operations;
using DigitaalWerkt.Web.Features.Accounts.Staff;

namespace DigitaalWerkt.Tests.Accounts;

/// <summary>The table in docs/who-may-what.md, from which the sweeps know what to try.</summary>
public static partial class WhoMayWhat
{
    public const string Document = "docs/who-may-what.md";

    /// <summary>Of the columns after those of the address.</summary>
    static readonly StaffRole[] Roles =
        [StaffRole.Trainer, StaffRole.Steward, StaffRole.Counsellor, StaffRole.Coordinator, StaffRole.NetworkCoordinator];

    static readonly Dictionary<string, Whose> Owners = new()
    {
        ["—"] = Whose.Nobody,
        ["own organisation"] = Whose.Organisation,
        ["oneself"] = Whose.Oneself,
        ["common"] = Whose.Common,
        ["network"] = Whose.Network,
        ["secret link"] = Whose.SecretLink,
    };

    public static IReadOnlyList<StaffRight> All { get; } = [.. Lines().Select(Read)];

    /// <summary>The line of a route, as a page names it.</summary>
    public static StaffRight Of(string template) => All.SingleOrDefault(right => right.Address == Short(template))
        ?? throw new InvalidOperationException($"{Short(template)} stands once in {Document}.");

    /// <summary>A route without the rules of what is filled in, which no reader needs.</summary>
    public static string Short(string template) => Rule().Replace(template.TrimStart('/'), "");

    static IEnumerable<string> Lines() =>
        Repository.Read(Document).Split('\n').Where(line => line.StartsWith("| `/", StringComparison.Ordinal));

    static StaffRight Read(string line)
    {
        var cells = line.Trim().Trim('|').Split('|').Select(cell => cell.Trim()).ToArray();
        cells.Length.ShouldBe(Roles.Length + 5, line);
        var reaches = cells[4..].Select(cell => Enum.Parse<Extent>(cell, ignoreCase: true)).ToArray();
        return new(
            cells[0].Trim('`').TrimStart('/'), cells[1].Split(", "), cells[2], Owners[cells[3]], reaches[0],
            Roles.Zip(reaches[1..]).ToDictionary(cell => cell.First, cell => cell.Second));
    }

    [GeneratedRegex(@":[^{}?]*(?=\??\})")]
    private static partial Regex Rule();
}
