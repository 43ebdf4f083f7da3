using System.Net.Http.Json;
using System.Text.Json.Nodes;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using DigitaalWerkt.Tests.Site;
using DigitaalWerkt.Web.Features.Accounts.Staff;
using DigitaalWerkt.Web.Features.Classes.Attendance;
using DigitaalWerkt.Web.Features.Classes.Planning;
using DigitaalWerkt.Web.Features.Classes.Seats;
using DigitaalWerkt.Web.Kernel;
using DigitaalWerkt.Web.Platform.Localisation;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Tests.Classes.Attendance;

/// <summary>The site on an afternoon; classes here begin at two, two hours long, and each test at twenty past two.</summary>
public sealed class RosterSite(TestDatabase databases) : ClassSite(databases)
{
    static readonly TimeOnly Now = new(14, 20);

    /// <summary>A class of today, its trainer, the trainer's browser, and people with a seat.</summary>
    public async Task<Class> BeginAsync(params string[] names)
    {
        Clock.AdjustTime(BrusselsTime.At(Clock.Today(), Now));
        var trainer = await AddStaffMemberAsync([StaffRole.Trainer]);
        var session = await PlanAsync(seats: Math.Max(2, names.Length), inDays: 0, trainerId: trainer.Id);
        var people = new List<Booking>();
        foreach (var name in names)
        {
            // At the door, because the class has begun.
            people.Add((await BookAsync(Request(session, SomeBody(name)) with { Origin = BookingOrigin.WalkIn })).Bookings.Single());
        }
        return new Class(session, trainer, await SignInAsync(trainer), people);
    }

    /// <summary>The class is over. Signed in again, because a trainer who doesn't touch the list for so long is signed out.</summary>
    public Task<Class> AfterwardsAsync(Class given) => AtAsync(given, given.Session.EndsAt);

    public async Task<Class> AtAsync(Class given, DateTimeOffset moment)
    {
        Clock.AdjustTime(moment);
        return given with { Browser = await SignInAsync(given.Trainer) };
    }

    /// <summary>Presses the button beside a name, as a browser without JavaScript.</summary>
    public static async Task<HttpResponseMessage> PressAsync(HttpClient browser, Guid session, Guid booking, AttendanceKind kind)
    {
        var page = await browser.OpenAsync(TrainerLinks.Session(session));
        return await PressAsync(browser, page, booking, kind);
    }

    /// <summary>Presses the button on a page that was opened before.</summary>
    public static Task<HttpResponseMessage> PressAsync(HttpClient browser, IHtmlDocument page, Guid booking, AttendanceKind kind)
    {
        var form = (IHtmlFormElement)page.QuerySelector($"#{TrainerLinks.Anchor(booking)} form")!;
        return browser.SubmitAsync(form, ("noteer", form.QuerySelector($"button[value^='{kind}.']")!.GetAttribute("value")!));
    }

    /// <summary>Sends what a device kept, as the script does.</summary>
    public static async Task<HttpResponseMessage> SyncAsync(HttpClient browser, Guid session, params KeptLine[] lines)
    {
        var sent = lines.Max(line => line.At);
        return await SyncAsync(
            browser, session, JsonContent.Create(new { sent, presses = lines.Select(l => new { l.Id, l.Booking, kind = l.Kind.ToString(), l.At, l.Seen }) }));
    }

    /// <summary>Sends anything to where a device sends what it kept.</summary>
    public static async Task<HttpResponseMessage> SyncAsync(HttpClient browser, Guid session, HttpContent content)
    {
        var page = await browser.OpenAsync(TrainerLinks.All);
        var request = new HttpRequestMessage(HttpMethod.Post, TrainerLinks.Note(session)) { Content = content };
        request.Headers.Add("Sec-Fetch-Site", "same-origin");
        request.Headers.Add("RequestVerificationToken", page.QuerySelector("[data-trainer] [name=__RequestVerificationToken]")!.GetAttribute("value"));
        return await browser.SendAsync(request);
    }

    public static async Task<JsonArray> AnswersAsync(HttpResponseMessage response) => (await response.Content.ReadFromJsonAsync<JsonArray>())!;

    public Task<List<AttendanceEntry>> EntriesAsync(Guid booking) => QueryAsync(context =>
        context.AttendanceEntries.AsNoTracking().Where(e => e.BookingId == booking).OrderBy(e => e.RecordedAt).ToListAsync());

    public sealed record Class(ClassSession Session, StaffMember Trainer, HttpClient Browser, IReadOnlyList<Booking> People)
    {
        public Guid Id => Session.Id;

        public Task<HttpResponseMessage> PressAsync(AttendanceKind kind, int person = 0) => RosterSite.PressAsync(Browser, Id, People[person].Id, kind);

        public Task<IHtmlDocument> ListAsync() => Browser.OpenAsync(TrainerLinks.Session(Id));

        public async Task<IHtmlFormElement> WalkInFormAsync() =>
            (await ListAsync()).QuerySelector<IHtmlFormElement>($"form[action='{TrainerLinks.WalkIn(Id)}']")!;

        public async Task<HttpResponseMessage> SignOffAsync()
        {
            var page = await Browser.OpenAsync(TrainerLinks.SignOff(Id));
            return await Browser.SubmitAsync(page.QuerySelector<IHtmlFormElement>("main form")!, ("x", "1"));
        }
    }

    /// <summary>A press as a device keeps it.</summary>
    public sealed record KeptLine(Guid Id, Guid Booking, AttendanceKind Kind, DateTimeOffset At, Guid? Seen = null);
}
