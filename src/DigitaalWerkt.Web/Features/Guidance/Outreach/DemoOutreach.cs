using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Accounts.Staff;
using DigitaalWerkt.Web.Platform;
using DigitaalWerkt.Web.Platform.Persistence;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Guidance.Outreach;

/// <summary>Six find-places of two partners, and ten weeks of contacts there.</summary>
sealed class DemoOutreach(AppDbContext context, DemoStaff staff, OutreachWords words, TimeProvider clock) : IDemoPart
{
    const int Days = 70;

    static readonly (FindPlaceKind Kind, string Neighbourhood)[] Kinds =
    [
        (FindPlaceKind.Street, "dampoort"), (FindPlaceKind.CommunityCentre, "rabot"), (FindPlaceKind.Other, "binnenstad"),
        (FindPlaceKind.Street, "sluizeken"), (FindPlaceKind.Street, "ledeberg"), (FindPlaceKind.Event, "muide"),
    ];

    public async Task FillAsync(CancellationToken cancellationToken)
    {
        if (await context.FindPlaces.AnyAsync(cancellationToken))
        {
            return;
        }
        StaffMember[] workers =
        [
            await staff.FindOrAddAsync(StaffRole.Counsellor, cancellationToken), await staff.FindOrAddPartnerAsync(StaffRole.Counsellor, cancellationToken),
        ];
        var places = words.Say("Outreach_Demo_Places").Split(';').Zip(Kinds)
            .Select((place, number) => new FindPlace(
                workers[number % workers.Length].OrganisationId, place.First, place.Second.Kind, place.Second.Neighbourhood))
            .ToList();
        context.AddRange(places);
        var (now, themes) = (clock.GetUtcNow(), Enum.GetValues<ContactTheme>());
        for (var ago = 1; ago <= Days; ago++)
        {
            var number = ago * 7 % places.Count;
            var contacts = 1 + (ago * ago % 4);
            for (var contact = 0; contact < contacts; contact++)
            {
                var at = now.AddDays(-ago);
                context.Add(OutreachContact.Of(
                    new()
                    {
                        Key = RequestKey.New(), PlaceId = places[number].Id, OrganisationId = places[number].OrganisationId,
                        NotedById = workers[number % workers.Length].Id, Theme = themes[(ago + (contact * 5)) % themes.Length],
                        People = 1 + ((ago + contact) % 3), At = at,
                    },
                    at));
            }
        }
        await context.SaveChangesAsync(cancellationToken);
    }
}
