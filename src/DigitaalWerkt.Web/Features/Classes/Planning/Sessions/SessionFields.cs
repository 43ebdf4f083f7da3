namespace DigitaalWerkt.Web.Features.Classes.Planning.Sessions;

/// <summary>The fields that a form to plan and a form to change have in common, for <c>_SessionWhen.cshtml</c> and <c>_SessionFields.cshtml</c>.</summary>
/// <param name="Input">Stands under the same name on the page, so that the fields bind to it.</param>
/// <param name="DayKey">The word for the day: of one session, or the first of a series.</param>
/// <param name="LanguagesHint">What it means when no language is ticked.</param>
public sealed record SessionFields(SessionInput Input, SessionChoices Choices, string DayKey, string LanguagesHint);
