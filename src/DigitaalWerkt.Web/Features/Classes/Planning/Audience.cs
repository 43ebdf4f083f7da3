namespace DigitaalWerkt.Web.Features.Classes.Planning;

/// <summary>For whom a class is. The names stand readable in the database.</summary>
public enum Audience
{
    JobSeekers,
    Counsellors,

    /// <summary>An event of the network: whoever gives a name and an e-mail address can come.</summary>
    Network,
}
