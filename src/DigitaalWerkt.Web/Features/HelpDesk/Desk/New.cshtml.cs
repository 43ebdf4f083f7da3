using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Accounts;
using DigitaalWerkt.Web.Features.Accounts.Staff.Sessions;
using DigitaalWerkt.Web.Features.HelpDesk.Tickets;
using DigitaalWerkt.Web.Features.People;
using DigitaalWerkt.Web.Features.People.Clients;
using DigitaalWerkt.Web.Kernel;
using DigitaalWerkt.Web.Platform.Localisation;
using DigitaalWerkt.Web.Platform.Persistence;
using DigitaalWerkt.Web.Platform.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.HelpDesk.Desk;

/// <summary>A steward notes a question while somebody stands there or is on the phone: who, what, and whether it is done.</summary>
[Authorize(Policy = Policies.Steward)]
public sealed class NewModel(AppDbContext context, OpenTicket open, Texts texts) : PageModel
{
    /// <summary>Whoever comes to the door may leave no way to be reached.</summary>
    static readonly PersonInputOptions AtTheDoor = new() { Otherwise = Reach.None, TakesNumberInName = true };

    static readonly TicketOrigin[] Origins = [TicketOrigin.Desk, TicketOrigin.Phone];

    [BindProperty]
    public NewInput Input { get; set; } = new();

    /// <summary>The question after which this one comes; null: none.</summary>
    public Ticket? After { get; private set; }

    public static IReadOnlyList<string> Doors { get; } = [.. Origins.Select(origin => $"{origin}")];

    public async Task<IActionResult> OnGetAsync([FromQuery(Name = DeskLinks.AfterField)] Guid? after, CancellationToken cancellationToken)
    {
        if (!await LoadAsync(after, cancellationToken))
        {
            return NotFound();
        }
        Input = new() { Key = Guid.NewGuid(), After = after, Topic = After is null ? null : $"{After.Topic}", From = $"{TicketOrigin.Desk}", Done = "false" };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        this.JudgeAnew();
        if (!await LoadAsync(Input.After, cancellationToken))
        {
            return NotFound();
        }
        if (Input.Key == Guid.Empty)
        {
            Input.Key = Guid.NewGuid();
            return this.WithoutKey("Input.Who");
        }
        var person = ReadPerson();
        if (!Check())
        {
            return this.Invalid();
        }
        var (me, text) = (User.StaffMemberId, Typed.Text(Input.Text));
        var (topic, isDone, minutes) = (EnumName.Read<TicketTopic>(Input.Topic)!.Value, Input.Done == "true", Typed.Number(Input.Minutes) ?? 0);
        var origin = Origins.First(one => $"{one}" == Input.From);
        var key = RequestKey.Of(Input.Key, me, "", Input.After, person?.FirstName, person?.Reach.Written, topic, text, isDone, minutes, origin);
        var ticket = await open.RunAsync(
            new()
            {
                Key = key, Origin = origin, Topic = topic, Text = text, MadeBy = me, StewardId = me, IsDone = isDone, Minutes = minutes,
                Person = person is null ? null : await KnownAsync(person, cancellationToken), FollowsId = After?.Id,
            },
            cancellationToken);
        return ticket is null ? UsedBefore() : this.SeeOther(HelpDeskLinks.Ticket(ticket.Id));
    }

    PageResult UsedBefore()
    {
        Input.Key = Guid.NewGuid();
        return this.SentBefore("Input.Who");
    }

    PersonDetails? ReadPerson()
    {
        if (string.IsNullOrWhiteSpace(Input.Who))
        {
            return null;
        }
        var (person, problem) = TypedClient.Read(Input.Who, AtTheDoor);
        if (problem is not null)
        {
            ModelState.AddModelError("Input.Who", texts.Dutch("People", problem));
        }
        return person;
    }

    // A client of the own organisation stays its client. Of those of others nobody here knows whether they are the same.
    async Task<PersonDetails> KnownAsync(PersonDetails person, CancellationToken cancellationToken)
    {
        var key = Person.KeyOf(person);
        return await KnownClients.ClientsOf(context, User.OrganisationId).AnyAsync(p => p.PersonKey == key, cancellationToken)
            ? person with { OrganisationId = User.OrganisationId }
            : person;
    }

    bool Check()
    {
        if (EnumName.Read<TicketTopic>(Input.Topic) is null)
        {
            this.Wrong("Input.Topic", "Desk_New_Topic_Missing");
        }
        this.CheckText("Input.Text", Input.Text, TicketMessage.TextLength, isNeeded: false);
        if (Input.Done is not ("true" or "false"))
        {
            this.Wrong("Input.Done", "Desk_New_Done_Missing");
        }
        if (!Doors.Contains(Input.From))
        {
            this.Wrong("Input.From", "Desk_New_From_Missing");
        }
        if (!string.IsNullOrWhiteSpace(Input.Minutes) && Typed.Number(Input.Minutes) is not <= Ticket.MostMinutes)
        {
            this.Wrong("Input.Minutes", "Number_Error", 0, Ticket.MostMinutes);
        }
        return ModelState.IsValid;
    }

    /// <returns>False when there is no such question for them.</returns>
    async Task<bool> LoadAsync(Guid? after, CancellationToken cancellationToken)
    {
        After = after is null ? null : await context.TicketsFor(User).AsNoTracking().SingleOrDefaultAsync(t => t.Id == after, cancellationToken);
        return after is null || After is not null;
    }

    public sealed class NewInput
    {
        /// <summary>Made when the form was shown, so that sending it twice is one question.</summary>
        public Guid Key { get; set; }

        public Guid? After { get; set; }

        /// <summary>A first name, and a number or address behind it if they want to say one; empty: nobody said.</summary>
        public string? Who { get; set; }

        public string? Topic { get; set; }

        public string? Text { get; set; }

        public string? Done { get; set; }

        public string? Minutes { get; set; }

        /// <summary>At the door or on the telephone.</summary>
        public string? From { get; set; }
    }
}
