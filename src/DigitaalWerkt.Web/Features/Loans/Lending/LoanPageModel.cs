using DigitaalWerkt.Web.Platform.Web;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DigitaalWerkt.Web.Features.Loans.Lending;

/// <summary>A page with one form that does one thing to a loan. Whoever comes too late reads how it is now, above what they filled in.</summary>
public abstract class LoanPageModel(ReadLoan read) : PageModel
{
    public LoanView View { get; private set; } = null!;

    /// <summary>True when what stands there isn't what the form began with.</summary>
    public bool IsOvertaken { get; private set; }

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellationToken)
    {
        if (!await LoadAsync(id, cancellationToken))
        {
            return NotFound();
        }
        Show();
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken cancellationToken)
    {
        this.JudgeAnew();
        if (!await LoadAsync(id, cancellationToken))
        {
            return NotFound();
        }
        Check();
        if (!ModelState.IsValid)
        {
            return this.Invalid();
        }
        var work = await DoAsync(cancellationToken);
        if (work == LoanWork.Over && await LoadAsync(id, cancellationToken))
        {
            IsOvertaken = true;
            BeginAnew();
            return this.Overtaken();
        }
        return work == LoanWork.Done ? this.SeeOther(LoanLinks.Loan(id)) : NotFound();
    }

    /// <summary>Puts in the form what it begins with.</summary>
    protected abstract void Show();

    /// <summary>Lets the form begin with what stands there now; what was filled in stays.</summary>
    protected abstract void BeginAnew();

    /// <summary>Says what is wrong with what was filled in.</summary>
    protected virtual void Check()
    {
    }

    /// <summary>Does it.</summary>
    protected abstract Task<LoanWork> DoAsync(CancellationToken cancellationToken);

    async Task<bool> LoadAsync(Guid id, CancellationToken cancellationToken) =>
        (View = (await read.FindAsync(id, User, cancellationToken))!) is not null;
}
