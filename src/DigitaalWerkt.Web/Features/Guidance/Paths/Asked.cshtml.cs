using DigitaalWerkt.Web.Features.Accounts;
using DigitaalWerkt.Web.Kernel;
using DigitaalWerkt.Web.Platform.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DigitaalWerkt.Web.Features.Guidance.Paths;

/// <summary>What another organisation asks: the first name and the question, and nothing else before somebody says yes.</summary>
[Authorize(Policy = Policies.Partner), ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class AskedModel(PathList list, ReadPath read, HandOverPath handOver) : PageModel
{
    /// <summary>The value of <see cref="Answer"/> that means yes; any other is the name of a <see cref="HandOverRefusal"/>.</summary>
    public const string Yes = "ja";

    [BindProperty]
    public string? Answer { get; set; }

    public AskedRow Row { get; private set; } = null!;

    public PathHandOver HandOver { get; private set; } = null!;

    /// <summary>Who it is and what was asked show while it waits, and to whoever said yes.</summary>
    public bool IsShown => HandOver.State is HandOverState.Asked or HandOverState.Accepted;

    public bool IsWaiting => HandOver.State == HandOverState.Asked;

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellationToken)
    {
        if (!await LoadAsync(id, cancellationToken))
        {
            return NotFound();
        }
        if (IsWaiting)
        {
            await read.NoteLookAsync(HandOver.PathId, User, cancellationToken);
        }
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken cancellationToken)
    {
        this.JudgeAnew();
        if (!await LoadAsync(id, cancellationToken))
        {
            return NotFound();
        }
        var refusal = EnumName.Read<HandOverRefusal>(Answer);
        if (refusal is null && Answer != Yes)
        {
            return this.Invalid(nameof(Answer), "Path_Answer_Missing");
        }
        var by = PathActor.Of(User);
        var work = refusal is { } why
            ? await handOver.DeclineAsync(id, why, by, cancellationToken)
            : await handOver.AcceptAsync(id, by, cancellationToken);
        if (!await LoadAsync(id, cancellationToken))
        {
            return NotFound();
        }
        return work switch
        {
            PathWork.Done => this.SeeOther(HandOver.NewPathId is { } path ? PathLinks.Path(path) : PathLinks.All),
            PathWork.Namesake => this.Refused(nameof(Answer), "Path_Answer_Namesake", Row.FirstName),
            PathWork.Over => this.Overtaken(),
            _ => NotFound(),
        };
    }

    async Task<bool> LoadAsync(Guid id, CancellationToken cancellationToken)
    {
        if (await list.FindAskedAsync(id, User, cancellationToken) is not { } found)
        {
            return false;
        }
        (Row, HandOver) = found;
        return true;
    }
}
