using DigitaalWerkt.Web.Platform.Web;
using System.Net.Http.Headers;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using DigitaalWerkt.Tests.HelpDesk.Appointments;
using DigitaalWerkt.Tests.Platform.Files;
using DigitaalWerkt.Tests.Refusals;
using DigitaalWerkt.Tests.Site;
using DigitaalWerkt.Web.Features.Accounts.Staff;
using DigitaalWerkt.Web.Features.HelpDesk.Ask;
using DigitaalWerkt.Web.Features.HelpDesk.Attachments;
using DigitaalWerkt.Web.Features.HelpDesk.Canned;
using DigitaalWerkt.Web.Features.HelpDesk.Contacts;
using DigitaalWerkt.Web.Features.HelpDesk.Mail;
using DigitaalWerkt.Web.Features.HelpDesk.Tickets;
using DigitaalWerkt.Web.Features.HelpDesk.WalkIn;
using DigitaalWerkt.Web.Features.People;
using DigitaalWerkt.Web.Platform.Localisation;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace DigitaalWerkt.Tests.HelpDesk.Advisories;

/// <summary>The help desk as somebody finds it who has read what went wrong in other help desks.</summary>
public sealed class AdvisorySite(TestDatabase databases) : DeskSite(databases)
{
    /// <summary>The name of a client of another partner, which stands in nothing else.</summary>
    public const string Client = "Geheimina";

    /// <summary>Breaks out of an attribute and of an element, if it is let.</summary>
    public const string Markup = "\"'><xss-sign>&";

    const string TokenField = "__RequestVerificationToken";

    static int numbers;

    IReadOnlyList<(string Template, string Address)>? addresses;

    static CancellationToken Cancel => TestContext.Current.CancellationToken;

    /// <summary>All that stands in the database, but for how often an address asked and when staff were last there.</summary>
    public Task<IReadOnlyList<string>> StateAsync() => this.SnapshotAsync(RefusalSite.NotCompared);

    public string TokenOf(Ticket ticket) => Services.GetRequiredService<TicketTokens>().Of(ticket.Id);

    /// <summary>A question of a client of another partner.</summary>
    public async Task<Ticket> AskForClientAsync(PersonDetails? person = null, string text = "Mijn wifi werkt niet.") =>
        await AskAsync((person ?? SomeBody(Client)) with { OrganisationId = await HouseAsync() }, text);

    /// <summary>Where that client is helped.</summary>
    public async Task<Guid> HouseAsync() => (await AddStaffMemberAsync([StaffRole.Counsellor], "Ander huis")).OrganisationId;

    /// <summary>Somebody who became a steward today, and reads no names yet.</summary>
    public async Task<(StaffMember Member, HttpClient Browser)> NewStewardAsync()
    {
        var member = await AddStaffMemberAsync([StaffRole.Steward]);
        await JoinTodayAsync(member);
        return (member, await SignInAsync(member));
    }

    /// <summary>Sends a form of staff with nothing but these fields and a token of their own, so that only the rule can say no.</summary>
    public static async Task<HttpResponseMessage> PostAsync(HttpClient staff, string address, params (string Name, string Value)[] fields)
    {
        var token = (await staff.OpenAsync(StaffLinks.EndSessions)).QuerySelector<IHtmlInputElement>($"[name={TokenField}]")!.Value;
        return await staff.PostFormAsync(address, [.. fields, (TokenField, token)]);
    }

    /// <summary>Sends the last page of the form with which a visitor asks something.</summary>
    public async Task<HttpResponseMessage> SendQuestionAsync(HttpClient visitor, params (string Name, string Value)[] fields)
    {
        var began = await WithAsync<FormTime, string>(time => Task.FromResult(time.Now()));
        Clock.Advance(FormTime.Shortest);
        (string Name, string Value)[] all =
        [
            ("Input.Key", $"{Guid.NewGuid()}"), ("Input.Began", began), ("Input.At", $"{AskStep.Reach}"),
            ("Input.Topic", $"{TicketTopic.Other}"),
            ("Input.Text", "Xyz."), ("Input.Name", "Amina"), ("Input.Reach", "Phone"), ("Input.Phone", NewNumber()),
        ];
        return await visitor.PostFormAsync(AskLinks.Form,
            [.. all.ExceptBy(fields.Select(field => field.Name), field => field.Name), .. fields]);
    }

    /// <summary>The question to which an answer leads its person.</summary>
    public Task<Ticket> FindAsync(HttpResponseMessage answer)
    {
        var id = Services.GetRequiredService<TicketTokens>().Read($"{answer.Headers.Location}".Split('/', '?')[2]);
        return QueryAsync(context => context.Tickets.AsNoTracking().SingleAsync(t => t.Id == id, Cancel));
    }

