using DigitaalWerkt.Web.Features.Learning.Content;
using DigitaalWerkt.Web.Platform.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DigitaalWerkt.Web.Features.Learning.WordBook;

/// <summary>A word: what it means, how it sounds, where it stands; to keep it, or to take it away again.</summary>
[AllowAnonymous, IgnoreAntiforgeryToken, ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class WordModel(ModuleLibrary library, MyWords words) : PageModel
{
    public const string ActField = "doe";
    public const string Keep = "bewaar";
    public const string Remove = "weg";

    /// <summary>The local address to which one goes back.</summary>
    [BindProperty(Name = WordLinks.FromField, SupportsGet = true)]
    public string? From { get; set; }

    [BindProperty(Name = ActField)]
    public string? Act { get; set; }

    public LessonWord Word { get; private set; } = null!;

    public bool IsKept { get; private set; }

    /// <summary>True when no more words can be kept.</summary>
    public bool IsFull { get; private set; }

    public string Back => From ?? WordLinks.Mine;

    public async Task<IActionResult> OnGetAsync(string slug, CancellationToken cancellationToken)
    {
        if (library.Words.Find(slug) is not { } word)
        {
            return NotFound();
        }
        await ShowAsync(word, cancellationToken);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string slug, CancellationToken cancellationToken)
    {
        if (library.Words.Find(slug) is not { } word)
        {
            return NotFound();
        }
        var log = await ShowAsync(word, cancellationToken);
        if (Act is not (Keep or Remove))
        {
            return this.Invalid();
        }
        if (Act == Keep && !IsKept && log.Kept.Count >= WordLog.MostKept)
        {
            IsFull = true;
            return this.Again(StatusCodes.Status409Conflict);
        }
        if (IsKept != (Act == Keep))
        {
            await words.RecordAsync(word.Slug, Act == Keep ? WordAct.Kept : WordAct.Removed, cancellationToken);
        }
        return this.SeeOther(WordLinks.Show(word, From));
    }

    async Task<WordLog> ShowAsync(LessonWord word, CancellationToken cancellationToken)
    {
        ModelState.Clear();
        From = LocalAddress.IsLocal(From) ? From : null;
        var log = await words.ReadAsync(cancellationToken);
        (Word, IsKept) = (word, log.IsKept(word.Slug));
        return log;
    }
}
