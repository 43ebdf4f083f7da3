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

    public static bool Allow(IssueState state, IssueAct act) => act switch
    {
        IssueAct.Stop => state == IssueState.Sending,
        IssueAct.Resume => state == IssueState.Stopped,
        _ => state == IssueState.Draft,
    };
}
