using DigitaalWerkt.Web.Platform.Documents;
using DigitaalWerkt.Web.Platform.Web;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DigitaalWerkt.Web.Features.Shared.Imports;

/// <summary>A page that takes a table, and shows what would happen to each row. It writes nothing.</summary>
public abstract class ImportPageModel : PageModel
{
    /// <summary>The most rows in one table.</summary>
    public const int MaxRows = 400;

    [BindProperty(Name = "bestand")]
    public IFormFile? Sent { get; set; }

    [BindProperty(Name = "tekst")]
    public string? Pasted { get; set; }

    /// <summary>Null as long as nothing was sent that can be read.</summary>
    public ImportPreview? Shown { get; private set; }

    /// <summary>The headings without which nothing can be read.</summary>
    protected abstract IReadOnlyList<string> NeededHeadings { get; }

    // Answers with the page itself: a dry run changes nothing, so there is nothing to be sent on to.
    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        if (SentTable.IsTooLarge(Sent, Pasted))
        {
            return this.Invalid("bestand", "Import_Large");
        }
        IReadOnlyList<TableRow> rows;
        try
        {
            rows = await SentTable.ReadAsync(Sent, Pasted, cancellationToken);
        }
        catch (InvalidDataException)
        {
            return this.Invalid("bestand", "Import_Broken");
        }
        if (rows.Count < 2)
        {
            return this.Invalid("bestand", "Import_Empty");
        }
        if (rows.Count - 1 > MaxRows)
        {
            return this.Invalid("bestand", "Import_Many", MaxRows);
        }
        var columns = new TableColumns(rows[0]);
        if (NeededHeadings.Where(heading => !columns.Has(heading)).ToList() is { Count: > 0 } missing)
        {
            return this.Invalid("bestand", "Import_Columns", string.Join(", ", missing));
        }
        Shown = await PreviewAsync(columns, [.. rows.Skip(1)], cancellationToken);
        return Page();
    }

    protected abstract Task<ImportPreview> PreviewAsync(TableColumns columns, IReadOnlyList<TableRow> rows, CancellationToken cancellationToken);
}
