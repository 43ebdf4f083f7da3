namespace DigitaalWerkt.Web.Features.HelpDesk.Contacts;

/// <summary>One thing that is wrong with what somebody filled in.</summary>
/// <param name="Field">The name of the field.</param>
/// <param name="Key">The key of the sentence that says what to do.</param>
public sealed record ContactProblem(string Field, string Key);
