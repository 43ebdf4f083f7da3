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
/// Begins a path, with the client in front of the counsellor. In a second step the client reads what they agree to, in their own language
/// too. On the screen they press yes; on paper the page is printed and signed, and then somebody says so. Nothing is written before.
/// </summary>
[Authorize(Policy = Policies.Partner), ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class BeginModel(KnownClients clients, PathTransaction paths, BeginPath begin, Texts texts, TimeProvider clock) : PageModel
{
    [BindProperty]
    public BeginInput Input { get; set; } = new();

    public ClientFields Fields { get; private set; } = null!;

    /// <summary>What the client reads now; null: the counsellor still fills in the form.</summary>
    public AskedConsent? Asked { get; private set; }

    /// <summary>The paper to sign; null: they read it on the screen.</summary>
    public PathPaper? Paper { get; private set; }

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
        if (!Input.SaysYes)
        {
            // Nobody reads or signs what can't be done.
            return await paths.FindOpenAsync(person, cancellationToken) is { } open ? IsGuided(person, open) : Ask(person, way);
        }
        if (Input.Seen != Sentences.Aloud.MarkOf(texts))
        {
            Ask(person, way);
            return this.ReadAgain(texts);
        }
        return await BeginAsync(person, way, cancellationToken);
    }

    PageResult Ask(PersonDetails person, ConsentWay way)
    {
        Asked = new()
        {
            Way = way, FirstName = person.FirstName, Aloud = Sentences.Aloud, Back = PathLinks.New,
            Yes = new("Guidance", "Path_Ask_Yes", Sentences.Help), No = new("Guidance", "Path_Ask_No", Sentences.Help),
        };
        Paper = way == ConsentWay.Screen ? null : new()
        {
            FirstName = person.FirstName, Organisation = User.OrganisationName, Counsellor = User.StaffName, Sentences = Sentences,
            Consent = Sentences.Aloud.ToConsent(way, texts) with { At = clock.GetUtcNow() },
        };
        return Page();
    }

    PageResult IsGuided(PersonDetails person, Guid? path)
    {
        Guided = path;
        return this.Refused("Input.Client", "Path_Guided", person.FirstName);
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
                return IsGuided(person, answer.PathId);
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
