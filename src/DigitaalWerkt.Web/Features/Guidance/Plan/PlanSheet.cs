using DigitaalWerkt.Web.Kernel;

namespace DigitaalWerkt.Web.Features.Guidance.Plan;

/// <summary>A plan on one A4.</summary>
public sealed record PlanSheet
{
    /// <summary>The fragment of which the page and the PDF file are made.</summary>
    public const string Fragment = "/Features/Guidance/Plan/_Sheet.cshtml";

    public required PersonPlan Plan { get; init; }

    /// <summary>What a camera reads: the card, or the page of the plan.</summary>
    public required string Address { get; init; }

    /// <summary>The same as somebody types it.</summary>
    public required string AddressInWords { get; init; }

    /// <summary>The number of the card; null: whoever prints has no card in hand.</summary>
    public required string? CardNumber { get; init; }

    public Language? Help => Language.FindHelp(Plan.Person.HelpLanguage);
}
