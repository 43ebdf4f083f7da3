namespace DigitaalWerkt.Web.Features.Messages.Calls;

/// <summary>What a no on the phone does. The staff member is asked first, because it can't be undone.</summary>
/// <param name="Question">Whether it is to be done, with the name of the person.</param>
/// <param name="Go">The word on the button that does it.</param>
public sealed record CallRefusal(string Question, string Go);
