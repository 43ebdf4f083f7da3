using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Accounts;
using DigitaalWerkt.Web.Features.Accounts.Staff.Sessions;
using DigitaalWerkt.Web.Features.HelpDesk.Appointments.Hours;
using DigitaalWerkt.Web.Features.HelpDesk.Follow;
using DigitaalWerkt.Web.Features.HelpDesk.Tickets;
using DigitaalWerkt.Web.Features.Shared;
using DigitaalWerkt.Web.Kernel;
using DigitaalWerkt.Web.Platform.Localisation;
using DigitaalWerkt.Web.Platform.Persistence;
using DigitaalWerkt.Web.Platform.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace DigitaalWerkt.Web.Features.HelpDesk.WalkIn.Team;

/// <summary>The queue of today at a place, for a steward with a phone in the hand: give a number, call the next, begin, done, left.</summary>
[Authorize(Policy = Policies.Steward)]
public sealed class IndexModel(
    AppDbContext context, WalkInQueue queue, WalkInWait wait, MakeScreen screens, DeskCalendar calendar, TicketTokens tokens,
    IOptions<SiteAddress> site, TimeProvider clock) : PageModel
{
    public const string Give = "nummer";
    public const string Next = "volgende";
    public const string Begin = "begin";
    public const string Leave = "weg";
    public const string Solved = "opgelost";
    public const string Open = "open";
    public const string Screen = "scherm";

    /// <summary>How long after it whoever was helped may still stand there.</summary>
    static readonly TimeSpan FaceLasts = TimeSpan.FromMinutes(15);

    [BindProperty(Name = WalkInLinks.PlaceField, SupportsGet = true)]
    public Guid? Place { get; set; }

    [BindProperty(Name = WalkInLinks.GivenField, SupportsGet = true)]
    public int? Number { get; set; }

    [BindProperty]
    public QueueInput Input { get; set; } = new();

    public IReadOnlyList<Choice> Places { get; private set; } = [];

    /// <summary>Null: there is no place yet.</summary>
    public Choice? At { get; private set; }

    public IReadOnlyList<WalkInVisit> Visits { get; private set; } = [];

    public IEnumerable<WalkInVisit> Waiting => Visits.Where(v => v.State == WalkInState.Waiting);

    public IEnumerable<WalkInVisit> Busy => Visits.Where(v => v.State is WalkInState.Called or WalkInState.Started);

    /// <summary>About how long whoever comes now waits, in minutes.</summary>
    public int Minutes { get; private set; }

    /// <summary>The address of the screen that was just made; it can't be shown again.</summary>
    public string? ScreenAddress { get; private set; }

    /// <summary>Whoever just got a number; null: nobody.</summary>
    public WalkInVisit? Given => Visits.FirstOrDefault(v => v.Number == Number && v.State == WalkInState.Waiting);

    /// <summary>Whoever was just helped; null: nobody.</summary>
    public WalkInVisit? Helped { get; private set; }

    /// <summary>What was noted of them.</summary>
    public Ticket? Noted { get; private set; }

    /// <summary>The paper to take along, of a question that is left; null: nobody said whose it is.</summary>
    public string? Slip => Noted is { IsOpen: true, PersonId: not null } left ? FollowLinks.Slip(tokens.Of(left.Id)) : null;

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        ModelState.Clear();
        await LoadAsync(cancellationToken);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        this.JudgeAnew();
        await LoadAsync(cancellationToken);
        if (At is not { } place)
        {
            return NotFound();
        }
        switch (Input.Act)
        {
            case Give:
                return await GiveAsync(place.Id, cancellationToken);
            case Next when Input.Visit is { } first:
                await queue.CallNextAsync(place.Id, first, User.StaffMemberId, cancellationToken);
                return this.SeeOther(WalkInLinks.At(place.Id));
            case Screen:
                ScreenAddress = site.Value.To(WalkInLinks.Screen(await screens.RunAsync(place.Id, User.StaffMemberId, cancellationToken)));
                return Page();
            case var act when (act is Begin or Leave || Ends(act)) && Visits.FirstOrDefault(v => v.Id == Input.Visit) is { } visit:
                return await ActAsync(place.Id, visit, cancellationToken);
            default:
                return this.Again(StatusCodes.Status422UnprocessableEntity);
        }
    }

    async Task<IActionResult> GiveAsync(Guid place, CancellationToken cancellationToken)
    {
        var name = Typed.Line(Input.FirstName);
        if (name is not null && PersonName.FaultOf(name, WalkInVisit.NameLength) is not null)
        {
            return this.Invalid("Input.FirstName", "Walkin_Name_Error");
        }
        if (Input.Key == Guid.Empty)
        {
            return this.Invalid("Input.FirstName", "Form_NoKey");
        }
        // The page may stay open: another name is somebody else, who gets a number of their own.
        var key = RequestKey.Of(Input.Key, User.StaffMemberId, $"{place} {name}");
        return await queue.GiveAsync(place, name, key.Id, User.StaffMemberId, cancellationToken) is { } given
            ? this.SeeOther(WalkInLinks.At(place, given.Number))
            : this.Refused("Input.FirstName", "Walkin_Full");
    }

    async Task<IActionResult> ActAsync(Guid place, WalkInVisit visit, CancellationToken cancellationToken)
    {
        var topic = EnumName.Read<TicketTopic>(Input.Topic);
        if (topic is null && Ends(Input.Act))
        {
            this.Wrong("Input.Topic", "Walkin_Topic_Error");
        }
        if (Input.Act == Open)
        {
            this.CheckText("Input.Left", Input.Left, TicketMessage.TextLength);
        }
        if (!ModelState.IsValid)
        {
            return this.Invalid();
        }
        var left = Input.Act == Open ? Typed.Text(Input.Left) : null;
        var done = Input.Act switch
        {
            Begin => await queue.StartAsync(visit.Id, User.StaffMemberId, cancellationToken),
            Leave => await queue.LeaveAsync(visit.Id, cancellationToken),
            _ => await queue.FinishAsync(visit.Id, topic!.Value, left, Can(Input.Act), User.StaffMemberId, cancellationToken),
        };
        if (done)
        {
            return this.SeeOther(WalkInLinks.At(place));
        }
        await LoadAsync(cancellationToken);
        return this.Refused("", "Walkin_Overtaken", visit.Number);
    }

    static TicketResult? Can(string? act) => EnumName.Read<TicketResult>(act);

    static bool Ends(string? act) => act is Solved or Open || Can(act) is not null;

    async Task ReadHelpedAsync(CancellationToken cancellationToken)
    {
        var since = clock.GetUtcNow() - FaceLasts;
        Helped = Visits.Where(v => v.State == WalkInState.Done && v.StewardId == User.StaffMemberId && v.EndedAt > since).MaxBy(v => v.EndedAt);
        Noted = Helped is null ? null : await context.TicketsFor(User).AsNoTracking()
            .SingleOrDefaultAsync(t => t.Id == Helped.TicketId && (t.State < TicketState.Solved || (t.SolvedAt != null && t.Face == null)), cancellationToken);
    }

    async Task LoadAsync(CancellationToken cancellationToken)
    {
        Places = await context.Locations.Where(l => l.ArchivedAt == null).OrderBy(l => l.Name).Select(l => new Choice(l.Id, l.Name)).ToListAsync(cancellationToken);
        var today = clock.Today();
        // Where they sit today themselves, unless they say otherwise.
        var own = Place is null ? (await calendar.ReadAsync(today, today, cancellationToken, stewardId: User.StaffMemberId)).FirstOrDefault()?.LocationId : null;
        At = Places.FirstOrDefault(p => p.Id == (Place ?? own)) ?? (Place is null ? Places.FirstOrDefault() : null);
        if (At is { } place)
        {
            Visits = await queue.ReadAsync(place.Id, cancellationToken);
            await ReadHelpedAsync(cancellationToken);
            Minutes = await wait.ReadAsync(place.Id, Waiting.Count() + Busy.Count(), cancellationToken);
        }
    }

    public sealed record QueueInput
    {
        /// <summary>Made when the page was shown, so that one tap that is felt twice gives one number.</summary>
        public Guid Key { get; init; }

        public string? FirstName { get; init; }

        /// <summary>Whom it is about; of the button that calls the next one: whoever stood first on the page.</summary>
        public Guid? Visit { get; init; }

        public string? Topic { get; init; }

        /// <summary>What is left to do, when it isn't solved.</summary>
        public string? Left { get; init; }

        /// <summary>Which button was pressed.</summary>
        public string? Act { get; init; }
    }
}
