using DigitaalWerkt.Web.Features.Accounts;
using DigitaalWerkt.Web.Features.Accounts.Staff.Sessions;
using DigitaalWerkt.Web.Platform.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DigitaalWerkt.Web.Features.People.Clients;

/// <summary>Makes one client of two. First one chooses the other, then both stand side by side, and it says what will happen.</summary>
[Authorize(Policy = Policies.Partner)]
public sealed class JoinModel(KnownClients clients, JoinPeople join) : PageModel
{
    /// <summary>The other client, by the address; null: one has still to choose.</summary>
    [BindProperty(SupportsGet = true, Name = ClientLinks.OtherField)]
    public Guid? OtherId { get; set; }

    /// <summary>By which one looks for the other client; it is posted, because a name doesn't belong in an address.</summary>
    [BindProperty(Name = ClientLinks.SoughtField)]
    public string? Sought { get; set; }

    /// <summary>Whose name stays.</summary>
    [BindProperty]
    public Guid? NameOf { get; set; }

    /// <summary>Whose way to be reached stays.</summary>
    [BindProperty]
    public Guid? ReachOf { get; set; }

    public ClientRow Client { get; private set; } = null!;

    /// <summary>Null as long as nobody is chosen.</summary>
    public ClientRow? Other { get; private set; }

    /// <summary>Whom one can choose; who has the same name comes first.</summary>
    public IReadOnlyList<ClientRow> Choices { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellationToken)
    {
        if (!await FindAsync(id, cancellationToken) || (OtherId is not null && Other is null))
        {
            return NotFound();
        }
        (NameOf, ReachOf) = (Client.Id, Client.Id);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken cancellationToken)
    {
        this.JudgeAnew();
        if (!await FindAsync(id, cancellationToken))
        {
            return NotFound();
        }
        if (OtherId is null)
        {
            return Page();
        }
        if (Other is null)
        {
            // Pressed twice: the first time joined them.
            return this.SeeOther(ClientLinks.Show(id));
        }
        if (Pick(NameOf) is not { } name)
        {
            return this.Invalid(nameof(NameOf), "Client_Join_Name_Missing");
        }
        if (Pick(ReachOf) is not { } reach)
        {
            return this.Invalid(nameof(ReachOf), "Client_Join_Reach_Missing");
        }
        var answer = await join.RunAsync(
            Other.Id, id, new(name.FirstName, reach.Reach, User.OrganisationId), User.StaffMemberId, cancellationToken);
        switch (answer.Outcome)
        {
            case JoinOutcome.Taken:
                return this.Refused(nameof(ReachOf), "Client_Join_Taken");
            case JoinOutcome.Refused:
                ModelState.AddModelError("", answer.Why!);
                return this.Overtaken();
            default:
                return this.SeeOther(ClientLinks.Show(id));
        }
    }

    ClientRow? Pick(Guid? id) => id == Client.Id ? Client : id == Other!.Id ? Other : null;

    async Task<bool> FindAsync(Guid id, CancellationToken cancellationToken)
    {
        Client = (await clients.FindAsync(id, User, cancellationToken))!;
        if (Client is null)
        {
            return false;
        }
        Other = OtherId is { } other && other != id ? await clients.FindAsync(other, User, cancellationToken) : null;
        Choices = OtherId is null ? await ChoicesAsync(cancellationToken) : [];
        return true;
    }

    async Task<IReadOnlyList<ClientRow>> ChoicesAsync(CancellationToken cancellationToken)
    {
        var rows = await clients.SearchAsync(Sought, User, cancellationToken);
        if (string.IsNullOrWhiteSpace(Sought))
        {
            // The same person twice has most often the same name twice, and perhaps long ago.
            rows = [.. rows.UnionBy(await clients.NamesakesAsync(Client.FirstName, User, cancellationToken), row => row.Id)];
        }
        return
        [
            .. rows.Where(row => row.Id != Client.Id)
                .OrderByDescending(row => Person.SameName(row.FirstName, Client.FirstName))
                .ThenBy(row => row.Label, StringComparer.CurrentCulture),
        ];
    }
}
