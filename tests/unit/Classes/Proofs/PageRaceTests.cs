using System.Net;
using AngleSharp.Html.Dom;
using DigitaalWerkt.Tests.Classes.Counsellors;
using DigitaalWerkt.Tests.Site;
using DigitaalWerkt.Web.Features.Accounts.Staff;
using DigitaalWerkt.Web.Features.Classes.Attendance;
using DigitaalWerkt.Web.Features.Classes.Attendance.Team;
using DigitaalWerkt.Web.Features.Classes.Counsellors;
using DigitaalWerkt.Web.Features.Classes.Planning;

namespace DigitaalWerkt.Tests.Classes.Proofs;

/// <summary>Forty forms that were opened before, each with its own key, sent at once through every middleware; eight seats.</summary>
[Collection(nameof(Alone))]
public sealed class PageRaceTests(ClassSite site) : IClassFixture<ClassSite>
{
    const int Seats = 8;
    const int Presses = 10;
    // A staff member has so many windows open.
    const int Windows = 10;

    [Theory]
    [InlineData(40, 0, 0)]
    [InlineData(0, 40, 0)]
    [InlineData(0, 0, 40)]
    [InlineData(14, 13, 13)]
    public async Task Exactly_eight_of_forty_get_a_seat(int visitors, int counsellors, int walkIns)
    {
        // Another day each time: all visitors come from one address, from which forty may book in an hour.
        site.SleepUntilMorning();
        var trainer = await site.AddStaffMemberAsync([StaffRole.Trainer]);
        var session = await site.PlanAsync(Seats, inDays: 0, trainerId: trainer.Id);
        var forms = new List<Func<Task<HttpResponseMessage>>>();
        for (var i = 0; i < visitors; i++)
        {
            forms.Add(await VisitorAsync(session));
        }
        for (var i = 0; i < counsellors; i += Windows)
        {
            var desk = await ClientDesk.OpenAsync(site);
            for (var window = i; window < Math.Min(i + Windows, counsellors); window++)
            {
                forms.Add(await CounsellorAsync(desk, session));
            }
        }
        for (var i = 0; i < walkIns; i += Windows)
        {
            var browser = await site.SignInAsync(trainer);
            for (var window = i; window < Math.Min(i + Windows, walkIns); window++)
            {
                forms.Add(await WalkInAsync(browser, session));
            }
        }

        var answers = await Task.WhenAll(forms.Select(form => Task.Run(() => PressAsync(form, session))));

        answers.Count(status => status == HttpStatusCode.SeeOther).ShouldBe(Seats);
        answers.Count(status => status == HttpStatusCode.Conflict).ShouldBe(forms.Count - Seats);
        (await site.ReadAsync(session)).Booked.ShouldBe(Seats);
        (await site.CountAsync(session)).ShouldBe(Seats);
    }

    // Who got no seat while there are seats has read that it is busy, and presses again, as the page asks.
    async Task<HttpStatusCode> PressAsync(Func<Task<HttpResponseMessage>> press, ClassSession session)
    {
        for (var time = 1; ; time++)
        {
            using var answer = await press();
            var status = IsRefused(answer) ? HttpStatusCode.Conflict : answer.StatusCode;
            if (status == HttpStatusCode.SeeOther || time == Presses
                || (status == HttpStatusCode.Conflict && (await site.ReadAsync(session)).Booked == Seats))
            {
                return status;
            }
        }
    }

    // A trainer is led to a page that says so, so that going back works.
    static bool IsRefused(HttpResponseMessage answer) =>
        answer.Headers.Location?.ToString().Contains($"waarom={WalkInRefusal.Full}", StringComparison.Ordinal) == true;

    async Task<Func<Task<HttpResponseMessage>>> VisitorAsync(ClassSession session)
    {
        var visitor = site.Visitor();
        var form = await visitor.BookFormAsync(session.Id);
        var fields = Booker.Filled().ToArray();
        return () => visitor.SubmitAsync(form, fields);
    }

    static async Task<Func<Task<HttpResponseMessage>>> CounsellorAsync(ClientDesk desk, ClassSession session)
    {
        var form = await desk.FormAsync(CounsellorLinks.Book);
        var client = ClientDesk.SomeClient();
        return () => desk.Browser.SubmitAsync(form, ("Input.Client", client), ("Input.Session", $"{session.Id}"));
    }

    static async Task<Func<Task<HttpResponseMessage>>> WalkInAsync(HttpClient trainer, ClassSession session)
    {
        var form = (IHtmlFormElement)(await trainer.OpenAsync(TrainerLinks.Session(session.Id))).QuerySelector($"form[action='{TrainerLinks.WalkIn(session.Id)}']")!;
        var number = Booker.NewNumber();
        return () => trainer.SubmitAsync(form, ("Input.FirstName", "Bo"), ("Input.Reach", number));
    }
}
