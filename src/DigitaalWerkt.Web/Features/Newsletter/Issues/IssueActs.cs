using DigitaalWerkt.Web.Features.Shared.Register;

namespace DigitaalWerkt.Web.Features.Newsletter.Issues;

/// <summary>What may be done with an issue, and the words of it in addresses.</summary>
public static class IssueActs
{
    static readonly Dictionary<IssueAct, string> Words = new()
    {
        [IssueAct.Try] = "proef", [IssueAct.Send] = "versturen", [IssueAct.Stop] = "stoppen", [IssueAct.Resume] = "hervatten",
        [IssueAct.Delete] = "verwijderen",
    };

    public static string WordOf(IssueAct act) => Words[act];

    /// <returns>Null for any other word.</returns>
    public static IssueAct? Read(string? word) =>
        Words.Where(pair => pair.Value == word).Select(pair => (IssueAct?)pair.Key).SingleOrDefault();

    /// <remarks>One that was stopped goes on only as long as it is known who got it already.</remarks>
    public static bool Allow(NewsIssue issue, IssueAct act, DateTimeOffset now) => act switch
    {
        IssueAct.Stop => issue.State == IssueState.Sending,
        IssueAct.Resume => issue.State == IssueState.Stopped && issue.SendingSince >= KeptFor.NewsDeliveries.Term.Before(now),
        _ => issue.State == IssueState.Draft,
    };
}
