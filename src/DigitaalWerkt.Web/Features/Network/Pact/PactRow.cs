namespace DigitaalWerkt.Web.Features.Network.Pact;

/// <summary>An action with what its entries add up to.</summary>
/// <param name="Counted">Null: nothing was counted.</param>
/// <param name="Spent">In whole euros; null: nobody said what was spent.</param>
/// <param name="LastOn">The last day of which something was told; null: nothing was.</param>
/// <param name="Unsourced">How many entries have a figure without a source.</param>
public sealed record PactRow(PactAction Action, int? Counted, int? Spent, DateOnly? LastOn, int Unsourced)
{
    /// <summary>After so many days without a word, an action is late.</summary>
    public const int SilentDays = 180;

    /// <summary>Null: it isn't late.</summary>
    public PactLateness? Lateness(DateOnly today)
    {
        if (Action.Ends is { } end && end < today)
        {
            return LastOn is { } last && last >= end ? null : PactLateness.Unfinished;
        }
        return Heard.AddDays(SilentDays) < today ? PactLateness.Silent : null;
    }

    // An action that still has to begin is silent with reason.
    DateOnly Heard => new[] { LastOn ?? Action.KnownOn, Action.KnownOn, Action.Begins ?? Action.KnownOn }.Max();
}
