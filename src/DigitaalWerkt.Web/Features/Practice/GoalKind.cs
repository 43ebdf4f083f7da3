namespace DigitaalWerkt.Web.Features.Practice;

/// <summary>What a task asks for.</summary>
public enum GoalKind
{
    Open,
    Sender,
    Reply,
    Spam,
}
