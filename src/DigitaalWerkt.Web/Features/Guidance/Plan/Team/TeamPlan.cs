using System.Security.Claims;
using DigitaalWerkt.Web.Features.Guidance.Paths;

namespace DigitaalWerkt.Web.Features.Guidance.Plan.Team;

/// <summary>The plan of somebody whom the own organisation guides.</summary>
public sealed class TeamPlan(ReadPath paths, ReadPlan read)
{
    /// <returns>Null when the organisation of whoever asks doesn't guide them.</returns>
    public async Task<(PathView View, PersonPlan Plan)?> FindAsync(Guid path, ClaimsPrincipal staff, CancellationToken cancellationToken) =>
        await paths.FindAsync(path, staff, cancellationToken) is { Person: { } person } view
            ? (view, await read.OfPersonAsync(person, cancellationToken))
            : null;
}
