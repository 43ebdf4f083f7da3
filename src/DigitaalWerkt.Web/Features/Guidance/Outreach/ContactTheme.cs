namespace DigitaalWerkt.Web.Features.Guidance.Outreach;

/// <summary>What a contact was about, in six pictures. The names stand readable in the database.</summary>
public enum ContactTheme
{
    Work,
    Training,
    Dutch,
    Digital,
    Papers,
    Other,
}
