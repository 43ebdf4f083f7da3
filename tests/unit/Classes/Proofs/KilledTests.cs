using System.Net;
using DigitaalWerkt.Tests.Operations;
using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Classes.Book;
using DigitaalWerkt.Web.Features.Classes.Seats;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace DigitaalWerkt.Tests.Classes.Proofs;

/// <summary>The real program is killed between any two statements of a booking; another instance then gets the same form again.</summary>
[Collection(nameof(Alone))]
public sealed class KilledTests(ClassSite site) : IClassFixture<ClassSite>
{
    const int MoreThanABookingTakes = 40;

    static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Whenever_it_dies_a_booking_is_there_wholly_or_not_at_all_and_asking_again_gives_one()
    {
        var deaths = 0;
        var after = 0;
        while (await DiesAsync(after))
        {
            deaths++;
            after++;
            after.ShouldBeLessThan(MoreThanABookingTakes);
        }

        // Lock, look, person, seat, booking, messages, commit: fewer means that the hook saw too little.
        deaths.ShouldBeGreaterThan(8);
    }

    async Task<bool> DiesAsync(int after)
    {
        var session = await site.PlanAsync();
        (string, string)[] form = [("Input.Key", Guid.NewGuid().ToString()), ("Input.Name", "Amina"), ("Input.Reach", "Phone"), ("Input.Phone", ClassSite.SomeBody().Phone!.Value)];
        await using var program = SiteProcess.Start(
        [
            ("ConnectionStrings__Database", site.Services.GetRequiredService<SiteDatabase>().ConnectionString),
            ("DOTNET_STARTUP_HOOKS", typeof(KilledTests).Assembly.Location),
            (StartupHook.Setting, $"{after}"),
            // Only the statements of the booking count.
            ("Jobs__Enabled", "false"),
        ]);
        await program.ReadyAsync();

        var answer = await PostAsync(program.Browser, session.Id, form);

        var there = await BookingsAsync(session.Id);
        (await site.ReadAsync(session)).Booked.ShouldBe(there.Count);
        if (answer is not null)
        {
            // This browser follows to the page of the booking.
            answer.ShouldBe(HttpStatusCode.OK);
            there.Count.ShouldBe(1);
        }
        (await PostAsync(site.Visitor(), session.Id, form)).ShouldBe(HttpStatusCode.SeeOther);
        var booking = (await BookingsAsync(session.Id)).ShouldHaveSingleItem();
        there.ShouldAllBe(earlier => earlier.Id == booking.Id);
        (await site.ReadAsync(session)).Booked.ShouldBe(1);
        (await site.QueryAsync(context => context.OutboxMessages.Where(m => m.Subject == booking.Id).GroupBy(m => m.Kind).Select(same => same.Count()).ToListAsync()))
            .ShouldAllBe(count => count == 1);
        return answer is null;
    }

    static async Task<HttpStatusCode?> PostAsync(HttpClient browser, Guid session, (string Name, string Value)[] form)
    {
        try
        {
            using var content = new FormUrlEncodedContent(form.Select(field => KeyValuePair.Create(field.Name, field.Value)));
            using var answer = await browser.PostAsync(BookLinks.Form(session), content, Cancellation);
            return answer.StatusCode;
        }
        catch (HttpRequestException)
        {
            return null;
        }
    }

    Task<List<Booking>> BookingsAsync(Guid session) =>
        site.QueryAsync(context => context.Bookings.AsNoTracking().Where(b => b.SessionId == session).ToListAsync());
}
