using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Accounts;
using DigitaalWerkt.Web.Features.Accounts.Staff.Sessions;
using DigitaalWerkt.Web.Features.People;
using DigitaalWerkt.Web.Features.People.Clients;
using DigitaalWerkt.Web.Features.People.Consents;
using DigitaalWerkt.Web.Features.Referrals.Follow;
using DigitaalWerkt.Web.Features.Referrals.Open;
using DigitaalWerkt.Web.Kernel;
using DigitaalWerkt.Web.Platform.Localisation;
using DigitaalWerkt.Web.Platform.Persistence;
using DigitaalWerkt.Web.Platform.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Referrals.Send;

/// <summary>
/// Refers a client, with the client beside the counsellor. In a second step the client reads what the other side will hear, on the screen or
/// on paper, and nothing is written before they say yes.
/// </summary>
[Authorize(Policy = Policies.Partner), ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class NewModel(
    AppDbContext context, KnownClients clients, Receivers receivers, OpenMoments moments, BookMoment book, ReferralList list, SendReferral send, Texts texts)
    : PageModel
{
    [BindProperty]
    public NewInput Input { get; set; } = new();

    public ClientFields Fields { get; private set; } = null!;

    public IReadOnlyList<(string Value, string Name, bool IsPartner)> Receivers { get; private set; } = [];

    /// <summary>The first moments from which one chooses, in the order of time.</summary>
    public IReadOnlyList<OpenMoment> Moments { get; private set; } = [];

    /// <summary>What goes on for this client already; shown before another one is made.</summary>
    public IReadOnlyList<ReferralRow> Others { get; private set; } = [];

    /// <summary>What the client reads now; null: the counsellor still fills in the form.</summary>
    public AskedConsent? Asked { get; private set; }

    public async Task<IActionResult> OnGetAsync(
        [FromQuery(Name = ReferralLinks.ClientField)] Guid? client, [FromQuery(Name = ReferralLinks.ToField)] string? to,
        [FromQuery(Name = ReferralLinks.MomentField)] string? moment, CancellationToken cancellationToken)
    {
        var known = client is { } chosen ? await clients.FindAsync(chosen, User, cancellationToken) : null;
        if (client is not null && known is null)
        {
            return NotFound();
        }
        Input = new()
        {
            Key = Guid.NewGuid(),
            Client = known?.Label,
            Language = known?.HelpLanguage,
            To = to,
            Moment = moment,
            Email = Send.Receivers.Read(to, null)?.InitiativeId is { } initiative
                ? await receivers.LastEmailAsync(initiative, User.OrganisationId, cancellationToken)
                : null,
        };
        await LoadAsync([], cancellationToken);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        this.JudgeAnew();
        var answer = await clients.ReadAsync(Input.Typed, Input.ReadLanguage(), Input.Which == ClientInput.SomebodyElse, User, cancellationToken);
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
        var name = await CheckAsync(cancellationToken);
        if (EnumName.Read<ConsentWay>(Input.Agreed) is not { } way)
        {
            this.Wrong("Input.Agreed", "Refer_Agreed_Missing");
            return this.Invalid();
        }
        if (!ModelState.IsValid)
        {
            return this.Invalid();
        }
        return await GoOnAsync(answer.Person!, name!, way, cancellationToken);
    }

    async Task<IActionResult> GoOnAsync(PersonDetails person, string to, ConsentWay way, CancellationToken cancellationToken)
    {
        var key = KeyOf(person, way);
        // What this form booked is free no more, so it is asked first.
        if (Input.SaysYes && await send.FindBeforeAsync(key, cancellationToken) is { } before)
        {
            return Answer(before);
        }
        var chosen = Moments.FirstOrDefault(moment => moment.Value == Input.Moment);
        var booked = Input.SaysYes && !string.IsNullOrEmpty(Input.Moment)
            ? await book.FindBeforeAsync(MomentKeyOf(person), cancellationToken)
            : null;
        if (chosen is null && booked is null && !string.IsNullOrEmpty(Input.Moment))
        {
            return this.Refused("Input.Moment", "Refer_Moment_Gone");
        }
        var sheet = await SheetAsync(person, to, booked?.What ?? (chosen is null ? null : book.InWords(chosen)), cancellationToken);
        Others = await list.OpenOfAsync(Person.KeyOf(person), User.OrganisationId, cancellationToken);
        if (Others.Count > 0 && !Input.Anyway)
        {
            return Page();
        }
        var isRead = Input.Seen == sheet.Aloud.MarkOf(texts);
        if (!Input.SaysYes || !isRead)
        {
            Asked = new()
            {
                Way = way, FirstName = person.FirstName, Aloud = sheet.Aloud, Back = ReferralLinks.New,
                Yes = new("Referrals", "Consent_Yes", sheet.Help), No = new("Referrals", "Consent_No", sheet.Help),
            };
            return Input.SaysYes ? this.ReadAgain(texts) : Page();
        }
        return await SendAsync(sheet, sheet.Aloud.ToConsent(way, texts), chosen, booked, key, cancellationToken);
    }

    /// <returns>How whom it goes to is called; null: something is wrong with that.</returns>
    async Task<string?> CheckAsync(CancellationToken cancellationToken)
    {
        var to = Input.ReadTo();
        var name = to is null ? null : await receivers.NameAsync(to, User.OrganisationId, cancellationToken);
        if (name is null)
        {
            this.Wrong("Input.To", to is null ? "Refer_To_Missing" : "Refer_To_Gone");
        }
        if (to is { InitiativeId: not null, Email: null })
        {
            this.Wrong("Input.Email", string.IsNullOrWhiteSpace(Input.Email) ? "Refer_Email_Missing" : "Refer_Email_Error");
        }
        if (Input.ReadThemes().Count is 0 or > Referral.MostThemes)
        {
            this.Wrong("Input.Themes", "Refer_Themes_Error", Referral.MostThemes);
        }
        this.CheckText("Input.Sentence", Typed.Line(Input.Sentence), Referral.SentenceLength, isNeeded: false);
        return name;
    }

    async Task<ConsentSheet> SheetAsync(PersonDetails person, string to, string? moment, CancellationToken cancellationToken)
    {
        var counsellor = await context.StaffMembers.Where(m => m.Id == person.Reach.StaffMemberId).Select(m => m.Name).SingleOrDefaultAsync(cancellationToken);
        var sentence = Typed.Line(Input.Sentence);
        return new()
        {
            Person = person,
            Reach = ConsentSheet.Words(person.Reach, counsellor),
            To = to,
            Themes = Input.ReadThemes(),
            Sentence = sentence,
            Shares = Input.ReadShares(),
            Moment = moment,
            Help = await clients.LanguageOfAsync(person, cancellationToken),
        };
    }

    RequestKey KeyOf(PersonDetails person, ConsentWay way) => RequestKey.Of(
        Input.Key, User.StaffMemberId, $"{Input.To} {Person.KeyOf(person)}", Input.ReadTo()!.Email, string.Join(',', Input.ReadThemes()),
        Typed.Line(Input.Sentence), string.Join(',', Input.ReadShares()), Input.IsAccompanied, Input.Moment, way, person.HelpLanguage?.Code);

    RequestKey MomentKeyOf(PersonDetails person) => BookMoment.KeyOf(Input.Key, Input.Moment!, person, Input.IsAccompanied, User);

    async Task<IActionResult> SendAsync(
        ConsentSheet sheet, Consent consent, OpenMoment? moment, BookedMoment? booked, RequestKey key, CancellationToken cancellationToken)
    {
        if (moment is not null && booked is null)
        {
            var answer = await book.RunAsync(moment, sheet.Person, MomentKeyOf(sheet.Person), Input.IsAccompanied, User, cancellationToken);
            if (answer.IsSentBefore)
            {
                return Answer(new(SendOutcome.SentBefore));
            }
            if (answer.Problem is { } problem)
            {
                await LoadAsync([], cancellationToken);
                return this.Refused("Input.Moment", problem);
            }
            booked = answer.Booked;
        }
        return Answer(await send.RunAsync(
            new()
            {
                Key = key,
                Person = sheet.Person,
                To = Input.ReadTo()!,
                Themes = sheet.Themes,
                Sentence = sheet.Sentence,
                Shares = sheet.Shares,
                IsAccompanied = Input.IsAccompanied,
                Moment = booked,
                Consent = consent,
                FromOrganisationId = User.OrganisationId,
                SentBy = User.StaffMemberId,
            },
            cancellationToken));
    }

    IActionResult Answer(SendAnswer answer)
    {
        switch (answer.Outcome)
        {
            case SendOutcome.NoReceiver:
                return this.Refused("Input.To", "Refer_To_Gone");
            case SendOutcome.SentBefore:
                Input.Key = Guid.NewGuid();
                return this.SentBefore("Input.Client");
            default:
                return this.SeeOther(ReferralLinks.Referral(answer.ReferralId!.Value));
        }
    }

    async Task LoadAsync(IReadOnlyList<ClientRow> namesakes, CancellationToken cancellationToken)
    {
        Fields = new(Input, await clients.ListAsync(User, cancellationToken), namesakes);
        Receivers = await receivers.ReadAsync(User.OrganisationId, cancellationToken);
        Moments = await moments.ReadAsync(User, cancellationToken);
    }
}
