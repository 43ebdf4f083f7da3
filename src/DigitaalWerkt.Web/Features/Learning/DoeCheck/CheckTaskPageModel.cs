using DigitaalWerkt.Web.Features.Practice;
using DigitaalWerkt.Web.Platform.Web;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DigitaalWerkt.Web.Features.Learning.DoeCheck;

/// <summary>What the pages of a task have in common: the task of this moment, and how it ends.</summary>
public abstract class CheckTaskPageModel(MyCheck check, CheckLibrary library, PhonePage phone) : PageModel
{
    public int Number => Run.Number;
    public int Count => library.Book.Tasks.Count;
    public CheckTask Asked { get; private set; } = null!;
    public CheckAsk Ask => Asked.In(Run.Version);
    public PhoneView Phone { get; protected set; } = null!;

    /// <summary>True when the task before this one was done, and nothing was tapped yet in this one.</summary>
    public bool HasJustDone => Run is { Phone: null, Outcomes: [.., { Done: true }] };

    protected CheckRun Run { get; private set; } = null!;
    protected MyCheck Check => check;
    protected PhonePage PracticePhone => phone;
    protected PracticeTask OnPhone => Asked.OnPhone(Run.Version, phone.Library);
    protected PhoneLinks PhoneLinks => CheckLinks.Phone(Number);

    /// <summary>Shows the task of this moment.</summary>
    /// <param name="number">As it stands in the address; anything.</param>
    /// <returns>Null, or where to go instead: a form that is sent twice is about a task that is over.</returns>
    protected IActionResult? Leave(int number)
    {
        if (check.Run is not { } run || library.Book.Find(run.Number) is not { } asked)
        {
            return this.SeeOther(CheckLinks.Root);
        }
        (Run, Asked) = (run, asked);
        return number == run.Number ? null : this.SeeOther(CheckLinks.Task(run.Number));
    }

    /// <summary>Ends the task, and with it the check when that was enough.</summary>
    protected async Task<IActionResult> NextAsync(bool isDone, PhoneState state, CancellationToken cancellationToken)
    {
        var next = Run.After(Asked, isDone, state.TallyOf(OnPhone).Misses, check.Now);
        if (next.IsOver(library.Book, check.Now))
        {
            await check.EndAsync(next, cancellationToken);
            return this.SeeOther(CheckLinks.Result);
        }
        check.Keep(next);
        return this.SeeOther(CheckLinks.Task(next.Number));
    }
}
