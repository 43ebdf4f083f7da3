using DigitaalWerkt.Web.Kernel;

namespace DigitaalWerkt.Web.Features.Network.Pact;

/// <summary>What an action, an entry and a figure must be, whether somebody types it or a file holds it.</summary>
public static class PactRules
{
    /// <summary>Each field of an action that isn't right, with the key of the sentence that says so, and the most that it may have.</summary>
    public static IEnumerable<(string Field, string Key, int Most)> FaultsOf(PactActionDetails details)
    {
        if (FreeText.FaultOfName(PlainText.Line(details.Title), PactAction.TitleLength) is { } fault)
        {
            yield return (nameof(details.Title), fault, PactAction.TitleLength);
        }
        (string Field, string? Text, int Most, bool IsNeeded)[] texts =
        [
            (nameof(details.Summary), details.Summary, PactAction.SummaryLength, true),
            (nameof(details.OwnedBy), details.OwnedBy, PactAction.OwnedByLength, false),
            (nameof(details.Partners), details.Partners, PactAction.PartnersLength, false),
            (nameof(details.Unit), details.Unit, PactAction.UnitLength, false),
            (nameof(details.Source), details.Source, PactAction.SourceLength, false),
        ];
        foreach (var found in FreeText.FaultsIn(texts))
        {
            yield return found;
        }
        if (details.Target is < 1 or > PactAction.MostNumber)
        {
            yield return (nameof(details.Target), "Pact_Number_Error", PactAction.MostNumber);
        }
        if ((details.Target is not null || details.CountsForAim) && details.Unit is null)
        {
            yield return (nameof(details.Unit), "Pact_Unit_Error", 0);
        }
        if (details.Budget is < 1 or > PactAction.MostEuros)
        {
            yield return (nameof(details.Budget), "Pact_Euros_Error", PactAction.MostEuros);
        }
        if (details.Ends < details.Begins)
        {
            yield return (nameof(details.Ends), "Pact_Ends_Error", 0);
        }
    }

    /// <summary>Each field of an entry that isn't right, with the key of the sentence that says so, and the most that it may have.</summary>
    /// <remarks>Without a source it is right: it is kept, and shown as without.</remarks>
    public static IEnumerable<(string Field, string Key, int Most)> FaultsOf(PactProgress progress, DateOnly today)
    {
        if (progress.On is not { } day || day > today)
        {
            yield return (nameof(progress.On), "Pact_On_Error", 0);
        }
        if (progress.Number > PactAction.MostNumber)
        {
            yield return (nameof(progress.Number), "Pact_Number_Error", PactAction.MostNumber);
        }
        if (progress.Spent > PactAction.MostEuros)
        {
            yield return (nameof(progress.Spent), "Pact_Euros_Error", PactAction.MostEuros);
        }
        (string Field, string? Text, int Most, bool IsNeeded)[] texts =
        [
            (nameof(progress.Source), progress.Source, PactEntry.SourceLength, false),
            // A correction says what was not right.
            (nameof(progress.Note), progress.Note, PactEntry.NoteLength, progress.CorrectsId is not null),
        ];
        if (progress is { Number: null, Spent: null, Note: null, CorrectsId: null })
        {
            yield return (nameof(progress.Note), "Pact_Empty_Error", 0);
        }
        foreach (var found in FreeText.FaultsIn(texts))
        {
            yield return found;
        }
    }

    /// <summary>Each field of a figure that isn't right, with the key of the sentence that says so, and the most that it may have.</summary>
    public static IEnumerable<(string Field, string Key, int Most)> FaultsOf(PactFigureDetails details)
    {
        if (details.Amount is < 1 or > PactAction.MostEuros)
        {
            yield return (nameof(details.Amount), "Pact_Amount_Error", PactAction.MostEuros);
        }
        (string Field, string? Text, int Most, bool IsNeeded)[] texts =
        [
            (nameof(details.Title), details.Title, PactFigure.TitleLength, true),
            (nameof(details.Note), details.Note, PactFigure.NoteLength, false),
            (nameof(details.Source), details.Source, PactFigure.SourceLength, true),
        ];
        foreach (var found in FreeText.FaultsIn(texts))
        {
            yield return found;
        }
    }
}
