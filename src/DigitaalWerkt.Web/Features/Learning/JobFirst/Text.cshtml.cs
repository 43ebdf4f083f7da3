using DigitaalWerkt.Web.Platform.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DigitaalWerkt.Web.Features.Learning.JobFirst;

/// <summary>
/// The text of a vacancy is read once, for the words in it. It is kept nowhere: the address to which the answer leads has the names of what
/// was found, and nothing that was typed.
/// </summary>
[AllowAnonymous, IgnoreAntiforgeryToken, ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class TextModel(JobLibrary library) : PageModel
{
    /// <summary>The most characters: a long vacancy has about half.</summary>
    public const int MostTyped = 12_000;

    [BindProperty(Name = JobLinks.TextField)]
    public string? Pasted { get; set; }

    /// <summary>The key of what is wrong with it; null: nothing.</summary>
    public string? Problem { get; private set; }

    public IActionResult OnGet() => library.Book.Asks.Count == 0 ? NotFound() : Page();

    public IActionResult OnPost()
    {
        if (library.Book.Asks.Count == 0)
        {
            return NotFound();
        }
        ModelState.Clear();
        var text = Typed.Text(Pasted);
        if (text is null || text.Length > MostTyped)
        {
            return Wrong(text is null ? "Vacancy_Text_Missing" : "Vacancy_Text_TooLong");
        }
        var asks = library.Book.AskedIn(text);
        return asks.Count == 0 && VacancyWords.IsLink(text) ? Wrong("Vacancy_Text_Link") : this.SeeOther(JobLinks.ListOf(asks));
    }

    PageResult Wrong(string key)
    {
        Problem = key;
        return this.Invalid(JobLinks.TextField, key, MostTyped);
    }
}
