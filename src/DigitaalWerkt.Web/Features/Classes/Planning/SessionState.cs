namespace DigitaalWerkt.Web.Features.Classes.Planning;

/// <summary>Whether a class goes on. The names stand readable in the database.</summary>
public enum SessionState
{
    Planned,
    Cancelled,
}
