using AngleSharp.Html.Dom;
using DigitaalWerkt.Tests.Accounts.Staff;
using DigitaalWerkt.Tests.Site;
using DigitaalWerkt.Web.Features.Accounts.Staff;
using DigitaalWerkt.Web.Features.Classes.Counsellors;
using DigitaalWerkt.Web.Features.Classes.Planning;
using DigitaalWerkt.Web.Features.Classes.Seats;
using DigitaalWerkt.Web.Features.People;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Tests.Classes.Counsellors;

/// <summary>A counsellor at her desk, and what stands in the database afterwards.</summary>
public sealed record ClientDesk(ClassSite Site, StaffMember Counsellor, HttpClient Browser)
{
    static int numbers;

    /// <summary>A client as one types them: a first name with a number that nobody has yet.</summary>
    public static string SomeClient(string name = "Amina") => $"{name} 0472{Interlocked.Increment(ref numbers):000000}";

    public static async Task<ClientDesk> OpenAsync(ClassSite site, string organisation = "Jobteam", StaffRole role = StaffRole.Counsellor)
    {
        var counsellor = await site.AddStaffMemberAsync([role], organisation);
        return new(site, counsellor, await site.SignInAsync(counsellor));
    }

    /// <summary>Opens the form, fills it in and sends it.</summary>
    public Task<HttpResponseMessage> BookAsync(ClassSession session, string client, params (string Name, string Value)[] more) =>
        Browser.FillInAsync(CounsellorLinks.Book, [("Input.Client", client), ("Input.Session", $"{session.Id}"), .. more]);

    /// <summary>The same, and the booking that it made.</summary>
    public async Task<Booking> BookedAsync(ClassSession session, string client, params (string Name, string Value)[] more)
    {
        var answer = await BookAsync(session, client, more);
        return await FindAsync(Guid.Parse(answer.Headers.Location!.ToString().Split('/')[^1]));
    }

    public Task<Booking> FindAsync(Guid id) => Site.QueryAsync(context => context.Bookings.AsNoTracking().SingleAsync(b => b.Id == id));

    public Task<Person> PersonAsync(Booking booking) =>
        Site.QueryAsync(context => context.People.AsNoTracking().SingleAsync(p => p.Id == booking.PersonId));

    /// <summary>The form as it stands on a page of theirs.</summary>
    public async Task<IHtmlFormElement> FormAsync(string address)
    {
        var form = (IHtmlFormElement)(await Browser.OpenAsync(address)).QuerySelector("main form[method=post]")!;
        form.SetAttribute("action", address);
        return form;
    }
}
