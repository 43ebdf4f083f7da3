using DigitaalWerkt.Web.Features.Accounts;
using DigitaalWerkt.Web.Features.Learning.Content;
using DigitaalWerkt.Web.Features.Learning.Progress;
using DigitaalWerkt.Web.Features.Learning.Recall;
using DigitaalWerkt.Web.Features.Learning.Search;
using DigitaalWerkt.Web.Platform.Localisation;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DigitaalWerkt.Web.Features.Learning.Modules;

/// <summary>The lessons to choose from, by group; or those that fit what somebody looks for.</summary>
[AllowAnonymous]
public sealed class IndexModel(
    ModuleLibrary library, LearnerProgress progress, CurrentLearner current, IEnumerable<IProgressPart> parts, TimeProvider clock) : PageModel
{
    /// <summary>What somebody looks for; it is kept nowhere.</summary>
    [BindProperty(Name = LearningLinks.SearchField, SupportsGet = true)]
    public string? Typed { get; set; }

    /// <summary>The same as it is read; null: nothing to look for.</summary>
    public string? Asked => LessonIndex.Read(Typed);

    /// <summary>The lessons that fit, best first.</summary>
    public IReadOnlyList<LessonRow> Found { get; private set; } = [];

    /// <summary>The other lessons.</summary>
    public IReadOnlyList<IGrouping<LessonGroup, LessonRow>> Groups { get; private set; } = [];

    /// <summary>The lesson above all groups: the one that is being done, else the one to do next; null when all are finished, or none was begun.</summary>
    public LessonRow? First { get; private set; }

    /// <summary>True when nothing was begun yet: then three questions lead to a lesson.</summary>
    public bool IsNew { get; private set; }

    /// <summary>The lesson of which a task comes back today; null: none.</summary>
    public Module? Again { get; private set; }

    /// <summary>What other features tell whoever has a card.</summary>
    public IReadOnlyList<ProgressSection> Sections { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        var log = await progress.ReadAsync(cancellationToken);
        if (Asked is { } asked)
        {
            Found = [.. library.Search(asked).Select(module => LessonRow.From(module, log))];
            return;
        }
        var rows = library.Modules.Select(module => LessonRow.From(module, log)).ToList();
        Again = RecallState.DueOn(clock.Today(), library.Modules, log);
        IsNew = !rows.Exists(row => row.IsBegun);
        var goOn = GoOn.From(log, library);
        First = IsNew ? null : rows.Find(row => row.Module == goOn?.Module) ?? NextOf(rows, log);
        Sections = await ReadPartsAsync(cancellationToken);
        Groups = [.. rows.Where(row => row != First).GroupBy(row => row.Module.Group!.Value)];
    }

    async Task<IReadOnlyList<ProgressSection>> ReadPartsAsync(CancellationToken cancellationToken)
    {
        var sections = new List<ProgressSection>();
        if (await current.FindAsync(cancellationToken) is { } learnerId)
        {
            foreach (var part in parts)
            {
                if (await part.ReadAsync(learnerId, cancellationToken) is { } section)
                {
                    sections.Add(section);
                }
            }
        }
        return sections;
    }

    // After the lesson that was done last comes the next of the same group that wasn't begun; else the first of all.
    LessonRow? NextOf(List<LessonRow> rows, ProgressLog log)
    {
        var fresh = rows.FindAll(row => !row.IsBegun);
        return library.Find(log.Latest?.Module) is { } last && fresh.Find(row => row.Module.Group == last.Group && row.Module.Order > last.Order) is { } next
            ? next
            : fresh.FirstOrDefault();
    }
}