    /// <summary>Sends a file as a browser does.</summary>
    /// <param name="staff">True: with the token of their form.</param>
    public static async Task<HttpResponseMessage> SendFileAsync(
        HttpClient browser, string address, byte[] content, string name = "foto.jpg", string type = "image/jpeg", bool staff = false)
    {
        var part = new ByteArrayContent(content) { Headers = { ContentType = new MediaTypeHeaderValue(type) } };
        // By hand: the program of a client would make its own of a name like that.
        part.Headers.TryAddWithoutValidation(
            "Content-Disposition", $"form-data; name=\"Sent\"; filename=\"{name.Replace("\"",
            "\\\"")}\"; filename*=UTF-8''{Uri.EscapeDataString(Uri.UnescapeDataString(name))}");
        var form = new MultipartFormDataContent { part };
        if (staff)
        {
            var token = (await browser.OpenAsync(address)).QuerySelector<IHtmlInputElement>($"main [name={TokenField}]")!.Value;
            form.Add(new StringContent(token), TokenField);
        }
        var request = new HttpRequestMessage(HttpMethod.Post, address) { Content = form };
        request.Headers.Add("Sec-Fetch-Site", "same-origin");
        return await browser.SendAsync(request, Cancel);
    }

    public Task<List<TicketFile>> FilesAsync(Ticket ticket) =>
        QueryAsync(context => context.TicketFiles.AsNoTracking().Where(f => f.TicketId == ticket.Id).ToListAsync(Cancel));

    /// <summary>Every page of the help desk, with an address at which something stands.</summary>
    public async Task<IReadOnlyList<(string Template, string Address)>> AddressesAsync()
    {
        if (addresses is not null)
        {
            return addresses;
        }
        // Pages say their routes when they are compiled, which is when they are first asked for.
        await Visitor().GetAsync("/", Cancel);
        var rows = await FillAsync();
        return addresses =
        [
            .. Services.GetRequiredService<EndpointDataSource>().Endpoints
                .Select(endpoint => endpoint.Metadata.GetMetadata<PageActionDescriptor>())
                .Where(page => page?.ViewEnginePath.StartsWith("/HelpDesk/", StringComparison.Ordinal) == true)
                .Select(page => page!.AttributeRouteInfo!.Template!.TrimStart('/')).Distinct().Order()
                .Select(template => (template, "/" + AddressOf(template, rows))),
        ];
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        builder.ConfigureLogging(logging => logging.AddFakeLogging());
    }

    static string NewNumber() => $"0476{Interlocked.Increment(ref numbers):000000}";

    static string AddressOf(string template, Rows rows) => template
        .Replace("{token}", template.Split('/')[0] switch
        {
            "vraag" => rows.Question,
            "afspraak-kiezen" => rows.Choice,
            "inloop" => rows.Hall,
            _ => rows.AppointmentToken,
        })
        .Replace("{file:guid}", $"{rows.File}").Replace("{day}",
            $"{rows.Day:yyyy-MM-dd}").Replace("{act:regex(^(archiveren|terughalen)$)}", "archiveren")
        .Replace("{id:guid?}", $"{rows.Hours}").Replace("{extension:regex(^(csv|xlsx)$)}", "csv")
        .Replace("{id:guid}", $"{(template.Contains("agenda/uren") ? rows.Hours
            : template.Contains("afspraken/") ? rows.Appointment
            : template.Contains("clienten/") ? rows.Person
            : template.Contains("antwoorden/") ? rows.Canned
            : template.Contains("post/") ? rows.Mail
            : template.Contains("contacten/") ? rows.Contact
            : rows.Ticket)}");

    async Task<Rows> FillAsync()
    {
        var ticket = await AskForClientAsync();
        await SendFileAsync(Visitor(), FileLinks.Send(TokenOf(ticket)), Samples.Jpeg());
        var desk = await this.OpenDeskAsync();
        var appointment = await this.AppointmentAsync(desk, this.Moment(4, 9),
            SomeBody(Client) with { OrganisationId = await HouseAsync() });
        var proposal = await this.ProposalAsync(desk, await AskForClientAsync(), this.Moment(5, 9), this.Moment(5, 10));
        var (canned, today) = (new CannedAnswer("Modem", AnswerLevel.A2, "Dag {voornaam}."), Clock.Today());
        var mail = new IncomingMail([.. "From: zus@post.example\r\n\r\nDag"u8], [1, 2, 3], "hulp@example.org", Clock.GetUtcNow());
        mail.PutAside(MailFate.NoQuestion, null, null);
        var contact = Contact.Create(new ContactDetails("De Linde", "Vraag hulp.", "09 000 00 00", null, today, 1), today,
            await HouseAsync());
        await QueryAsync(context =>
        {
            context.AddRange(canned, mail, contact);
            return context.SaveChangesAsync(Cancel);
        });
        var hours = desk.Hours[DayOfWeek.Monday];
        return new Rows
        {
            Ticket = ticket.Id, Question = TokenOf(ticket), Person = ticket.PersonId!.Value, File = (await FilesAsync(ticket)).Single().Id,
            Hours = hours.Id, Day = Enumerable.Range(10, 7).Select(today.AddDays).First(day => day.DayOfWeek == hours.Weekday),
            Appointment = appointment.Id, AppointmentToken = (await this.AppointmentLinkAsync(appointment.Id)).Split('/')[^1],
            Choice = (await this.ChoiceLinkAsync(proposal.Id)).Split('/')[^1], Canned = canned.Id, Mail = mail.Id, Contact = contact.Id,
            Hall = await WithAsync<MakeScreen, string>(screens => screens.RunAsync(desk.Location, desk.Steward, Cancel)),
        };
    }

    sealed record Rows
    {
        public required Guid Ticket { get; init; }
        public required string Question { get; init; }
        public required Guid Person { get; init; }
        public required Guid File { get; init; }
        public required Guid Hours { get; init; }
        public required DateOnly Day { get; init; }
        public required Guid Appointment { get; init; }
        public required string AppointmentToken { get; init; }
        public required string Choice { get; init; }
        public required Guid Canned { get; init; }
        public required Guid Mail { get; init; }
        public required Guid Contact { get; init; }
        public required string Hall { get; init; }
    }
}
