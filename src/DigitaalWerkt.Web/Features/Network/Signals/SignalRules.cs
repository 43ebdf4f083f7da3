namespace DigitaalWerkt.Web.Features.Network.Signals;

/// <summary>What a report and a step must be, whoever sends them.</summary>
public static class SignalRules
{
    /// <summary>Each field of a report that isn't right, with the key of the sentence that says so, and the most that it may have.</summary>
    public static IEnumerable<(string Field, string Key, int Most)> FaultsOf(SignalWords words)
    {
        (string Field, string? Text, int Most)[] texts =
        [
            (nameof(words.ToWhom), words.ToWhom, Signal.ToWhomLength),
            (nameof(words.Place), words.Place, Signal.PlaceLength),
            (nameof(words.Since), words.Since, Signal.SinceLength),
            (nameof(words.WouldHelp), words.WouldHelp, Signal.WouldHelpLength),
        ];
        if (words.What.Length is 0 or > Signal.WhatLength)
        {
            yield return (nameof(words.What), "Text_Error", Signal.WhatLength);
        }
        foreach (var (field, text, most) in texts)
        {
            if (text?.Length > most)
            {
                yield return (field, "TooLong", most);
            }
        }
    }

    /// <summary>Each field of a step that isn't right, with the key of the sentence that says so, and the most that it may have.</summary>
    /// <param name="state">How far the signal is now.</param>
    public static IEnumerable<(string Field, string Key, int Most)> FaultsOf(SignalState state, SignalStep step, DateOnly today)
    {
        if (step.On is not { } day || day > today)
        {
            yield return (nameof(step.On), "Signal_On_Error", 0);
        }
        if (step.Text?.Length > SignalEntry.TextLength)
        {
            yield return (nameof(step.Text), "TooLong", SignalEntry.TextLength);
        }
        else if (step.Text is null && NeedsText(step.Act))
        {
            yield return (nameof(step.Text), "Text_Error", SignalEntry.TextLength);
        }
        if (SignalSteps.IsFollowed(SignalSteps.ToState(step.Act) ?? state))
        {
            if (step.OwnerId is null)
            {
                yield return (nameof(step.OwnerId), "Signal_Owner_Error", 0);
            }
            if (step.NextOn is not { } next || next < today)
            {
                yield return (nameof(step.NextOn), "Signal_Next_Error", 0);
            }
        }
        if (step.Act == SignalAct.Bundle && step.IntoId is null)
        {
            yield return (nameof(step.IntoId), "Signal_Into_Error", 0);
        }
        if (step.Act == SignalAct.Answer && (step.Answer?.Length ?? 0) is 0 or > Signal.AnswerLength)
        {
            yield return (nameof(step.Answer), "Text_Error", Signal.AnswerLength);
        }
    }

    // That it was read or bundled says enough; an answer has its own text.
    static bool NeedsText(SignalAct act) => act is not (SignalAct.See or SignalAct.Bundle or SignalAct.Answer);
}
