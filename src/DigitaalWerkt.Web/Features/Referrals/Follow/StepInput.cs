using DigitaalWerkt.Web.Kernel;
using DigitaalWerkt.Web.Platform.Web;

namespace DigitaalWerkt.Web.Features.Referrals.Follow;

/// <summary>What belongs to a step, as it stands in the form of staff and in that of a partner without an account.</summary>
public sealed class StepInput
{
    /// <summary>The name of a <see cref="DeclineReason"/>.</summary>
    public string? Reason { get; set; }

    /// <summary>Who would be better.</summary>
    public string? Better { get; set; }

    /// <summary>The name of a <see cref="ReferralOutcome"/>.</summary>
    public string? Outcome { get; set; }

    /// <summary>What is wrong, each with the key of its sentence and its argument.</summary>
    public IEnumerable<(string Field, string Key, int Most)> FaultsOf(ReferralAct act)
    {
        switch (act)
        {
            case ReferralAct.Decline when EnumName.Read<DeclineReason>(Reason) is null:
                yield return (nameof(Reason), "Refer_Reason_Missing", 0);
                break;
            case ReferralAct.Complete when EnumName.Read<ReferralOutcome>(Outcome) is null:
                yield return (nameof(Outcome), "Refer_Outcome_Missing", 0);
                break;
            case ReferralAct.Redirect when FreeText.FaultOf(Typed.Line(Better), Referral.BetterLength, isNeeded: true) is { } fault:
                yield return (nameof(Better), fault, Referral.BetterLength);
                break;
            default:
                break;
        }
    }

    /// <summary>The step; what doesn't belong to it counts for nothing.</summary>
    public ReferralStep ToStep(ReferralAct act) => new(
        act,
        act == ReferralAct.Decline ? EnumName.Read<DeclineReason>(Reason) : null,
        act == ReferralAct.Redirect ? Typed.Line(Better) : null,
        act == ReferralAct.Complete ? EnumName.Read<ReferralOutcome>(Outcome) : null);
}
