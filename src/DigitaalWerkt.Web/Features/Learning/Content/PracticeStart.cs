namespace DigitaalWerkt.Web.Features.Learning.Content;

/// <summary>The screen on which a practice task begins.</summary>
public enum PracticeStart
{
    Inbox,
    Message,
}
