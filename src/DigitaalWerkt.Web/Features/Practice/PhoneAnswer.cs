using DigitaalWerkt.Web.Features.Practice.Apps;

namespace DigitaalWerkt.Web.Features.Practice;

/// <summary>What became of an act.</summary>
/// <param name="State">The phone after it.</param>
/// <param name="Screen">What it shows now.</param>
/// <param name="Typed">With <see cref="Outcome.Refused"/>: what stood in the field, to be kept there.</param>
/// <param name="Field">With <see cref="Outcome.Refused"/>: that field, when it is one of an app.</param>
public sealed record PhoneAnswer(
    PhoneState State,
    Screen Screen,
    Outcome Outcome,
    string? Miss = null,
    Refusal? Refusal = null,
    string? Typed = null,
    Element? Field = null)
{
    /// <summary>With <see cref="Outcome.Refused"/>: what stood in the fields of an e-mail, to be kept there.</summary>
    public Letter? Letter { get; init; }

    /// <summary>Where it leaves one, see <see cref="PhonePlace"/>; null: at the beginning of the phone.</summary>
    public string? Place { get; init; }
}

public enum Outcome
{
    /// <summary>Done, or nothing to do; neither nearer to the goal of the task nor a miss.</summary>
    Nothing,

    /// <summary>Another thing was tapped than the task asks; <see cref="PhoneAnswer.Miss"/> says which.</summary>
    Missed,

    /// <summary>The goal of the task is reached by this act.</summary>
    Reached,

    /// <summary>Not done; <see cref="PhoneAnswer.Refusal"/> says why.</summary>
    Refused,
}

public enum Refusal
{
    EmptyText,

    /// <summary>Nobody to send it to.</summary>
    EmptyTo,
    TextTooLong,

    /// <summary>Another code than the one that is asked, or none.</summary>
    WrongCode,

    /// <summary>A number that belongs to one person: of the state, of an account, of a card.</summary>
    PrivateNumber,
}
