using DigitaalWerkt.Web.Platform.Web;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DigitaalWerkt.Web.Features.Network.Signals.Reports;

/// <summary>What the form of visitors and that of staff have in common.</summary>
public abstract class ReportPageModel(FormTime time) : PageModel
{
    [BindProperty]
    public ReportInput Input { get; set; } = new();

    /// <summary>Signals that may tell the same.</summary>
    public IReadOnlyList<HeardSignal> Twins { get; private set; } = [];

    /// <summary>They want to send it, and see first what others reported.</summary>
    public bool IsHeld { get; private set; }

    /// <summary>Where the form goes.</summary>
    public abstract string Address { get; }

    /// <summary>Where the form goes of whoever only wants to see what others reported.</summary>
    public string Look => $"{Address}?{SignalLinks.LookField}=true";

    /// <summary>They only want to see what others reported.</summary>
    [BindProperty(Name = SignalLinks.LookField, SupportsGet = true)]
    public bool Looks { get; set; }

    /// <summary>Where one reads a signal.</summary>
    public abstract string AddressOf(int number);

    /// <summary>Whether somebody can fill in a number that the signal has elsewhere.</summary>
    public virtual bool TakesNumber => false;

    /// <summary>All signals that this reader may see.</summary>
    protected abstract Task<IReadOnlyList<HeardSignal>> ReadAsync(CancellationToken cancellationToken);

    protected FormTime Time => time;

    /// <summary>Says what is wrong with what was typed.</summary>
    /// <returns>True when nothing is.</returns>
    protected bool Check()
    {
        foreach (var (field, key, args) in Input.Faults())
        {
            this.Wrong($"Input.{field}", key, args);
        }
        if (TakesNumber && Typed.Line(Input.Number) is not null && Input.OwnNumber is not (>= 1 and <= Signal.MostNumber))
        {
            this.Wrong("Input.Number", "Number_Error", 1, Signal.MostNumber);
        }
        return ModelState.IsValid;
    }

    protected async Task FindTwinsAsync(CancellationToken cancellationToken) =>
        Twins = FindTwins.Among(await ReadAsync(cancellationToken), Input.What);

    /// <summary>Whether somebody sends it who hasn't seen yet what others reported. Then the page shows it, and nothing is kept.</summary>
    protected async Task<bool> HoldAsync(CancellationToken cancellationToken)
    {
        await FindTwinsAsync(cancellationToken);
        IsHeld = Twins.Any(twin => !Input.Shown.Contains(twin.Number));
        return IsHeld;
    }
}
