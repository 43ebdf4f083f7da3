using DigitaalWerkt.Web.Features.Accounts;
using DigitaalWerkt.Web.Features.Accounts.Staff.Sessions;
using DigitaalWerkt.Web.Features.People;
using DigitaalWerkt.Web.Features.People.Clients;
using DigitaalWerkt.Web.Features.People.Consents;
using DigitaalWerkt.Web.Kernel;
using DigitaalWerkt.Web.Platform.Localisation;
using DigitaalWerkt.Web.Platform.Persistence;
using DigitaalWerkt.Web.Platform.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DigitaalWerkt.Web.Features.Guidance.Paths;

/// <summary>
/// Begins a path, with the client in front of the counsellor. On the screen the client reads first what they agree to, in their own
/// language too, and nothing is written before they press yes. On paper it begins when the paper is printed, and is signed then.
/// </summary>
[Authorize(Policy = Policies.Partner), ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class BeginModel(KnownClients clients, PathTransaction paths, BeginPath begin, Texts texts) : PageModel
{
    [BindProperty]
    public BeginInput Input { get; set; } = new();

    public ClientFields Fields { get; private set; } = null!;

    /// <summary>Whom the screen asks now whether they agree; null: the counsellor still fills in the form.</summary>
    public PersonDetails? Asked { get; private set; }

    /// <summary>The path that goes on already with whoever is meant; null: there is none.</summary>
    public Guid? Guided { get; private set; }

    public Sentences Sentences { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync([FromQuery(Name = PathLinks.ClientField)] Guid? client, CancellationToken cancellationToken)
    {
        var known = client is { } chosen ? await clients.FindAsync(chosen, User, cancellationToken) : null;
        if (client is not null && known is null)
        {
            return NotFound();
        }
        if (known is not null && await paths.FindOpenAsync(known.Id, cancellationToken) is { } open)
        {
            return Redirect(PathLinks.Path(open));
        }
        Input = new() { Key = Guid.NewGuid(), Client = known?.Label, Language = known?.HelpLanguage };
        await LoadAsync([], cancellationToken);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        this.JudgeAnew();
        var answer = await clients.ReadAsync(
            Input.Typed, Input.ReadLanguage(), Input.Which == ClientInput.SomebodyElse, User, cancellationToken);
        await LoadAsync(answer.Namesakes, cancellationToken);
        if (Input.Key == Guid.Empty)
        {
            Input.Key = Guid.NewGuid();
            return this.WithoutKey("Input.Client");
        }
        if (answer.Problem is { } problem)
        {
            ModelState.AddModelError(answer.Namesakes.Count > 0 ? "Input.Which" : "Input.Client", texts.Dutch("People", problem));
        }
        if (EnumName.Read<ConsentWay>(Input.Agreed) is not { } way)
        {
            return this.Invalid("Input.Agreed", "Path_Agreed_Missing");
        }
        if (!ModelState.IsValid)
        {
            return this.Invalid();
        }
        var person = answer.Person!;
        Sentences = Sentences with { Help = await clients.LanguageOfAsync(person, cancellationToken) };
        if (way == ConsentWay.Screen && !Input.SaysYes)
        {
            Asked = person;
            return Page();
        }
        return await BeginAsync(person, way, cancellationToken);
    }

    async Task<IActionResult> BeginAsync(PersonDetails person, ConsentWay way, CancellationToken cancellationToken)
    {
        var answer = await begin.RunAsync(
            new()
            {
                Key = RequestKey.Of(Input.Key, User.StaffMemberId, "", Person.KeyOf(person), way, person.HelpLanguage?.Code),
                Person = person,
                Consent = Sentences.Aloud.ToConsent(way, texts),
                OrganisationId = User.OrganisationId,
                CounsellorId = User.StaffMemberId,
            },
            cancellationToken);
        switch (answer.Outcome)
        {
            case BeginOutcome.Guided:
                Guided = answer.PathId;
                return this.Refused("Input.Client", "Path_Guided", person.FirstName);
            case BeginOutcome.SentBefore:
                Input.Key = Guid.NewGuid();
                return this.SentBefore("Input.Client");
            default:
                return this.SeeOther(PathLinks.Path(answer.PathId!.Value));
        }
    }

    async Task LoadAsync(IReadOnlyList<ClientRow> namesakes, CancellationToken cancellationToken)
    {
        Fields = new(Input, await clients.ListAsync(User, cancellationToken), namesakes);
        Sentences = Sentences.Path(User.OrganisationName, null);
    }
}
