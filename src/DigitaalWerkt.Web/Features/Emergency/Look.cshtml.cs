using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Accounts;
using DigitaalWerkt.Web.Features.Accounts.Staff;
using DigitaalWerkt.Web.Features.Accounts.Staff.Sessions;
using DigitaalWerkt.Web.Features.People;
using DigitaalWerkt.Web.Kernel;
using DigitaalWerkt.Web.Platform.Localisation;
using DigitaalWerkt.Web.Platform.Persistence;
using DigitaalWerkt.Web.Platform.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Emergency;

/// <summary>
/// Asks for a client of another organisation in an emergency: first for whom and why, then what happens when one goes on. Only that second
/// step looks for anybody, and writes it down.
/// </summary>
[Authorize(Policy = Policies.Emergency), ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class LookModel(AppDbContext context, LookInEmergency look, Texts texts, TimeProvider clock) : PageModel
{
    [BindProperty]
    public EmergencyInput Input { get; set; } = new();

    /// <summary>The form was filled in, and the page says now what happens.</summary>
    public bool AsksYes { get; private set; }

    /// <summary>How often they may still look today.</summary>
    public int Left { get; private set; }

    /// <summary>What they found and can still read.</summary>
    public IReadOnlyList<EmergencyLook> Open { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        Input.Key = Guid.NewGuid();
        await LoadAsync(cancellationToken);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        this.JudgeAnew();
        await LoadAsync(cancellationToken);
        if (Input.Key == Guid.Empty)
        {
            Input.Key = Guid.NewGuid();
            return this.WithoutKey("Input.Name");
        }
        var (code, personKey) = ReadWhom();
        var reason = EnumName.Read<EmergencyReason>(Input.Reason);
        if (reason is null)
        {
            this.Wrong("Input.Reason", "Reason_Missing");
        }
        CheckSentence(reason);
        if (!ModelState.IsValid)
        {
            return this.Invalid();
        }
        if (await IsNewAsync(cancellationToken))
        {
            return this.Refused("Input.Name", "New");
        }
        if (!Input.SaysYes)
        {
            AsksYes = true;
            return Page();
        }
        var sentence = Typed.Line(Input.Sentence);
        var key = RequestKey.Of(Input.Key, User.StaffMemberId, "", code, personKey, reason, sentence);
        return await LookAsync(
            new()
            {
                Key = key, StaffMemberId = User.StaffMemberId, OrganisationId = User.OrganisationId, PersonKey = personKey, Code = code,
                Reason = reason!.Value, Sentence = sentence,
            },
            cancellationToken);
    }

    async Task<IActionResult> LookAsync(LookRequest request, CancellationToken cancellationToken)
    {
        switch (await look.RunAsync(request, cancellationToken))
        {
            case LookOutcome.SentBefore:
                Input.Key = Guid.NewGuid();
                return this.SentBefore("Input.Name");
            case LookOutcome.TooOften:
                return this.Refused("Input.Name", "Often", EmergencyLook.MostADay);
            default:
                return this.SeeOther(EmergencyLinks.Found(request.Key.Id));
        }
    }

    // A code says who it is; without one it takes a first name and a whole number or address.
    (string? Code, string? PersonKey) ReadWhom()
    {
        if (Input.IsByCode)
        {
            var code = Input.ReadCode();
            if (code is null)
            {
                this.Wrong("Input.Code", "Code_Wrong");
            }
            return (code, null);
        }
        var problems = new List<PersonProblem>();
        var key = Input.ReadPersonKey(problems);
        foreach (var problem in problems)
        {
            var isOfName = problem is PersonProblem.NameMissing or PersonProblem.NameTooLong or PersonProblem.NameWrong;
            this.Wrong(isOfName ? "Input.Name" : "Input.Reach", isOfName ? "Name_Wrong" : "Reach_Wrong");
        }
        return (null, key);
    }

    void CheckSentence(EmergencyReason? reason)
    {
        this.CheckText("Input.Sentence", Input.Sentence, EmergencyLook.SentenceLength, isNeeded: reason == EmergencyReason.Other);
    }

    // Somebody who makes accounts could use each of them for its looks of a day (docs/adr/0023-the-wall-between-organisations.md).
    async Task<bool> IsNewAsync(CancellationToken cancellationToken)
    {
        foreach (var role in new[] { StaffRole.Steward, StaffRole.Coordinator }.Where(role => User.Has(role)))
        {
            if (!await context.IsNewAsync(User.StaffMemberId, role, clock.GetUtcNow(), cancellationToken))
            {
                return false;
            }
        }
        return true;
    }

    async Task LoadAsync(CancellationToken cancellationToken)
    {
        var (me, now) = (User.StaffMemberId, clock.GetUtcNow());
        Left = EmergencyLook.MostADay - await context.LooksOnAsync(me, BrusselsTime.DayOf(now), cancellationToken);
        Open = await context.EmergencyLooks.AsNoTracking().Where(l => l.StaffMemberId == me && l.Until > now && l.Number == 0)
            .OrderByDescending(l => l.At).ToListAsync(cancellationToken);
    }

    public string Say(string key, params object?[] args) => texts.Dutch("Emergency", key, args);
}
