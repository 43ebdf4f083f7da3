using AngleSharp.Html.Dom;
using DigitaalWerkt.Tests.Site;
using DigitaalWerkt.Web.Features.Classes.Events;
using DigitaalWerkt.Web.Features.Classes.Planning;
using DigitaalWerkt.Web.Features.Classes.Seats;
using DigitaalWerkt.Web.Features.People;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Tests.Classes.Events;

/// <summary>What guests do to come to an event.</summary>
static class Guests
{
    public const string Name = "An Peeters";
    public const string House = "Jobteam Gent";

    public static Task<ClassSession> PlanEventAsync(this ClassSite site, int seats = 8, int inDays = 2, Guid? leads = null) =>
        site.PlanAsync(seats, inDays, leads, Audience.Network);

    public static async Task<IHtmlFormElement> RegisterFormAsync(this HttpClient visitor, Guid id) =>
        (IHtmlFormElement)(await visitor.OpenAsync(EventLinks.Register(id))).QuerySelector($"form[action='{EventLinks.Register(id)}']")!;

    /// <summary>Opens the form and sends it, with an address of their own unless told otherwise.</summary>
    public static async Task<HttpResponseMessage> RegisterAsync(this HttpClient visitor, Guid id, params (string Name, string Value)[] changes) =>
        await visitor.SubmitAsync(await visitor.RegisterFormAsync(id), [.. Filled(changes)]);

    public static IEnumerable<(string Name, string Value)> Filled(params (string Name, string Value)[] changes) =>
        new[] { ("Input.Name", Name), ("Input.ComesFrom", House), ("Input.Email", Cast.NewEmail()) }
            .Where(field => changes.All(change => change.Name != field.Item1)).Concat(changes);

    /// <summary>Somebody with an address of their own, registered or on the waiting list.</summary>
    public static async Task<(Booking Booking, string Email)> InviteAsync(this ClassSite site, ClassSession session, string name = Name)
    {
        var email = Cast.NewEmail();
        var answer = await site.BookAsync(
            ClassSite.Request(session, new PersonDetails(name, Reach.ByEmail(email)), mayWait: true) with { ComesFrom = House });
        return (answer.Bookings.Single(), email);
    }

    public static Task<Booking> OnlyGuestAsync(this ClassSite site, ClassSession session) =>
        site.QueryAsync(context => context.Bookings.AsNoTracking().SingleAsync(b => b.SessionId == session.Id));
}
