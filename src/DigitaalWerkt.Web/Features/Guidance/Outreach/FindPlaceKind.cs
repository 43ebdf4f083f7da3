namespace DigitaalWerkt.Web.Features.Guidance.Outreach;

/// <summary>What kind of place it is where people are met. The names stand readable in the database.</summary>
public enum FindPlaceKind
{
    Street,
    CommunityCentre,
    YouthCentre,
    Worship,
    SocialService,
    School,
    Event,
    Home,
    Other,
}
