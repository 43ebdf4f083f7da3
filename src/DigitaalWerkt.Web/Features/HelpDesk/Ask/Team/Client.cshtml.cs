using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Accounts;
using DigitaalWerkt.Web.Features.Accounts.Staff.Sessions;
using DigitaalWerkt.Web.Features.HelpDesk.Tickets;
using DigitaalWerkt.Web.Features.People;
using DigitaalWerkt.Web.Features.People.Clients;
using DigitaalWerkt.Web.Kernel;
using DigitaalWerkt.Web.Platform.Persistence;
using DigitaalWerkt.Web.Platform.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.HelpDesk.Ask.Team;

/// <summary>
/// A counsellor asks something for a client, and sees of the client's questions how they stand. What was said in them is between the client
/// and the steward.
/// </summary>
[Authorize(Policy = Policies.Partner)]
public sealed class ClientModel(AppDbContext context, KnownClients clients, OpenTicket open) : PageModel
{
    [BindProperty]
    public ClientQuestionInput Input { get; set; } = new();

    public ClientRow Client { get; private set; } = null!;

    /// <summary>The newest first.</summary>
    public IReadOnlyList<Row> Questions { get; private set; } = [];

    public bool LooksSecret { get; private set; }

    /// <summary>How the client finds the question again.</summary>
    public FollowsBy Follows => Client.Reach switch
    {
        { Kind: ReachKind.Counsellor } => FollowsBy.Counsellor,
        { Phone: not null } => FollowsBy.Digits,
        { Email: not null } => FollowsBy.Email,
        _ => FollowsBy.Card,
    };

    /// <summary>True after a question was asked.</summary>
    [BindProperty(Name = AskLinks.SentField, SupportsGet = true)]
    public bool IsSent { get; set; }

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellationToken)
    {
        Input.Key = Guid.NewGuid();
        return await LoadAsync(id, cancellationToken) ? Page() : NotFound();
    }

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken cancellationToken)
    {
        this.JudgeAnew();
        if (!await LoadAsync(id, cancellationToken))
        {
            return NotFound();
        }
        if (Input.Key == Guid.Empty)
        {
            Input.Key = Guid.NewGuid();
            return this.WithoutKey("Input.Text");
        }
        if (Input.TakesOut)
        {
            Input.Text = Secrets.TakeOut(Input.Text ?? "");
            ModelState.Clear();
            return Page();
        }
        if (Input.ReadTopic() is not { } topic)
        {
            return this.Invalid("Input.Topic", "Ask_Client_Topic_Missing");
        }
        this.CheckLength("Input.Text", Input.Text, AskInput.TextLength);
        if (!ModelState.IsValid)
        {
            return this.Invalid();
        }
        var text = Typed.Text(Input.Text)!;
        if (!Input.IsSure && Secrets.AreIn(text))
        {
            LooksSecret = true;
            return this.Invalid("Input.Text", "Ask_Secret_Error");
        }
        var person = Client.ToPerson(User.OrganisationId, Language.FindHelp(Client.HelpLanguage));
        var ticket = await open.RunAsync(
            new()
            {
                Key = RequestKey.Of(Input.Key, User.StaffMemberId, $"{id}", topic, text),
                Origin = TicketOrigin.Counsellor,
                Topic = topic,
                Text = text,
                Person = person,
                IsByThem = true,
                MadeBy = User.StaffMemberId,
            },
            cancellationToken);
        if (ticket is null)
        {
            Input.Key = Guid.NewGuid();
            return this.SentBefore("Input.Text");
        }
        return this.SeeOther(AskLinks.Sent(id));
    }

    async Task<bool> LoadAsync(Guid id, CancellationToken cancellationToken)
    {
        if (await clients.FindAsync(id, User, cancellationToken) is not { } client)
        {
            return false;
        }
        Client = client;
        Questions = await context.Tickets.AsNoTracking().Where(t => t.PersonId == id).OrderByDescending(t => t.CreatedAt)
            .Select(t => new Row(t.Code, t.Topic, t.State, t.CreatedAt)).ToListAsync(cancellationToken);
        return true;
    }

    /// <summary>A question as a counsellor sees it: no word of what was said.</summary>
    public sealed record Row(string Code, TicketTopic Topic, TicketState State, DateTimeOffset AskedAt);
}
