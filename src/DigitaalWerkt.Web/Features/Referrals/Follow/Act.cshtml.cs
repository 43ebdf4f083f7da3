using DigitaalWerkt.Web.Features.Accounts;
using DigitaalWerkt.Web.Features.Accounts.Staff.Sessions;
using DigitaalWerkt.Web.Platform.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DigitaalWerkt.Web.Features.Referrals.Follow;

/// <summary>One step of a referral. Whoever comes too late reads how it is now.</summary>
[Authorize(Policy = Policies.Partner), ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class ActModel(ReadReferral read, WorkOnReferral work) : PageModel
{
    /// <summary>The word of the act, as it stands in the address.</summary>
    [BindProperty(Name = "act", SupportsGet = true)]
    public string? Word { get; set; }

    [BindProperty]
    public StepInput Input { get; set; } = new();

    public ReferralAct Act { get; private set; }

    public ReferralView View { get; private set; } = null!;

    /// <summary>True: it can't be done any more.</summary>
    public bool IsOver { get; private set; }

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellationToken)
    {
        if (!await LoadAsync(id, cancellationToken))
        {
            return NotFound();
        }
        IsOver = !View.Acts.Contains(Act);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken cancellationToken)
    {
        this.JudgeAnew();
        if (!await LoadAsync(id, cancellationToken))
        {
            return NotFound();
        }
        foreach (var (field, key, most) in Input.FaultsOf(Act))
        {
            this.Wrong($"Input.{field}", key, most);
        }
        if (!ModelState.IsValid)
        {
            return this.Invalid();
        }
        var doer = new ReferralDoer(ReferralHand.Staff, User.OrganisationId, User.StaffMemberId);
        switch (await work.RunAsync(id, Input.ToStep(Act), doer, cancellationToken))
        {
            case ReferralWork.Gone:
                return NotFound();
            case ReferralWork.Over when await LoadAsync(id, cancellationToken):
                IsOver = true;
                return this.Overtaken();
            default:
                return this.SeeOther(ReferralLinks.Referral(id));
        }
    }

    async Task<bool> LoadAsync(Guid id, CancellationToken cancellationToken)
    {
        if (ReferralSteps.Read(Word) is not { } act || await read.FindAsync(id, User, cancellationToken) is not { } view || ReferralSteps.SideOf(act) != view.Side)
        {
            return false;
        }
        (Act, View) = (act, view);
        return true;
    }
}
