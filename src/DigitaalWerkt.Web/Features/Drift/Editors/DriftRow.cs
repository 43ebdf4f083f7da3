namespace DigitaalWerkt.Web.Features.Drift.Editors;

/// <summary>What visitors said of one step, and nobody looked at yet.</summary>
/// <param name="Count">How many of them.</param>
/// <param name="Lately">How many lately enough to count.</param>
/// <param name="Photos">How many sent a photo.</param>
public sealed record DriftRow(string Module, string Step, int Count, int Lately, int Photos, DateTimeOffset First, DateTimeOffset Last)
{
    /// <summary>Whether learners read that their screen may differ.</summary>
    public bool IsFlagged => Lately >= DriftReport.Flags;
}
