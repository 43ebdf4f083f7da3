using System.Globalization;
using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Accounts;
using DigitaalWerkt.Web.Kernel;
using DigitaalWerkt.Web.Platform.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Phrases;

/// <summary>The lines that staff wrote beside their translation in one language, and a field for each.</summary>
[Authorize(Policy = Policies.AnyCoordinator)]
public sealed class IndexModel(AppDbContext context, UsedLines used, PhraseBook book) : PageModel
{
    const int PageSize = 30;

    [BindProperty(SupportsGet = true, Name = PhraseLinks.LanguageField)]
    public string? Code { get; set; }

    [BindProperty(SupportsGet = true, Name = PhraseLinks.PageField)]
    public string? Number { get; set; }

    /// <summary>The lines of this page of the list.</summary>
    [BindProperty]
    public List<LineInput> Lines { get; set; } = [];

    public Language Language { get; private set; } = Language.Help[0];

    public int Sheet { get; private set; } = 1;

    public int Sheets { get; private set; }

    /// <summary>How many lines have no translation yet, on all pages together.</summary>
    public int Missing { get; private set; }

    /// <summary>How many have one that nobody with this mother tongue has read.</summary>
    public int Unchecked { get; private set; }

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        var (lines, known) = await LoadAsync(cancellationToken);
        Lines = [.. lines.Skip((Sheet - 1) * PageSize).Take(PageSize).Select(line => LineInput.Of(line, known.GetValueOrDefault(line.Dutch)))];
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        this.JudgeAnew();
        await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);
        // Pressed twice, or by two at once: who comes second reads what the first one wrote.
        await context.Database.ExecuteSqlAsync($"lock table phrase in share row exclusive mode", cancellationToken);
        var (lines, known) = await LoadAsync(cancellationToken);
        var inUse = lines.ToDictionary(line => line.Dutch);
        // A line that somebody rewrote or archived in between is nobody's any more.
        Lines = [.. Lines.Where(line => line.Dutch is not null && inUse.ContainsKey(line.Dutch)).Select(line => line with { Heading = inUse[line.Dutch!].Of })];
        if (!Check(known))
        {
            return this.Overtaken();
        }
        if (!ModelState.IsValid)
        {
            return this.Invalid();
        }
        foreach (var line in Lines.Where(line => line.IsChanged))
        {
            Write(line, known.GetValueOrDefault(line.Dutch!));
        }
        await context.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        book.Forget();
        return this.SeeOther(PhraseLinks.In(Language.Code, Sheet));
    }

    /// <returns>False when somebody else wrote one of them since the form was shown.</returns>
    bool Check(Dictionary<string, Phrase> known)
    {
        var isLast = true;
        for (var i = 0; i < Lines.Count; i++)
        {
            var line = Lines[i];
            var now = known.GetValueOrDefault(line.Dutch!)?.Text;
            if (FreeText.FaultOf(line.Now, Phrase.TextLength, isNeeded: false) is { } fault)
            {
                this.Wrong($"Lines[{i}].Text", fault, Phrase.TextLength);
            }
            else if (line.IsChanged && now != line.Before && now != line.Now)
            {
                this.Wrong($"Lines[{i}].Text", "Phrases_Overtaken", now ?? "–");
                Lines[i] = line with { Was = now };
                isLast = false;
            }
        }
        return isLast;
    }

    void Write(LineInput line, Phrase? phrase)
    {
        if (line.Now is null)
        {
            if (phrase is not null)
            {
                context.Remove(phrase);
            }
        }
        else if (phrase is null)
        {
            context.Add(new Phrase(line.Dutch!, Language.Code, line.Now, line.IsChecked));
        }
        else
        {
            phrase.Change(line.Now, line.IsChecked);
        }
    }

    async Task<(IReadOnlyList<UsedLine> Lines, Dictionary<string, Phrase> Known)> LoadAsync(CancellationToken cancellationToken)
    {
        Language = Language.FindHelp(Code) ?? Language.Help[0];
        var lines = (await used.ReadAsync(cancellationToken)).Where(line => line.Dutch.Length <= Phrase.DutchLength).ToList();
        var known = await context.Phrases.Where(p => p.Language == Language.Code).ToDictionaryAsync(p => p.Dutch, cancellationToken);
        Sheets = Math.Max(1, (lines.Count + PageSize - 1) / PageSize);
        Sheet = int.TryParse(Number, CultureInfo.InvariantCulture, out var sheet) ? Math.Clamp(sheet, 1, Sheets) : 1;
        Missing = lines.Count(line => !known.ContainsKey(line.Dutch));
        Unchecked = lines.Count(line => known.TryGetValue(line.Dutch, out var phrase) && !phrase.IsChecked);
        return (lines, known);
    }

    /// <summary>One line of the form.</summary>
    public sealed record LineInput
    {
        public string? Dutch { get; init; }

        public string? Text { get; init; }

        public bool IsChecked { get; init; }

        /// <summary>What stood there when the form was shown.</summary>
        public string? Was { get; init; }

        public bool WasChecked { get; init; }

        /// <summary>Where the line stands; not from the form.</summary>
        public string Heading { get; init; } = "";

        public string? Now => PlainText.LineWithMarks(Text);

        /// <summary>Whether it has a translation that nobody with this mother tongue has read.</summary>
        public bool IsUnchecked => Was is not null && !WasChecked;

        public bool IsChanged => (Now, IsChecked && Now is not null) != (Before, WasChecked);

        /// <summary>What stood there, as a browser sends it back.</summary>
        public string? Before => Was is null or "" ? null : Was.ReplaceLineEndings("\n");

        public static LineInput Of(UsedLine line, Phrase? phrase) => new()
        {
            Dutch = line.Dutch,
            Heading = line.Of,
            Text = phrase?.Text,
            Was = phrase?.Text,
            IsChecked = phrase?.IsChecked ?? false,
            WasChecked = phrase?.IsChecked ?? false,
        };
    }
}
