using DigitaalWerkt.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Classes.Events;

static class MaterialOfEvents
{
    /// <summary>The links of one event, in their order.</summary>
    public static async Task<IReadOnlyList<EventMaterial>> MaterialOfAsync(
        this AppDbContext context, Guid sessionId, CancellationToken cancellationToken) =>
        await context.EventMaterials.AsNoTracking().Where(m => m.SessionId == sessionId).OrderBy(m => m.Position).ToListAsync(cancellationToken);
}
