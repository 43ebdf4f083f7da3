using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Accounts;
using DigitaalWerkt.Web.Features.Accounts.Staff.Sessions;
using DigitaalWerkt.Web.Features.Loans.Devices;
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
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Loans.Lending;

/// <summary>
/// Lends a device, with the client in front of the counsellor. In a second step the client reads what they agree to, in their own language
/// too. On the screen they press yes; on paper the page is printed and signed, and then somebody says so. Nothing is written before.
/// </summary>
[Authorize(Policy = Policies.Partner)]
public sealed class LendModel(
    AppDbContext context, KnownClients clients, LoanTransaction loans, LendDevice lend, Texts texts, TimeProvider clock) : PageModel
{
    [BindProperty]
    public LendInput Input { get; set; } = new();

    public Device Device { get; private set; } = null!;

    public ClientFields Fields { get; private set; } = null!;

    /// <summary>What the client reads now; null: the counsellor still fills in the form.</summary>
    public AskedConsent? Asked { get; private set; }

    /// <summary>The paper to sign; null: they read it on the screen.</summary>
    public LoanPaper? Paper { get; private set; }

    /// <summary>What they agree to, when it is lent today.</summary>
    public Promises Promises { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(Guid id, [FromQuery(Name = LoanLinks.ClientField)] Guid? client, CancellationToken cancellationToken)
    {
        var known = client is { } chosen ? await clients.FindAsync(chosen, User, cancellationToken) : null;
        if (client is not null && known is null)
        {
            return NotFound();
        }
        Input = new() { Key = Guid.NewGuid(), Client = known?.Label, Language = known?.HelpLanguage };
        return await LoadAsync(id, [], cancellationToken) ? Page() : NotFound();
    }

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken cancellationToken)
    {
        this.JudgeAnew();
        var answer = await clients.ReadAsync(Input.Typed, Input.ReadLanguage(), Input.Which == ClientInput.SomebodyElse, User, cancellationToken);
        if (!await LoadAsync(id, answer.Namesakes, cancellationToken))
        {
            return NotFound();
        }
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
            return this.Invalid("Input.Agreed", "Loan_Agreed_Missing");
        }
        if (!ModelState.IsValid)
        {
            return this.Invalid();
        }
        var person = answer.Person!;
        Promises = Promises with { Help = await clients.LanguageOfAsync(person, cancellationToken) };
        if (!Input.SaysYes)
        {
            // Nobody reads or signs what can't be done.
            return !Device.IsReady || await loans.IsLentAsync(id, cancellationToken) ? this.Refused("Input.Client", "Loan_Taken") : Ask(person, way);
        }
        // Another day is another last day.
        if (Input.Seen != Promises.Aloud.MarkOf(texts))
        {
            Ask(person, way);
            return this.ReadAgain(texts);
        }
        return await LendAsync(person, way, cancellationToken);
    }

    PageResult Ask(PersonDetails person, ConsentWay way)
    {
        Asked = new()
        {
            Way = way, FirstName = person.FirstName, Aloud = Promises.Aloud, Back = LoanLinks.Lend(Device.Id),
            Yes = new("Loans", "Ask_Yes", Promises.Help), No = new("Loans", "Ask_No", Promises.Help),
        };
        Paper = way == ConsentWay.Screen ? null : new()
        {
            FirstName = person.FirstName, Device = Device, Organisation = User.OrganisationName, LentBy = User.StaffName, Promises = Promises,
            Consent = Promises.Kept.ToConsent(way, texts) with { At = clock.GetUtcNow() },
        };
        return Page();
    }

    async Task<IActionResult> LendAsync(PersonDetails person, ConsentWay way, CancellationToken cancellationToken)
    {
        var answer = await lend.RunAsync(
            new()
            {
                Key = RequestKey.Of(Input.Key, User.StaffMemberId, $"{Device.Id}", Person.KeyOf(person), way, person.HelpLanguage?.Code),
                DeviceId = Device.Id,
                Person = person,
                Consent = Promises.Kept.ToConsent(way, texts),
                OrganisationId = User.OrganisationId,
                LentBy = User.StaffMemberId,
            },
            cancellationToken);
        switch (answer.Outcome)
        {
            case LendOutcome.Gone:
                return NotFound();
            case LendOutcome.Taken:
                return this.Refused("Input.Client", "Loan_Taken");
            case LendOutcome.SentBefore:
                Input.Key = Guid.NewGuid();
                return this.SentBefore("Input.Client");
            default:
                return this.SeeOther(LoanLinks.Loan(answer.LoanId!.Value));
        }
    }

    async Task<bool> LoadAsync(Guid id, IReadOnlyList<ClientRow> namesakes, CancellationToken cancellationToken)
    {
        var organisation = User.OrganisationId;
        Device = (await context.Devices.AsNoTracking().SingleOrDefaultAsync(d => d.Id == id && d.OrganisationId == organisation, cancellationToken))!;
        Fields = new(Input, await clients.ListAsync(User, cancellationToken), namesakes);
        Promises = new(clock.Today().AddMonths(DeviceLoan.Months), null);
        return Device is not null;
    }
}
