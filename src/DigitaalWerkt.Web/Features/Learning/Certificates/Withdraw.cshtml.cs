using DigitaalWerkt.Web.Platform.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DigitaalWerkt.Web.Features.Learning.Certificates;

/// <summary>Takes a certificate back: whoever verifies its code reads that it isn't known.</summary>
[AllowAnonymous, IgnoreAntiforgeryToken, ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class WithdrawModel(MyCertificates mine) : PageModel
{
    public Certificate Certificate { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellationToken)
    {
        if (await mine.FindAsync(id, cancellationToken) is not { } certificate)
        {
            return Redirect(CertificateLinks.Mine);
        }
        Certificate = certificate;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken cancellationToken)
    {
        await mine.WithdrawAsync(id, cancellationToken);
        return this.SeeOther(CertificateLinks.Mine);
    }
}
