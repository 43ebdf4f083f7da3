using DigitaalWerkt.Web.Features.Learning.Content;
using DigitaalWerkt.Web.Platform.Localisation;
using DigitaalWerkt.Web.Platform.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DigitaalWerkt.Web.Features.Learning.WordBook;

/// <summary>
/// The words that come back today, one at a time. Another word than the right one changes nothing and is explained; whoever doesn't know
/// sees the word, which comes back tomorrow.
/// </summary>
[AllowAnonymous, IgnoreAntiforgeryToken, ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class PractiseModel(MyWords words, ModuleLibrary library, TimeProvider clock) : PageModel
{
    public const string WordField = "woord";
    public const string ChoiceField = "keuze";
    public const string DontKnow = "weet-niet";
    const string KnownField = "goed";

    [BindProperty(Name = WordField)]
    public string? Asked { get; set; }

    [BindProperty(Name = ChoiceField)]
    public string? Chosen { get; set; }

    /// <summary>The word that was just known.</summary>
    [BindProperty(Name = KnownField, SupportsGet = true)]
    public string? JustKnown { get; set; }

    public LessonWord? Known => library.Words.Find(JustKnown);

    /// <summary>Null: no word comes back today.</summary>
    public WordExercise? Exercise { get; private set; }

    /// <summary>The word that was chosen and doesn't fit.</summary>
    public LessonWord? Wrong { get; private set; }

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        ModelState.Clear();
        Exercise = WordExercise.For(await words.ReadAsync(cancellationToken), library.Words, clock.Today());
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        ModelState.Clear();
        var log = await words.ReadAsync(cancellationToken);
        if (library.Words.Find(Asked) is not { } word || !log.DueOn(clock.Today()).Contains(word.Slug))
        {
            // Sent twice, or on another device meanwhile: what waits now is shown.
            return this.SeeOther(WordLinks.Practise);
        }
        Exercise = WordExercise.Of(word, library.Words);
        if (Chosen == DontKnow)
        {
            await words.RecordAsync(word.Slug, WordAct.Shown, cancellationToken);
            return this.SeeOther(WordLinks.Show(word, WordLinks.Practise));
        }
        if (Chosen == word.Slug)
        {
            await words.RecordAsync(word.Slug, WordAct.Recalled, cancellationToken);
            return this.SeeOther($"{WordLinks.Practise}?{KnownField}={word.Slug}");
        }
        Wrong = Exercise.Choices.FirstOrDefault(choice => choice.Slug == Chosen);
        return Wrong is null ? this.Invalid() : Page();
    }
}
