using DigitaalWerkt.Web.Data;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Learning.Certificates;

/// <summary>
/// Verifies the code of a certificate: with the camera, or typed. It tells what the paper says and nothing else. A code that was never given
/// and one that was taken back get one answer.
/// </summary>
[AllowAnonymous, ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class VerifyModel(AppDbContext context) : PageModel
{
    /// <summary>What was typed; that of the address comes first.</summary>
    [BindProperty(Name = CertificateLinks.CodeField, SupportsGet = true)]
    public string? Typed { get; set; }

    public Certificate? Certificate { get; private set; }

    /// <summary>True when there was a code and we don't know it.</summary>
    public bool IsUnknown { get; private set; }

    /// <summary>The code as it stands in the field.</summary>
    public string? Shown { get; private set; }

    public string TitleKey => Certificate is not null ? "Certificate_Known_Title"
        : IsUnknown ? "Certificate_Unknown_Title"
        : "Certificate_Verify_Title";

    public async Task<IActionResult> OnGetAsync(string? code, CancellationToken cancellationToken)
    {
        ModelState.Clear();
        var asked = code ?? Typed;
        if (string.IsNullOrWhiteSpace(asked))
        {
            return Page();
        }
        Shown = asked;
        if (CertificateCode.Read(asked) is { } read)
        {
            Shown = read.Written;
            var hash = read.Hash();
            Certificate = await context.Certificates.AsNoTracking().SingleOrDefaultAsync(c => c.CodeHash == hash, cancellationToken);
        }
        if (Certificate is null)
        {
            IsUnknown = true;
            Response.StatusCode = StatusCodes.Status404NotFound;
        }
        return Page();
    }
}
