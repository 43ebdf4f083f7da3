using System.Text.RegularExpressions;
using DigitaalWerkt.Web.Features.Learning.Recall;

namespace DigitaalWerkt.Web.Features.Learning.Content.Reading;

/// <summary>Names that stand in addresses: of lessons, steps, questions and drawings.</summary>
static partial class Address
{
    /// <summary>Addresses below a lesson that aren't steps.</summary>
    public static readonly IReadOnlySet<string> Taken =
        new HashSet<string>(["klaar", "op-papier", "leidraad", "beeld", RecallState.StepName, .. Enumerable.Range(1, RecallState.Most).Select(RecallState.StepOf)]);

    public static bool IsValid(string? name) => name is not null && Name().IsMatch(name);

    [GeneratedRegex(@"^[a-z0-9]+(-[a-z0-9]+)*\z")]
    private static partial Regex Name();
}
