using System.Security.Claims;

namespace DigitaalWerkt.Web.Features.Shared.Figures;

/// <summary>
/// Lays a figure of a feature to those of the others, for the reports that coordinators read:
/// <c>services.AddScoped&lt;IFigureSource, …&gt;()</c>. The reports know no feature, and no feature knows the reports.
/// </summary>
public interface IFigureSource
{
    FigureCounter Counter { get; }

    /// <summary>What it counts, in Dutch, in a few words.</summary>
    string Title { get; }

    /// <summary>When it counts and when it doesn't, in Dutch: it stands beside the figure.</summary>
    string Definition { get; }

    /// <summary>Everything that counts from the first day to the last, both included.</summary>
    /// <param name="coordinator">Who asks: a coordinator, who sees numbers.</param>
    Task<IReadOnlyList<FigureRow>> ReadAsync(DateOnly from, DateOnly until, ClaimsPrincipal coordinator, CancellationToken cancellationToken);
}
