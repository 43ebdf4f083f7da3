using DigitaalWerkt.Web.Kernel;

namespace DigitaalWerkt.Web.Features.Guidance.Outreach.Figures;

/// <summary>What a target or a result must be, whether somebody types it or a file holds it.</summary>
static class OutreachGoalRules
{
    /// <summary>Each field that isn't right, with the key of the sentence that says so, and the most that it may have.</summary>
    public static IEnumerable<(string Field, string Key, int Most)> FaultsOf(OutreachGoalDetails details)
    {
        (string Field, string? Text, int Most, bool IsNeeded)[] texts =
        [
            (nameof(details.Team), details.Team, OutreachGoal.TeamLength, true),
            (nameof(details.Note), details.Note, OutreachGoal.NoteLength, false),
            (nameof(details.Source), details.Source, OutreachGoal.SourceLength, true),
        ];
        foreach (var found in FreeText.FaultsIn(texts))
        {
            yield return found;
        }
        if (details.Number is < 1 or > OutreachGoal.MostNumber)
        {
            yield return (nameof(details.Number), "Outreach_Goal_Number_Error", OutreachGoal.MostNumber);
        }
        if (details.Until < details.From)
        {
            yield return (nameof(details.Until), "Outreach_Goal_Until_Error", 0);
        }
    }
}
