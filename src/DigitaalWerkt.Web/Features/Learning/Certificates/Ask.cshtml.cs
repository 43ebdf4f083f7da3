using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Accounts;
using DigitaalWerkt.Web.Kernel;
using DigitaalWerkt.Web.Platform.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Learning.Certificates;

/// <summary>Asks for a certificate, with the first name that will stand on it. Whoever has it already changes the name so.</summary>
[AllowAnonymous, IgnoreAntiforgeryToken, ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class AskModel(MyCertificates mine, CurrentLearner current, AppDbContext context) : PageModel
{
    public const string NameField = "naam";

    [BindProperty(Name = NameField)]
    public string? Name { get; set; }

    /// <summary>The key of what is wrong with the name.</summary>
    public string? Problem { get; private set; }

    public CertificateGround Ground { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(string kind, CancellationToken cancellationToken)
    {
        if (await LeaveAsync(kind, cancellationToken) is { } elsewhere)
        {
            return elsewhere;
        }
        var learner = await current.FindAsync(cancellationToken);
        Name = (await mine.ReadAsync(cancellationToken)).FirstOrDefault(c => c.Kind == Ground.Kind)?.Name
            ?? await context.Learners.Where(l => l.Id == learner).Select(l => l.Name).SingleOrDefaultAsync(cancellationToken);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string kind, CancellationToken cancellationToken)
    {
        if (await LeaveAsync(kind, cancellationToken) is { } elsewhere)
        {
            return elsewhere;
        }
        var name = PlainText.Line(Name);
        if (PersonName.FaultOf(name, Learner.NameMaxLength) is { } fault)
        {
            Problem = $"Certificate_Name_{fault}";
            return this.Invalid();
        }
        return this.SeeOther(
            await mine.AskAsync(Ground.Kind, name!, cancellationToken) is { } certificate
                ? CertificateLinks.Paper(certificate)
                : CertificateLinks.Mine);
    }

    /// <returns>Null, or where to go instead: without a card, or while something is still to do, there is nothing to ask.</returns>
    async Task<IActionResult?> LeaveAsync(string kind, CancellationToken cancellationToken)
    {
        if (Enum.GetNames<CertificateKind>().FirstOrDefault(name => name == kind) is not { } known)
        {
            return NotFound();
        }
        Ground = await mine.GroundAsync(Enum.Parse<CertificateKind>(known), cancellationToken);
        return Ground.IsReached && await current.FindAsync(cancellationToken) is not null ? null : this.SeeOther(CertificateLinks.Mine);
    }
}
