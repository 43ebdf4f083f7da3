using DigitaalWerkt.Web.Data;

namespace DigitaalWerkt.Web.Features.Classes.Planning.Sessions;

/// <summary>Seats without a name that an organisation holds in a session.</summary>
public sealed record HeldSeats(string Organisation, int Seats)
{
    public static IQueryable<HeldSeats> Of(AppDbContext context, Guid sessionId) =>
        from block in context.SeatBlocks
        where block.SessionId == sessionId && block.ReleasedAt == null && block.Unnamed > 0
        join organisation in context.Organisations on block.OrganisationId equals organisation.Id
        orderby organisation.Name
        select new HeldSeats(organisation.Name, block.Unnamed);
}
