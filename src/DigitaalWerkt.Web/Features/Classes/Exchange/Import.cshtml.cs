using DigitaalWerkt.Web.Features.Accounts;
using DigitaalWerkt.Web.Features.Accounts.Staff.Sessions;
using DigitaalWerkt.Web.Platform.Documents;
using DigitaalWerkt.Web.Platform.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DigitaalWerkt.Web.Features.Classes.Exchange;

/// <summary>A planning out of a file: first a dry run that shows what happens to every row.</summary>
[Authorize(Policy = Policies.AnyCoordinator)]
public sealed class ImportModel(ReadPlan read, PlanCheck check, SealedPlans plans) : PageModel
{
    public const int MaxFile = 200_000;
    public const int MaxPasted = 90_000;

    [BindProperty(Name = "bestand")]
    public IFormFile? Sent { get; set; }

    [BindProperty(Name = "tekst")]
    public string? Pasted { get; set; }

    public ShownFates? Shown { get; private set; }

    // Answers with the page itself: a dry run changes nothing, so there is nothing to be sent on to.
    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        if (Sent is { Length: > MaxFile } || Pasted is { Length: > MaxPasted })
        {
            return this.Invalid("bestand", "Exchange_Import_Large");
        }
        if (await FindRowsAsync(cancellationToken) is not { } sent)
        {
            return this.Invalid("bestand", "Exchange_Import_Broken");
        }
        var (problem, rows) = await read.RunAsync(sent, cancellationToken);
        if (problem is not null)
        {
            return this.Invalid("bestand", problem.Key, [.. problem.Args]);
        }
        Shown = ShownFates.Of(await check.JudgeAsync(rows, cancellationToken), plans, User.StaffMemberId);
        return Page();
    }

    async Task<IReadOnlyList<TableRow>?> FindRowsAsync(CancellationToken cancellationToken)
    {
        if (Sent is not { Length: > 0 })
        {
            return CsvFile.Read(Pasted ?? "");
        }
        using var content = new MemoryStream();
        await Sent.CopyToAsync(content, cancellationToken);
        var file = content.ToArray();
        if (!WorkbookReader.MayRead(file))
        {
            return CsvFile.Read(CsvFile.Decode(file));
        }
        try
        {
            return WorkbookReader.Read(file);
        }
        catch (InvalidDataException)
        {
            return null;
        }
    }
}
