namespace DigitaalWerkt.Web.Features.HelpDesk.Tickets;

/// <summary>What a question is about: a small fixed list, so that figures can be compared. The names stand readable in the database.</summary>
public enum TicketTopic
{
    Email,

    /// <summary>Looking for vacancies and applying.</summary>
    Apply,

    /// <summary>The account of a job seeker with the employment service (Mijn Loopbaan).</summary>
    JobAccount,

    /// <summary>Signing in: a password, a code, the app with which one signs in.</summary>
    SignIn,

    /// <summary>The device itself: wifi, letters, an app that isn't there.</summary>
    Device,

    Other,
}
