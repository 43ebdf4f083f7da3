using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Platform.Localisation;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Network.Initiatives;

/// <summary>Three questions, one at a time, then at most five initiatives. The answers stand in the address alone.</summary>
[AllowAnonymous]
public sealed class QuestionsModel(AppDbContext context, TimeProvider clock) : PageModel
{
    /// <summary>The answer of somebody who would rather give none.</summary>
    public const string Any = "alles";

    static readonly (string Field, IReadOnlyList<string> Codes)[] Asked =
        [("wil", Audience.Wants), ("leeftijd", Audience.Ages), ("nederlands", Audience.Dutch)];

    /// <summary>What somebody wants; anything.</summary>
    [BindProperty(Name = "wil", SupportsGet = true)]
    public string? Want { get; set; }

    /// <summary>How old somebody is; anything.</summary>
    [BindProperty(Name = "leeftijd", SupportsGet = true)]
    public string? Age { get; set; }

    /// <summary>How much Dutch somebody speaks; anything.</summary>
    [BindProperty(Name = "nederlands", SupportsGet = true)]
    public string? Dutch { get; set; }

    /// <summary>The number of the question to answer now, from 1; 0 when all are answered.</summary>
    public int Number { get; private set; }

    /// <summary>The page before this one.</summary>
    public string Before { get; private set; } = InitiativeLinks.All;

    /// <summary>The answers to choose from: the key of the text, and where it leads.</summary>
    public IReadOnlyList<(string Key, string Address)> Choices { get; private set; } = [];

    /// <summary>What fits, best first.</summary>
    public IReadOnlyList<Initiative> Fitting { get; private set; } = [];

    public DateOnly Today => clock.Today();

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        string?[] typed = [Want, Age, Dutch];
        // An answer that nobody knows is none; those after it wait for it.
        var answers = typed.Zip(Asked).TakeWhile(pair => pair.First == Any || pair.Second.Codes.Contains(pair.First)).Select(pair => pair.First!).ToList();
        Before = answers.Count == 0 ? InitiativeLinks.All : To(answers[..^1]);
        if (answers.Count < Asked.Length)
        {
            Number = answers.Count + 1;
            Choices = [.. Asked[answers.Count].Codes.Append(Any).Select(code => ($"Audience_{code}", To([.. answers, code])))];
            return;
        }
        var going = (await context.Initiatives.AsNoTracking().Where(i => i.ArchivedAt == null).ToListAsync(cancellationToken))
            .Where(initiative => !initiative.HasEnded(Today));
        Fitting = FindInitiatives.ByAnswers(going, [.. answers.Where(answer => answer != Any)]);
    }

    static string To(IReadOnlyList<string> answers) => InitiativeLinks.Questions
        + string.Concat(answers.Select((answer, place) => $"{(place == 0 ? '?' : '&')}{Asked[place].Field}={answer}"));
}
