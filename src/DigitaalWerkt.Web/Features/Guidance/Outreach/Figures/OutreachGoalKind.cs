namespace DigitaalWerkt.Web.Features.Guidance.Outreach.Figures;

/// <summary>The names stand readable in the database.</summary>
public enum OutreachGoalKind
{
    /// <summary>What was agreed.</summary>
    Target,

    /// <summary>What a document says that was reached.</summary>
    Result,
}
