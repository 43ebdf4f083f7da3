using DigitaalWerkt.Web.Kernel;

namespace DigitaalWerkt.Web.Features.Network.Signals;

/// <summary>What a report and a step must be, whoever sends them.</summary>
public static class SignalRules
{
    /// <summary>Each field of a report that isn't right, with the key of the sentence that says so, and the most that it may have.</summary>
    public static IEnumerable<(string Field, string Key, int Most)> FaultsOf(SignalWords words)
    {
        (string Field, string? Text, int Most, bool IsNeeded)[] texts =
        [
            (nameof(words.What), words.What, Signal.WhatLength, true),
            (nameof(words.ToWhom), words.ToWhom, Signal.ToWhomLength, false),
            (nameof(words.Place), words.Place, Signal.PlaceLength, false),
            (nameof(words.Since), words.Since, Signal.SinceLength, false),
            (nameof(words.WouldHelp), words.WouldHelp, Signal.WouldHelpLength, false),
        ];
        return FreeText.FaultsIn(texts);
    }

    /// <summary>Each field of a step that isn't right, with the key of the sentence that says so, and the most that it may have.</summary>
    /// <param name="state">How far the signal is now.</param>
    public static IEnumerable<(string Field, string Key, int Most)> FaultsOf(SignalState state, SignalStep step, DateOnly today)
    {
        if (step.On is not { } day || day > today)
        {
            yield return (nameof(step.On), "Signal_On_Error", 0);
        }
        if (FreeText.FaultOf(step.Text, SignalEntry.TextLength, NeedsText(step.Act)) is { } inText)
        {
            yield return (nameof(step.Text), inText, SignalEntry.TextLength);
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
        if (step.Act == SignalAct.Answer && FreeText.FaultOf(step.Answer, Signal.AnswerLength, isNeeded: true) is { } inAnswer)
        {
            yield return (nameof(step.Answer), inAnswer, Signal.AnswerLength);
        }
    }

    // That it was read or bundled says enough; an answer has its own text.
    static bool NeedsText(SignalAct act) => act is not (SignalAct.See or SignalAct.Bundle or SignalAct.Answer);
}
