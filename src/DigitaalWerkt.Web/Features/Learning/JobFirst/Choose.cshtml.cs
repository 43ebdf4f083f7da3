using DigitaalWerkt.Web.Features.Learning.Content;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DigitaalWerkt.Web.Features.Learning.JobFirst;

/// <summary>What a vacancy asks, in pictures to choose from.</summary>
[AllowAnonymous]
public sealed class ChooseModel(JobLibrary library, ModuleLibrary lessons) : PageModel
{
    /// <summary>With the drawing of its first lesson; null: there is no such lesson now.</summary>
    public IReadOnlyList<(JobAsk Ask, Drawing? Drawing)> Choices { get; private set; } = [];

    /// <summary>The ids of what was found or chosen before.</summary>
    public IReadOnlySet<string> Chosen { get; private set; } = new HashSet<string>();

    /// <summary>What was found in a text and can't be chosen goes along.</summary>
    public IReadOnlyList<JobAsk> Signs { get; private set; } = [];

    public IActionResult OnGet([FromQuery(Name = JobLinks.AskField)] string?[]? named)
    {
        var asks = library.Book.Named(named ?? []);
        Choices = [.. library.Book.Choices.Select(ask => (ask, ask.Lessons.Select(slug => lessons.Find(slug)).OfType<Module>().FirstOrDefault()?.Drawing))];
        Chosen = asks.Select(ask => ask.Id).ToHashSet();
        Signs = [.. asks.Where(ask => ask.IsSign)];
        return Choices.Count == 0 ? NotFound() : Page();
    }
}
