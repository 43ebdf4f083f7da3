using DigitaalWerkt.Web.Features.Learning.Content;

namespace DigitaalWerkt.Web.Features.Learning.Begin;

/// <summary>Where somebody stands who begins. It is kept nowhere.</summary>
/// <param name="HasEmail">They have an e-mail address; somebody who doesn't know has none that they can use.</param>
/// <param name="Wish">What they want to do.</param>
/// <param name="Minutes">How long they have.</param>
public sealed record BeginAnswers(bool HasEmail, LessonGroup Wish, int Minutes);
