using DigitaalWerkt.Web.Features.Learning.Content;
using DigitaalWerkt.Web.Platform.Localisation;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DigitaalWerkt.Web.Features.Learning.WordBook;

/// <summary>The words that somebody keeps.</summary>
[AllowAnonymous, ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class IndexModel(MyWords words, ModuleLibrary library, TimeProvider clock) : PageModel
{
    /// <summary>The newest first. A word that no lesson has any more isn't shown.</summary>
    public IReadOnlyList<LessonWord> Words { get; private set; } = [];

    /// <summary>True when one of them comes back today.</summary>
    public bool IsDue { get; private set; }

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        var log = await words.ReadAsync(cancellationToken);
        Words = [.. log.Kept.Select(library.Words.Find).OfType<LessonWord>()];
        IsDue = WordExercise.For(log, library.Words, clock.Today()) is not null;
    }
}
