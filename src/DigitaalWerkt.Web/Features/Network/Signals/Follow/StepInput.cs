using DigitaalWerkt.Web.Platform.Web;

namespace DigitaalWerkt.Web.Features.Network.Signals.Follow;

/// <summary>A step as it stands in the form.</summary>
public sealed record StepInput
{
    public string? On { get; init; }
    public string? Text { get; init; }

    /// <summary>The id of the organisation that follows it; only a coordinator of the network chooses one.</summary>
    public string? Owner { get; init; }

    public string? NextOn { get; init; }

    /// <summary>The number of the signal in which it is told from now on.</summary>
    public string? Into { get; init; }

    public string? Answer { get; init; }

    /// <param name="owner">The organisation that follows it.</param>
    /// <param name="into">The signal with the number that was typed.</param>
    public SignalStep ToStep(SignalAct act, Guid? owner, Guid? into, Guid? corrects) => new()
    {
        Act = act,
        On = Typed.Day(On),
        Text = Typed.Text(Text),
        OwnerId = owner,
        NextOn = Typed.Day(NextOn),
        IntoId = into,
        Answer = Typed.Text(Answer),
        CorrectsId = corrects,
    };
}
