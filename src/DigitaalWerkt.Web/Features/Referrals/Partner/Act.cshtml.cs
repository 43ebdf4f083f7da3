using DigitaalWerkt.Web.Features.Referrals.Follow;
using DigitaalWerkt.Web.Platform.Web;
using Microsoft.AspNetCore.Mvc;

namespace DigitaalWerkt.Web.Features.Referrals.Partner;

/// <summary>One step by link. Whoever comes too late reads how it is now.</summary>
public sealed class ActModel(FindByLink find, WorkOnReferral work) : PartnerPageModel(find)
{
    /// <summary>The word of the act, as it stands in the address.</summary>
    [BindProperty(Name = "act", SupportsGet = true)]
    public string? Word { get; set; }

    [BindProperty]
    public StepInput Input { get; set; } = new();

    public ReferralAct Act { get; private set; }

    /// <summary>True: it can't be done any more.</summary>
    public bool IsOver { get; private set; }

    public async Task<IActionResult> OnGetAsync([FromRoute] string token, CancellationToken cancellationToken)
    {
        if (!await FindAsync(token, cancellationToken))
        {
            return Gone();
        }
        IsOver = !View.Acts.Contains(Act);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync([FromRoute] string token, CancellationToken cancellationToken)
    {
        this.JudgeAnew();
        if (!await FindAsync(token, cancellationToken))
        {
            return Gone();
        }
        foreach (var (field, key, most) in Input.FaultsOf(Act))
        {
            this.Wrong($"Input.{field}", key, most);
        }
        if (!ModelState.IsValid)
        {
            return this.Invalid();
        }
        switch (await work.RunAsync(View.Referral.Id, Input.ToStep(Act), new(ReferralHand.Link), cancellationToken))
        {
            case ReferralWork.Gone:
                return Gone();
            case ReferralWork.Over:
                if (!await FindAsync(token, cancellationToken))
                {
                    return Gone();
                }
                IsOver = true;
                return this.Overtaken();
            default:
                return this.SeeOther(PartnerLinks.Show(token));
        }
    }

    async Task<bool> FindAsync(string token, CancellationToken cancellationToken)
    {
        if (ReferralSteps.Read(Word) is not { } act || ReferralSteps.SideOf(act) != ReferralSide.Receiver)
        {
            return false;
        }
        Act = act;
        return await LoadAsync(token, cancellationToken);
    }
}
