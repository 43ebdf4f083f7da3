using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Accounts;
using DigitaalWerkt.Web.Features.Accounts.Staff.Sessions;
using DigitaalWerkt.Web.Platform.Localisation;
using DigitaalWerkt.Web.Platform.Persistence;
using DigitaalWerkt.Web.Platform.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Guidance.Outreach.Team;

/// <summary>A contact in two taps: the place stands there already, a picture says what about and sends it.</summary>
[Authorize(Policy = Policies.Partner)]
public sealed class IndexModel(AppDbContext context, NoteContact note, TimeProvider clock) : PageModel
{
    /// <summary>So many places stand on the page at once; the others open with a tap.</summary>
    public const int PlacesInSight = 4;

    const int MostShown = 20;

    [BindProperty]
    public ContactInput Input { get; set; } = new();

    /// <summary>What was just noted.</summary>
    [BindProperty(Name = OutreachLinks.NotedField, SupportsGet = true)]
    public Guid? Just { get; set; }

    /// <summary>Of the own organisation, the last used first.</summary>
    public IReadOnlyList<PlaceChoice> Places { get; private set; } = [];

    /// <summary>Noted today by whoever looks, the last first.</summary>
    public IReadOnlyList<NotedRow> Today { get; private set; } = [];

    /// <summary>What a colleague just noted, when it may be the same talk; null: nobody did.</summary>
    public TwinContact? Twin { get; private set; }

    public Guid? Chosen => Input.Place ?? Places.FirstOrDefault()?.Id;

    public bool MayUndo(NotedRow row) => row.NotedAt > clock.GetUtcNow() - OutreachContact.UndoLasts;

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        ModelState.Clear();
        await LoadAsync(cancellationToken);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        this.JudgeAnew();
        await LoadAsync(cancellationToken);
        if (Input.Key == Guid.Empty)
        {
            return this.WithoutKey("Input.Place");
        }
        if (Input.Place is not { } place || Places.All(p => p.Id != place))
        {
            this.Wrong("Input.Place", "Outreach_Place_Error");
        }
        if (Input.Count is null)
        {
            this.Wrong("Input.More", "Number_Error", 1, OutreachContact.MostPeople);
        }
        if (Input.About is null)
        {
            this.Wrong("Input.Theme", "Outreach_Theme_Error");
        }
        if (!ModelState.IsValid)
        {
            return this.Invalid();
        }
        var (count, about) = (Input.Count!.Value, Input.About!.Value);
        var noted = await note.RunAsync(
            new()
            {
                Key = RequestKey.Of(Input.Key, User.StaffMemberId, "", Input.Place, about, count),
                PlaceId = Input.Place!.Value, OrganisationId = User.OrganisationId, NotedById = User.StaffMemberId,
                Theme = about, People = count, At = clock.GetUtcNow(), IsSure = Input.IsSure,
            },
            cancellationToken);
        return noted switch
        {
            { Outcome: ContactOutcome.Twin, Contact: { } twin } => await AskWhetherTwinAsync(twin, cancellationToken),
            { Contact: { } contact } => this.SeeOther(OutreachLinks.Noted(contact.Id)),
            { Outcome: ContactOutcome.NoPlace } => this.Invalid("Input.Place", "Outreach_Place_Error"),
            _ => this.SentBefore("Input.Place"),
        };
    }

    // 409: nothing was counted yet, and the same form is sent again when it is another talk.
    async Task<IActionResult> AskWhetherTwinAsync(OutreachContact twin, CancellationToken cancellationToken)
    {
        var name = await context.StaffMembers.Where(m => m.Id == twin.NotedById).Select(m => m.Name).SingleOrDefaultAsync(cancellationToken);
        Twin = new(name, twin);
        Response.StatusCode = StatusCodes.Status409Conflict;
        return Page();
    }

    async Task LoadAsync(CancellationToken cancellationToken)
    {
        var (me, house, today) = (User.StaffMemberId, User.OrganisationId, clock.Today());
        var places = await context.FindPlaces.Where(p => p.OrganisationId == house && p.ArchivedAt == null).OrderBy(p => p.Name)
            .Select(p => new PlaceChoice(
                p.Id, p.Name,
                context.OutreachContacts.Where(c => c.NotedById == me && c.FindPlaceId == p.Id).Max(c => (DateTimeOffset?)c.NotedAt)))
            .ToListAsync(cancellationToken);
        Places = [.. places.OrderByDescending(p => p.LastUsed ?? DateTimeOffset.MinValue)];
        Today = await (
            from contact in context.OutreachContacts
            where contact.NotedById == me && contact.Day == today && contact.UndoneAt == null
            join place in context.FindPlaces on contact.FindPlaceId equals place.Id
            orderby contact.NotedAt descending
            select new NotedRow(contact.Id, place.Name, contact.Theme, contact.People, contact.NotedAt))
            .Take(MostShown).ToListAsync(cancellationToken);
    }
}
