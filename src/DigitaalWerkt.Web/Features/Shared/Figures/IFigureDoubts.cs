namespace DigitaalWerkt.Web.Features.Shared.Figures;

/// <summary>
/// Lays what a feature doubts of its own figures, which the reports can't know: <c>services.AddScoped&lt;IFigureDoubts, …&gt;()</c>. It is
/// asked before a report is frozen.
/// </summary>
public interface IFigureDoubts
{
    /// <summary>What doesn't seem right from the first day to the last, both included. Without a doubt: nothing.</summary>
    Task<IReadOnlyList<FigureDoubt>> ReadAsync(DateOnly from, DateOnly until, CancellationToken cancellationToken);
}
