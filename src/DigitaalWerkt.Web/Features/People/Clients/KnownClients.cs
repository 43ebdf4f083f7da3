using System.Security.Claims;
using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Accounts.Staff.Sessions;
using DigitaalWerkt.Web.Kernel;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.People.Clients;

/// <summary>The clients of the organisation of who asks; nobody else's.</summary>
public sealed class KnownClients(AppDbContext context)
{
    /// <summary>As many as a list in a field can hold.</summary>
    public const int Most = 200;

    /// <summary>As much as one can type to find somebody.</summary>
    public const int SoughtLength = Person.EmailLength;

    /// <summary>The clients of all organisations. Whoever came by themselves is nobody's, and whoever was erased is nobody.</summary>
    public static IQueryable<Person> Clients(AppDbContext context) =>
        context.People.Where(p => p.OrganisationId != null && p.Reach.Kind != ReachKind.None);

    public static IQueryable<Person> ClientsOf(AppDbContext context, Guid organisationId) =>
        Clients(context).Where(p => p.OrganisationId == organisationId);

    /// <summary>Those of these people with this in their first name or e-mail address, or with this whole telephone number.</summary>
    /// <param name="sought">In small letters.</param>
    public static IQueryable<Person> With(string sought, IQueryable<Person> people)
    {
        var phone = PhoneNumber.Parse(sought);
        return people.Where(p =>
            p.FirstName.ToLower().Contains(sought) || p.Reach.Email!.ToLower().Contains(sought) || (phone != null && p.Reach.Phone == phone));
    }

    /// <summary>Those who were seen last come first.</summary>
    public Task<List<ClientRow>> ListAsync(ClaimsPrincipal staff, CancellationToken cancellationToken) =>
        RowsAsync(ClientsOf(context, staff.OrganisationId), cancellationToken);

    /// <summary>
    /// Those with this in their first name or e-mail address, or with this whole telephone number. Those who were seen last come first.
    /// </summary>
    /// <param name="typed">Null when nothing was typed: then all of them.</param>
    public async Task<List<ClientRow>> SearchAsync(string? typed, ClaimsPrincipal staff, CancellationToken cancellationToken)
    {
        if (PlainText.Line(typed)?.ToLowerInvariant() is not { } sought)
        {
            return await ListAsync(staff, cancellationToken);
        }
        return await RowsAsync(With(sought, ClientsOf(context, staff.OrganisationId)), cancellationToken);
    }

    /// <summary>Those with this first name, however long ago.</summary>
    public Task<List<ClientRow>> NamesakesAsync(string name, ClaimsPrincipal staff, CancellationToken cancellationToken) =>
        RowsAsync(ClientsOf(context, staff.OrganisationId).Where(p => p.FirstName.ToLower() == name.ToLower()), cancellationToken);

    /// <summary>In which language somebody reads: as whoever asks says it, or else as it is known of that client.</summary>
    public async Task<Language?> LanguageOfAsync(PersonDetails person, CancellationToken cancellationToken)
    {
        if (person.HelpLanguage is { } said)
        {
            return said;
        }
        var key = Person.KeyOf(person);
        return Language.FindHelp(await context.People.Where(p => p.OrganisationId == person.OrganisationId && p.PersonKey == key)
            .Select(p => p.HelpLanguage).SingleOrDefaultAsync(cancellationToken));
    }

    public async Task<ClientRow?> FindAsync(Guid id, ClaimsPrincipal staff, CancellationToken cancellationToken) =>
        (await RowsAsync(ClientsOf(context, staff.OrganisationId).Where(p => p.Id == id), cancellationToken)).SingleOrDefault();

    /// <summary>Whom somebody means by what they typed.</summary>
    /// <param name="isNew">The counsellor saw the clients of that name, and means somebody else.</param>
    public async Task<ClientAnswer> ReadAsync(string? typed, Language? help, bool isNew, ClaimsPrincipal staff, CancellationToken cancellationToken)
    {
        var text = (typed ?? "").Trim();
        // Only a client who is reached by a counsellor has a label that can't be read as it stands.
        var name = text.LastIndexOf(" (via ", StringComparison.Ordinal) is > 0 and var at ? text[..at] : text;
        var namesakes = await NamesakesAsync(name, staff, cancellationToken);
        if (namesakes.Find(row => string.Equals(row.Label, text, StringComparison.OrdinalIgnoreCase)) is { } known)
        {
            return new(known.ToPerson(staff.OrganisationId, help), null, []);
        }
        var options = new PersonInputOptions { Otherwise = Reach.ByCounsellor(staff.StaffMemberId), OrganisationId = staff.OrganisationId, HelpLanguage = help };
        var (client, problem) = TypedClient.Read(text, options);
        return client switch
        {
            null => new(null, problem, []),
            { Reach.Kind: ReachKind.Counsellor } when namesakes.Count > 0 && !isNew => new(null, "Client_Typed_Which", namesakes),
            // With the same name and the same counsellor they would be one person.
            { Reach.Kind: ReachKind.Counsellor } when namesakes.Exists(row => Person.KeyOf(row.ToPerson(staff.OrganisationId, null)) == Person.KeyOf(client)) =>
                new(null, "Client_Typed_Letter", []),
            _ => new(client, null, []),
        };
    }

    async Task<List<ClientRow>> RowsAsync(IQueryable<Person> clients, CancellationToken cancellationToken) => await clients
        .Select(p => new
        {
            Client = p,
            Counsellor = context.StaffMembers.Where(m => m.Id == p.Reach.StaffMemberId).Select(m => m.Name).SingleOrDefault(),
            p.LastSeenAt,
        })
        .OrderByDescending(row => row.LastSeenAt).Take(Most)
        .Select(row => new ClientRow(
            row.Client.Id, row.Client.FirstName, row.Client.Reach, row.Counsellor, row.Client.HelpLanguage, row.LastSeenAt))
        .ToListAsync(cancellationToken);
}
