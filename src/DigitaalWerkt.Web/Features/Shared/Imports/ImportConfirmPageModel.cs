using DigitaalWerkt.Web.Platform.Persistence;
using DigitaalWerkt.Web.Platform.Web;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DigitaalWerkt.Web.Features.Shared.Imports;

/// <summary>A page that writes exactly what a dry run showed, or says what came in between.</summary>
/// <typeparam name="TRow">All that is needed to write a row.</typeparam>
public abstract class ImportConfirmPageModel<TRow>(SealedImport<TRow> rows) : PageModel
{
    [BindProperty(Name = "plan")]
    public string? Sealed { get; set; }

    /// <summary>Null when the rows can't be opened any more.</summary>
    public ImportPreview? Shown { get; private set; }

    /// <summary>The staff member for whom the rows were sealed.</summary>
    protected abstract Guid Reader { get; }

    /// <summary>Where one goes who only opens the address.</summary>
    protected abstract string Begin { get; }

    public IActionResult OnGet() => Redirect(Begin);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        if (rows.Open(Sealed, Reader) is not { } sent)
        {
            Response.StatusCode = StatusCodes.Status410Gone;
            return Page();
        }
        try
        {
            Shown = await WriteAsync(sent, cancellationToken);
            return Shown is null ? this.SeeOther(Next(sent)) : this.Overtaken();
        }
        catch (BusyException)
        {
            // The page that says so holds the rows, to be sent again.
            Shown = await PreviewAsync(sent, cancellationToken);
            throw;
        }
    }

    /// <summary>Writes all of them or none.</summary>
    /// <returns>Null when it is done; otherwise what stands in the way now.</returns>
    protected abstract Task<ImportPreview?> WriteAsync(IReadOnlyList<TRow> sent, CancellationToken cancellationToken);

    /// <summary>What becomes of the rows as things stand now.</summary>
    protected abstract Task<ImportPreview> PreviewAsync(IReadOnlyList<TRow> sent, CancellationToken cancellationToken);

    /// <summary>Where one goes when they are written.</summary>
    protected abstract string Next(IReadOnlyList<TRow> sent);
}
