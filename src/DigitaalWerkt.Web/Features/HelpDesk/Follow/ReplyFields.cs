namespace DigitaalWerkt.Web.Features.HelpDesk.Follow;

/// <summary>The form in which a person says something in their question.</summary>
/// <param name="Token">Of its link.</param>
/// <param name="Text">What was typed, when it comes back.</param>
/// <param name="Problem">The key of what is wrong with it; null: nothing.</param>
public sealed record ReplyFields(string Token, string? Text, string? Problem)
{
    /// <summary>There seems to be something secret in it.</summary>
    public const string Secret = "Ask_Secret_Error";
}
