using DigitaalWerkt.Web.Features.Accounts;
using DigitaalWerkt.Web.Features.Learning.Content;
using DigitaalWerkt.Web.Features.Learning.Progress;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DigitaalWerkt.Web.Features.Learning.Certificates;

/// <summary>The certificates that somebody has, and what the others ask.</summary>
[AllowAnonymous, ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class IndexModel(MyCertificates mine, CurrentLearner current, LearnerProgress progress, ModuleLibrary library) : PageModel
{
    public bool HasCard { get; private set; }

    public IReadOnlyList<CertificateGround> Grounds { get; private set; } = [];

    public IReadOnlyList<Certificate> Certificates { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        HasCard = await current.FindAsync(cancellationToken) is not null;
        Grounds = CertificateGround.All(library.Modules, await progress.ReadAsync(cancellationToken));
        Certificates = await mine.ReadAsync(cancellationToken);
    }
}
