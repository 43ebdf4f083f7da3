using System.Security.Claims;
using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Shared.Figures;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Guidance.Outreach.Figures;

/// <summary>How many people were met at find-places, as contacts say; what was taken back isn't counted.</summary>
sealed class ContactsReached(AppDbContext context, OutreachWords words) : IFigureSource
{
    public FigureCounter Counter => FigureCounter.Reached;

    public string Title => words.Say("Reached_Contacts");

    public string Definition => words.Say("Reached_Contacts_What");

    public async Task<IReadOnlyList<FigureRow>> ReadAsync(
        DateOnly from, DateOnly until, ClaimsPrincipal coordinator, CancellationToken cancellationToken) => await (
            from contact in context.OutreachContacts
            where contact.UndoneAt == null && contact.Day >= @from && contact.Day <= until
            join place in context.FindPlaces on contact.FindPlaceId equals place.Id
            group contact by new { contact.OrganisationId, place.Name } into same
            select new FigureRow(same.Key.OrganisationId, same.Key.Name, null, same.Sum(contact => contact.People))).ToListAsync(cancellationToken);
}
