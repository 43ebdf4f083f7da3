namespace DigitaalWerkt.Web.Features.Referrals;

/// <summary>For what somebody is referred. The names stand readable in the database.</summary>
public enum ReferralTheme
{
    Work,
    Digital,
    Training,
    Dutch,
    Papers,
    Else,
}
