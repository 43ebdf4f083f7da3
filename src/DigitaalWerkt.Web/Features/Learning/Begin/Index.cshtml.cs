using DigitaalWerkt.Web.Features.Learning.Content;
using DigitaalWerkt.Web.Features.Learning.Modules;
using DigitaalWerkt.Web.Features.Learning.Progress;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DigitaalWerkt.Web.Features.Learning.Begin;

/// <summary>
/// Three questions, then the lesson to begin with. The answers stand in the address alone; what is kept is that the lesson was begun.
/// </summary>
[AllowAnonymous]
public sealed class IndexModel(ModuleLibrary library, LearnerProgress progress) : PageModel
{
    const string EmailField = "e-mail";
    const string WishField = "wil";
    const string TimeField = "tijd";

    static readonly Dictionary<string, LessonGroup> Wishes = new()
    {
        ["mailen"] = LessonGroup.Email,
        ["werk-zoeken"] = LessonGroup.Applying,
        ["vdab"] = LessonGroup.Vdab,
        ["smartphone"] = LessonGroup.Phone,
    };

    static readonly Dictionary<string, int> Times = new() { ["5"] = 5, ["10"] = 10 };
    static readonly string[] Emails = ["ja", "nee", "weet-niet"];

    /// <summary>One of <c>ja</c>, <c>nee</c> and <c>weet-niet</c>; anything else is no answer.</summary>
    [BindProperty(Name = EmailField, SupportsGet = true)]
    public string? Email { get; set; }

    /// <summary>What somebody wants to do; anything.</summary>
    [BindProperty(Name = WishField, SupportsGet = true)]
    public string? Wish { get; set; }

    /// <summary>How long somebody has; anything.</summary>
    [BindProperty(Name = TimeField, SupportsGet = true)]
    public string? Time { get; set; }

    /// <summary>The question to answer now; null when all are answered.</summary>
    public BeginQuestion? Question { get; private set; }

    /// <summary>The lesson that fits, when all are answered.</summary>
    public Module Lesson { get; private set; } = null!;

    public bool HasEmail => Email == "ja";

    IEnumerable<Module> Lessons => library.Modules;

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        Question = NextQuestion();
        if (Question is not null)
        {
            return Page();
        }
        var answers = new BeginAnswers(HasEmail, Wishes[Wish!], Times[Time!]);
        var log = await progress.ReadAsync(cancellationToken);
        var fresh = Lessons.Where(lesson => !LessonRow.From(lesson, log).IsBegun);
        if ((BeginRules.Choose(answers, fresh) ?? BeginRules.Choose(answers, Lessons)) is not { } lesson)
        {
            return Redirect(LearningLinks.Lessons);
        }
        Lesson = lesson;
        return Page();
    }

    BeginQuestion? NextQuestion()
    {
        if (!Emails.Contains(Email))
        {
            return new(1, "Begin_Email", [.. Emails.Select(email => Drawn($"Begin_Email_{email}", $"e-mail-{email}", To(email)))], null);
        }
        if (!Wishes.ContainsKey(Wish ?? ""))
        {
            return new(2, "Begin_Wish", [.. Wishes.SelectMany(wish => AnswerOf(wish.Key, wish.Value))], LearningLinks.Begin);
        }
        return Times.ContainsKey(Time ?? "") ? null
            : new(
                3, "Begin_Time", [.. Times.Keys.Select(time => Drawn($"Begin_Time_{time}", $"tijd-{time}", To(Email!, Wish, time)))], To(Email!));
    }

    static BeginQuestion.Answer Drawn(string textKey, string drawing, string address) => new(textKey, $"/img/begin/{drawing}.svg", address);

    // What there is no lesson about is no choice; the others show the drawing of their first lesson.
    IEnumerable<BeginQuestion.Answer> AnswerOf(string wish, LessonGroup group) => Lessons.Where(lesson => lesson.Group == group).Take(1)
        .Select(lesson => new BeginQuestion.Answer($"Begin_Wish_{wish}", lesson.Drawing.Url, To(Email!, wish)));

    static string To(string email, string? wish = null, string? time = null) =>
        $"{LearningLinks.Begin}?{EmailField}={email}"
        + (wish is null ? "" : $"&{WishField}={wish}")
        + (time is null ? "" : $"&{TimeField}={time}");
}
