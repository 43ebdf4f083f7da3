using System.Text.RegularExpressions;
using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.HelpDesk.Appointments;
using DigitaalWerkt.Web.Features.HelpDesk.Appointments.Visit;
using DigitaalWerkt.Web.Features.HelpDesk.Attachments;
using DigitaalWerkt.Web.Features.HelpDesk.Tickets;
using DigitaalWerkt.Web.Features.Learning.Content;
using DigitaalWerkt.Web.Features.People;
using DigitaalWerkt.Web.Platform.Localisation;
using DigitaalWerkt.Web.Platform.Messaging;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.HelpDesk.Follow;

/// <summary>How it stands with a question, and what was said in it.</summary>
public sealed partial class ShowModel(
    FindTicket find, AppDbContext context, TicketFiles files, AppointmentTokens appointments, ProposalTokens proposals, ReachChannel channel,
    TicketTokens tokens, Texts texts, ModuleLibrary library, TimeProvider clock) : FollowPageModel(find)
{
    /// <summary>The key of the text beside what the person said.</summary>
    public const string ByYou = "Follow_By_You";

    const int MostLessons = 3;

    [BindProperty(SupportsGet = true, Name = FollowLinks.JustField)]
    public Happened Just { get; set; }

    /// <summary>The first one first.</summary>
    public IReadOnlyList<TicketMessage> Messages { get; private set; } = [];

    /// <summary>What was sent with it.</summary>
    public IReadOnlyList<TicketFile> Files { get; private set; } = [];

    /// <summary>The token of the appointment about it that comes; null: none.</summary>
    public string? Appointment { get; private set; }

    /// <summary>The token of the hours from which they can still choose one; null: none.</summary>
    public string? Proposal { get; private set; }

    /// <summary>Lessons that may help while nobody answered yet.</summary>
    public IReadOnlyList<Module> Lessons { get; private set; } = [];

    /// <summary>Whether they can still say something in it.</summary>
    public bool TakesReply => Followed.Ticket.TakesReply(clock.GetUtcNow());

    /// <summary>The key of the text that says how they will hear from us.</summary>
    public string HearsKey => Followed.Person.Reach.Kind == ReachKind.Counsellor
        ? "Follow_Hears_Counsellor"
        : channel.Of(Followed.Person) switch
        {
            Channel.Sms => "Follow_Hears_Sms",
            Channel.Call => "Follow_Hears_Call",
            Channel.Email => "Follow_Hears_Email",
            _ => "Follow_Hears_Look",
        };

    [GeneratedRegex("https?://[^\\s/]+/vraag/([A-Za-z0-9_-]+)")]
    private static partial Regex QuestionAddress { get; }

    [GeneratedRegex("/lessen/([a-z0-9-]+)")]
    private static partial Regex LessonAddress { get; }

    /// <summary>The key of the text that says whose words these are: what staff noted for somebody are not that person's.</summary>
    public string ByKey(TicketMessage message) => message switch
    {
        { StaffMemberId: not null } => "Follow_By_Steward",
        _ when message.TicketId != Followed.Ticket.Id || message.At != Followed.Ticket.CreatedAt => ByYou,
        _ => Followed.Ticket.Origin switch
        {
            TicketOrigin.Desk or TicketOrigin.Phone => "Follow_By_Noted",
            TicketOrigin.Counsellor => "Follow_By_Counsellor",
            _ => ByYou,
        },
    };

    /// <summary>What was said; the address of this page, which is for whoever reads it elsewhere, is here in words.</summary>
    public string WordsOf(TicketMessage message) => message.StaffMemberId is null
        ? message.Text
        : QuestionAddress.Replace(message.Text, found => tokens.Read(found.Groups[1].Value) is { } id && (id == message.TicketId || id == Followed.Ticket.Id)
            ? texts.Dutch("HelpDesk", "Follow_ThisPage")
            : found.Value);

    /// <summary>The lessons of which a steward wrote the address.</summary>
    public IReadOnlyList<Module> LessonsIn(TicketMessage message) => message.StaffMemberId is null
        ? []
        : [.. LessonAddress.Matches(message.Text).Select(found => library.Find(found.Groups[1].Value)).OfType<Module>().Distinct()];

    public async Task<IActionResult> OnGetAsync([FromRoute] string token, CancellationToken cancellationToken)
    {
        // Anything else in the address is nothing.
        ModelState.Clear();
        if (!await LoadAsync(token, cancellationToken))
        {
            Response.StatusCode = StatusCodes.Status404NotFound;
            return Page();
        }
        var id = Followed.Ticket.Id;
        Messages = await context.TicketMessages.AsNoTracking()
            .Where(m => m.TicketId == id || context.Tickets.Any(t => t.Id == m.TicketId && t.MergedIntoId == id))
            .OrderBy(m => m.At).ThenBy(m => m.Id).ToListAsync(cancellationToken);
        Files = await files.OfAsync(id, cancellationToken);
        var now = clock.GetUtcNow();
        Appointment = await context.Appointments.Where(a => a.TicketId == id && a.State == AppointmentState.Planned && a.EndsAt > now)
            .Select(a => (Guid?)a.Id).SingleOrDefaultAsync(cancellationToken) is { } planned ? appointments.Of(planned) : null;
        Proposal = await context.FindOpenProposalAsync(id, now, cancellationToken) is { } proposed ? proposals.Of(proposed.Id) : null;
        if (Followed.Ticket is { State: TicketState.New, Module: null } && Messages.FirstOrDefault() is { StaffMemberId: null } asked)
        {
            Lessons = [.. library.Fitting(asked.Text).Take(MostLessons)];
        }
        return Page();
    }
}
